import type { Row as TimeRow } from '../../figures/origin-share-over-time/figure.ts';
import { citizensOf, COUNTRIES } from '../../figure/words.ts';
import {
	formatCounted,
	formatCountedInterval,
	formatCountInterval,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { isSetId } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Told, Telling } from '../contract.ts';
import { shareId, type ShareKey } from '../ids.ts';
import { meanings, rankFormula, shareFormula, worstFormula } from './formula.ts';
import { statusOf, whyMissing } from './missing.ts';
import {
	CELL_NAMES,
	coverage,
	coverageNotes,
	identified,
	IDENTIFIED_STATED,
	ofCitizens,
	where
} from './words.ts';
import { title } from './title.ts';

type Number = Pick<Told, 'value' | 'number' | 'unit' | 'formula' | 'sentence'>;

/** The cell's number with its arithmetic; null where the row has none. */
function numberOf(row: TimeRow, key: ShareKey, telling: Telling): Number | null {
	const { lang, name } = telling;
	const say = speaker(lang);
	const { victims, stated, unstated, share, worst_case: worst, rank } = row;
	const there = where(key, telling);
	const [year, origin] = [key.year, key.origin ?? ''];
	const who = citizensOf(origin, name(origin), lang);
	const covered = coverage(row, key, lang);
	const tail = covered ? ` (${covered})` : '';
	switch (key.cell) {
		case 'share': {
			if (!share || !victims || !stated || !unstated) return null;
			const value = formatShareInterval(share, lang);
			const [r, k] = [formatCountInterval(victims, lang), formatCountInterval(stated, lang)];
			const of = covered ? `; ${covered}` : '';
			return {
				value,
				number: share,
				unit: 'fraction',
				formula: [...meanings(lang), ...shareFormula({ victims, stated, unstated }, share, lang)],
				sentence: say(
					`In ${year}, ${who} were ${value} of the victims with a stated citizenship identified ${there} (${r} of ${k}${of})`,
					`În ${year}, ${who} au fost ${value} dintre victimele cu cetățenie declarată identificate ${there} (${r} din ${k}${of})`
				)
			};
		}
		case 'worst': {
			if (!worst || !victims || !stated || !unstated) return null;
			const value = formatShareInterval(worst, lang);
			return {
				value,
				number: worst,
				unit: 'fraction',
				formula: [...meanings(lang), ...worstFormula({ victims, stated, unstated }, worst, lang)],
				sentence: say(
					`If none or all of the victims without a stated citizenship identified ${there} in ${year} were theirs, the share of ${ofCitizens(origin, telling)} would be ${value}`,
					`Dacă nicio victimă fără cetățenie declarată dintre cele identificate ${there} în ${year} nu ar avea această cetățenie sau dacă toate ar avea-o, ponderea ${ofCitizens(origin, telling)} ar fi ${value}`
				)
			};
		}
		case 'rank': {
			if (!rank) return null;
			const value = formatRank(rank);
			return {
				value,
				number: { lower: rank.best, upper: rank.worst },
				unit: 'rank',
				formula: rankFormula(rank, lang),
				sentence: say(
					`In ${year}, ${who} ranked ${value} among the foreign citizenships of victims identified ${there}${tail}`,
					`În ${year}, ${who} au fost pe locul ${value} între cetățeniile străine ale victimelor identificate ${there}${tail}`
				)
			};
		}
		case 'victims':
		case 'foreign': {
			if (!victims) return null;
			const count = formatCountedInterval(victims, identified(origin, telling), lang);
			return {
				value: formatCountInterval(victims, lang),
				number: victims,
				unit: 'persons',
				formula: [
					say(
						'The sum of the cells below; a hidden “<5” counts as 1 to 4.',
						'Suma celulelor de mai jos; un „<5” ascuns numără de la 1 la 4.'
					)
				],
				sentence: say(
					`In ${year}, ${count} ${there}${tail}`,
					`În ${year}, ${there} ${count}${tail}`
				)
			};
		}
		default:
			return null;
	}
}

/** Numbers of the place: how many were counted at all, and by whom. */
function placeNumber(row: TimeRow, key: ShareKey, telling: Telling): Number | null {
	const { lang } = telling;
	const say = speaker(lang);
	const there = where(key, telling);
	if (key.cell === 'reporters') {
		const from = there.replace(/^în /, 'din ');
		return {
			value: `${row.reporters} / ${row.reporters_in_set}`,
			number: { lower: row.reporters, upper: row.reporters },
			unit: 'countries',
			formula: [
				say(
					'A country counts where it published at least one stated citizenship for that year.',
					'O țară este luată în calcul dacă a publicat cel puțin o cetățenie declarată pentru acel an.'
				)
			],
			sentence: say(
				`For ${key.year}, ${row.reporters} of ${row.reporters_in_set} countries ${there} published citizenships of the victims they identified`,
				`Pentru ${key.year}, ${row.reporters} din ${formatCounted(row.reporters_in_set, COUNTRIES, lang)} ${from} au publicat cetățeniile victimelor pe care le-au identificat`
			)
		};
	}
	const count = key.cell === 'stated' ? row.stated : row.unstated;
	if (!count || (key.cell !== 'stated' && key.cell !== 'unstated')) return null;
	const covered = coverage(row, key, lang);
	const counted = formatCountedInterval(count, IDENTIFIED_STATED[key.cell], lang);
	return {
		value: formatCountInterval(count, lang),
		number: count,
		unit: 'persons',
		formula: meanings(lang),
		sentence:
			say(`In ${key.year}, ${counted} ${there}`, `În ${key.year}, ${there} ${counted}`) +
			(covered ? ` (${covered})` : '')
	};
}

/** A number computed from citizenships, told in one language. */
export function tellShare(key: ShareKey, rows: TimeRow[], telling: Telling): Told {
	const { lang } = telling;
	const row = rows.find(({ year }) => year === key.year);
	const status = statusOf(row, key, telling);
	const found =
		status === 'reported' && row
			? (numberOf(row, key, telling) ?? placeNumber(row, key, telling))
			: null;
	const why = found ? null : whyMissing(status, key, telling);
	const { origin: _, ...placeKey } = key;
	const part = (cell: 'victims' | 'stated' | 'unstated' | 'reporters', value: string) => ({
		label: CELL_NAMES[cell][lang],
		value,
		id: shareId(cell === 'victims' ? { ...key, cell } : { ...placeKey, cell })
	});
	const fraction = key.cell === 'share' || key.cell === 'worst';
	const parts = !row
		? []
		: [
				...(fraction && row.victims
					? [part('victims', formatCountInterval(row.victims, lang))]
					: []),
				...(fraction && row.stated ? [part('stated', formatCountInterval(row.stated, lang))] : []),
				...(key.cell === 'worst' && row.unstated
					? [part('unstated', formatCountInterval(row.unstated, lang))]
					: []),
				...(key.cell !== 'reporters' && isSetId(key.place)
					? [part('reporters', `${row.reporters} / ${row.reporters_in_set}`)]
					: [])
			];
	return {
		title: title(key, telling),
		value: found?.value ?? null,
		number: found?.number ?? null,
		unit: found?.unit ?? 'persons',
		status: found ? 'reported' : status,
		why,
		...(found && row ? { coverage: coverage(row, key, lang) } : {}),
		parts,
		formula: found?.formula ?? [],
		sentence: found?.sentence ?? why ?? '',
		notes: [CAVEATS.identified_in[lang], ...(row ? coverageNotes(row, key, telling) : [])]
	};
}
