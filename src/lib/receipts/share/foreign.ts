import type { Row } from '../../figures/origin-ranking/figure.ts';
import { citizensOf } from '../../figure/words.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import {
	formatCountedInterval,
	formatCountInterval,
	formatShareInterval
} from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Telling, Told } from '../contract.ts';
import { shareId, type ShareKey } from '../ids.ts';
import { meanings } from './formula.ts';
import { statusOf, whyMissing } from './missing.ts';
import { title } from './title.ts';
import { CELL_NAMES, identified, where } from './words.ts';

/** A citizenship among foreign ones, told in one language: its people at home are not counted. */
export function tellForeign(key: ShareKey, rows: Row[], telling: Telling): Told {
	const { lang, name } = telling;
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
	const who = citizensOf(origin, name(origin), lang);
	const abroad = say('outside their own country', 'în afara propriei țări');
	const share = key.cell === 'foreign-share';
	const value = row
		? share
			? formatShareInterval(row.share, lang)
			: formatCountInterval(row.victims, lang)
		: null;
	const count = row ? formatCountedInterval(row.victims, identified(origin, telling), lang) : '';
	const sentence = share
		? say(
				`In ${key.year}, ${who} identified ${abroad} were ${value} of the victims with a stated citizenship identified ${there}`,
				`În ${key.year}, ${who}, identificate ${abroad}, au fost ${value} dintre victimele cu cetățenie declarată identificate ${there}`
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
									label: CELL_NAMES.foreign[lang],
									value: formatCountInterval(row.victims, lang),
									id: shareId({ ...key, cell: 'foreign' as const })
								}
							]
						: []),
					{
						label: CELL_NAMES.reporters[lang],
						value: `${row.reporters} / ${row.reporters_in_set}`,
						id: shareId({ ...placeKey, cell: 'reporters' })
					}
				]
			: [],
		formula: [
			say(
				'As a ranking of foreign citizenships counts: victims identified by their own country are in K and not in R.',
				'Ca în clasamentul cetățeniilor străine: victimele identificate de propria țară sunt în K, nu în R.'
			),
			...meanings(lang)
		],
		sentence: why ?? sentence,
		notes: [CAVEATS.identified_in[lang]]
	};
}
