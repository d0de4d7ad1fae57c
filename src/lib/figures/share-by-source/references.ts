import { shareId } from '../../receipts/ids.ts';
import { PUBLISHED_SOURCE, publishedId } from '../../receipts/published/ids.ts';
import type { Row } from './row.ts';

/** References of share, victims and denominator. */
export function referencesOf({ source, group, from, to }: Row) {
	if (source === PUBLISHED_SOURCE) {
		const id = (cell: 'share' | 'victims' | 'total') => publishedId({ group, from, to, cell });
		return { share: id('share'), victims: id('victims'), of: id('total') };
	}
	const where = { source, place: group, year: to };
	return {
		share: shareId({ ...where, origin: 'RO', cell: 'share' }),
		victims: shareId({ ...where, origin: 'RO', cell: 'victims' }),
		of: shareId({ ...where, cell: 'stated' })
	};
}

/** The receipt of a row's share. */
export const shareReference = (row: Row) => referencesOf(row).share;
