import { citizensOf } from '../../figure/words.ts';
import { capitalise, formatDate } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Status, Telling } from '../contract.ts';
import type { ShareKey } from '../ids.ts';
import { where } from './words.ts';

/** Why there is no number, in a sentence without its full stop. */
export function whyMissing(status: Status, key: ShareKey, telling: Telling): string {
	const { lang, name, edition, world } = telling;
	const say = speaker(lang);
	const there = where(key, telling);
	const [snapshot] = edition.snapshots;
	const day = formatDate(snapshot.vintage, lang);
	if (status === 'not_in_edition') {
		const [first, last] = world.yearsOf(key.source, snapshot.snapshot_id) ?? [0, 0];
		return say(
			`The edition of ${day} has citizenships for ${first}–${last}; ${key.year} is not among them`,
			`Ediția din ${day} are cetățenii pentru ${first}–${last}; anul ${key.year} nu este printre ei`
		);
	}
	if (status === 'not_applicable') {
		return say(
			'Own nationals have no rank among foreign citizenships',
			'Cetățenii proprii nu au loc între cetățeniile străine'
		);
	}
	if (status === 'not_listed' && key.origin) {
		const who = capitalise(citizensOf(key.origin, name(key.origin), lang), lang);
		return say(
			`${who} are not listed: citizenships of victims identified ${there} in ${key.year} were published, and this one is not among them. That is not a zero`,
			`${who} nu sunt în listă: pentru ${key.year} s-au publicat cetățeniile victimelor identificate ${there}, iar aceasta nu este printre ele. Nu înseamnă zero`
		);
	}
	return say(
		`For ${key.year}, no citizenships of victims identified ${there} were published (edition of ${day}). Missing is not zero`,
		`Pentru ${key.year} nu s-au publicat cetățeniile victimelor identificate ${there} (ediția din ${day}). Lipsa nu înseamnă zero`
	);
}

interface Row {
	year: number;
	status: 'reported' | 'not_listed' | 'not_reported';
	stated: object | null;
	share: object | null;
	rank: object | null;
}

/** Whether the row has the cell's number, and if not, why. */
export function statusOf(row: Row | undefined, key: ShareKey, { world, edition }: Telling): Status {
	const [first, last] = world.yearsOf(key.source, edition.snapshots[0].snapshot_id) ?? [0, -1];
	if (key.year < first || key.year > last) return 'not_in_edition';
	if (!row) return 'not_reported';
	if (key.cell === 'reporters') return 'reported';
	if (key.cell === 'stated' || key.cell === 'unstated')
		return row.stated ? 'reported' : 'not_reported';
	if (key.cell === 'rank' && !row.rank)
		return row.status === 'reported' ? 'not_applicable' : row.status;
	if ((key.cell === 'share' || key.cell === 'worst') && !row.share)
		return row.status === 'reported' ? 'not_reported' : row.status;
	return row.status;
}
