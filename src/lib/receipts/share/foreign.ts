import type { RankedRow } from '../../figure/rows.ts';
import {
	formatCountedInterval,
	formatCountInterval,
	formatShareInterval
} from '../../i18n/format.ts';
import { citizensOf, countedInNote } from '../../i18n/measures.ts';
import { speaker } from '../../i18n/text.ts';
import type { Telling, Told } from '../contract.ts';
import { shareId, type ShareKey } from '../ids.ts';
import { meanings } from './formula.ts';
import { statusOf, whyMissing } from './missing.ts';
import { title } from './title.ts';
import { cellName, countedOf, where } from './words.ts';

/** A citizenship among foreign ones, told in one language: its people at home are not counted. */
export function tellForeign(key: ShareKey, rows: RankedRow[], telling: Telling): Told {
	const { lang, name, world } = telling;
	const measure = world.wordsOf(key.source);
	const { en, ro } = measure;
	const say = speaker(lang);
	const origin = key.origin ?? '';
	// The ranking lists who was identified; whoever nobody named is none of them, and no gap.
	const [first] = rows;
	const row =
		rows.find((one) => one.origin === origin) ??
		(first && {
			...first,
			victims: { lower: 0, upper: 0 },
			share: { lower: 0, upper: 0, mid: 0 }
		});
	const status = statusOf(undefined, key, telling);
	const missing = status === 'not_in_edition' ? status : 'not_reported';
	const why = row ? null : whyMissing(missing, key, telling);
	const there = where(key, telling);
	const who = citizensOf(measure, origin, name(origin), lang);
	const abroad = say('outside their own country', 'în afara propriei țări');
	const share = key.cell === 'foreign-share';
	const value = row
		? share
			? formatShareInterval(row.share, lang)
			: formatCountInterval(row.victims, lang)
		: null;
	const count = row
		? formatCountedInterval(row.victims, countedOf(measure, origin, telling), lang)
		: '';
	const sentence = share
		? say(
				`In ${key.year}, ${who} ${en.verb} ${abroad} were ${value} of the ${en.many} with a stated citizenship ${en.verb} ${there}`,
				`În ${key.year}, ${who}, ${ro.they} ${abroad}, au fost ${value} dintre ${ro.the} cu cetățenie declarată ${ro.they} ${there}`
			)
		: say(
				`In ${key.year}, ${count} ${there}, ${abroad}`,
				`În ${key.year}, ${there} ${count}, ${abroad}`
			);
	const { origin: _, ...placeKey } = key;
	return {
		title: title(key, telling),
		value,
		number: row ? (share ? row.share : row.victims) : null,
		unit: share ? 'fraction' : 'persons',
		status: row ? 'reported' : missing,
		why,
		parts: row
			? [
					...(share
						? [
								{
									label: cellName('foreign', measure, lang),
									value: formatCountInterval(row.victims, lang),
									id: shareId({ ...key, cell: 'foreign' as const })
								}
							]
						: []),
					{
						label: cellName('reporters', measure, lang),
						value: `${row.reporters} / ${row.reporters_in_set}`,
						id: shareId({ ...placeKey, cell: 'reporters' })
					}
				]
			: [],
		formula: [
			say(
				`As a ranking of foreign citizenships counts: ${en.many} ${en.verb} by their own country are in K and not in R.`,
				`Ca în clasamentul cetățeniilor străine: ${ro.the} ${ro.they} de propria țară sunt în K, nu în R.`
			),
			...meanings(measure, lang)
		],
		sentence: why ?? sentence,
		notes: [countedInNote(measure, lang)]
	};
}
