import type { ShareFields } from '../../figure/rows.ts';
import type { Params } from '../../figure/contract.ts';
import { capitalise } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import type { Finding, LinkContext, Reference } from '../contract.ts';
import { shareId, type OriginCell, type PlaceCell, type ShareKey } from '../ids.ts';
import { CELL_NAMES } from './words.ts';

type Row = Pick<ShareFields, 'year' | 'origin'>;

/** The place of a figure's numbers, as their ids name it: a fixed panel is a place of its own. */
export const placeOf = ({ source, place, panel, from, to }: Params) => ({
	source,
	place,
	...(panel === 'fixed' && from < to ? { panel: { from, to } } : {})
});

type Where = Omit<ShareKey, 'origin' | 'year' | 'cell'>;

/** References of a row's cells. */
export const cellsOf = (where: Where, { year, origin }: Row) => ({
	of: (cell: OriginCell): Reference => shareId({ ...where, origin, year, cell }),
	ofPlace: (cell: PlaceCell): Reference => shareId({ ...where, year, cell })
});

/** References in the order of shareColumns; a row without a number has only the one that says why. */
export function shareReferences(where: Where, row: ShareFields): (Reference | null)[] {
	const { of, ofPlace } = cellsOf(where, row);
	return [
		of('share'),
		row.victims && of('victims'),
		row.stated && ofPlace('stated'),
		row.worst_case && of('worst'),
		row.rank && of('rank')
	];
}

/** "Share, 2022", or "Share, Nigeria, 2022" where the citizenship is not the one asked for first. */
export function finding(
	cell: OriginCell | PlaceCell,
	{ year, origin }: Row,
	where: Where,
	{ lang, name, params }: LinkContext
): Finding {
	const { of, ofPlace } = cellsOf(where, { year, origin });
	const placeCell = cell === 'stated' || cell === 'unstated' || cell === 'reporters';
	const whose = placeCell || origin === params.origins[0] ? [] : [name(origin)];
	const { place } = where;
	const there =
		place === params.place
			? []
			: [isSetId(place) ? placeInSentence(place, place, lang) : name(place)];
	const words = [CELL_NAMES[cell][lang], ...whose, ...there, String(year)].join(', ');
	return {
		label: capitalise(words, lang),
		reference: placeCell ? ofPlace(cell) : of(cell)
	};
}

/**
 * The cells of a ranking: victims and share leave out each country's own citizens, which makes another
 * number only where the place has that country among its own.
 */
export function rankedCells({ year, origin }: Row, context: LinkContext) {
	const where = placeOf(context.params);
	const { of } = cellsOf(where, { year, origin });
	const own = isSetId(where.place) && context.isMember(where.place, origin);
	return {
		rank: of('rank'),
		victims: of(own ? 'foreign' : 'victims'),
		share: of(own ? 'foreign-share' : 'share')
	};
}
