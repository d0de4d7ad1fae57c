import type { PlaceShareRow } from '../../figure/rows.ts';
import { COUNTRIES } from '../../figure/words.ts';
import { citizensOf, countedInNote, countedWithVerb } from '../../i18n/measures.ts';
import {
	formatCounted,
	formatCountedInterval,
	formatCountInterval,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { isSetId } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Told, Telling } from '../contract.ts';
import { shareId, type ShareKey } from '../ids.ts';
import { meanings, rankFormula, shareFormula, sumFormula, worstFormula } from './formula.ts';
import { statusOf, whyMissing } from './missing.ts';
import {
	cellName,
	coverage,
	coverageNotes,
	countedOf,
	OF_STATED,
	ofCitizens,
	where
} from './words.ts';
import { title } from './title.ts';

type Number = Pick<Told, 'value' | 'number' | 'unit' | 'formula' | 'sentence'>;

/** The cell's number with its arithmetic; null where the row has none. */
function numberOf(row: PlaceShareRow, key: ShareKey, telling: Telling): Number | null {
	const { lang, name, world } = telling;
	const measure = world.wordsOf(key.source);
	const { en, ro } = measure;
	const say = speaker(lang);
	const { victims, stated, unstated, share, worst_case: worst, rank } = row;
	const there = where(key, telling);
	const [year, origin] = [key.year, key.origin ?? ''];
	const who = citizensOf(measure, origin, name(origin), lang);
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
				formula: [
					...meanings(measure, lang),
					...shareFormula({ victims, stated, unstated }, share, lang)
				],
				sentence: say(
					`In ${year}, ${who} were ${value} of the ${en.many} with a stated citizenship ${en.verb} ${there} (${r} of ${k}${of})`,
					`În ${year}, ${who} au fost ${value} dintre ${ro.the} cu cetățenie declarată ${ro.they} ${there} (${r} din ${k}${of})`
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
				formula: [
					...meanings(measure, lang),
					...worstFormula({ victims, stated, unstated }, worst, measure, lang)
				],
				sentence: say(
					`If none or all of the ${en.many} without a stated citizenship ${en.verb} ${there} in ${year} were theirs, the share of ${ofCitizens(measure, origin, telling)} would be ${value}`,
					`Dacă nicio ${ro.one} fără cetățenie declarată dintre cele ${ro.they} ${there} în ${year} nu ar avea această cetățenie sau dacă toate ar avea-o, ponderea ${ofCitizens(measure, origin, telling)} ar fi ${value}`
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
				formula: rankFormula(rank, measure, lang),
				sentence: say(
					`In ${year}, ${who} ranked ${value} among the foreign citizenships of ${en.many} ${en.verb} ${there}${tail}`,
					`În ${year}, ${who} au fost pe locul ${value} între cetățeniile străine ale ${ro.of} ${ro.they} ${there}${tail}`
				)
			};
		}
		case 'victims':
		case 'foreign': {
			if (!victims) return null;
			const count = formatCountedInterval(victims, countedOf(measure, origin, telling), lang);
			return {
				value: formatCountInterval(victims, lang),
				number: victims,
				unit: 'persons',
				formula: [sumFormula(world.hidesOf(key.source), lang)],
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
function placeNumber(row: PlaceShareRow, key: ShareKey, telling: Telling): Number | null {
	const { lang, world } = telling;
	const measure = world.wordsOf(key.source);
	const { en, ro } = measure;
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
				`For ${key.year}, ${row.reporters} of ${row.reporters_in_set} countries ${there} published citizenships of the ${en.many} they ${en.verb}`,
				`Pentru ${key.year}, ${row.reporters} din ${formatCounted(row.reporters_in_set, COUNTRIES, lang)} ${from} au publicat cetățeniile ${ro.of} pe care le-au ${ro.verb}`
			)
		};
	}
	const count = key.cell === 'stated' ? row.stated : row.unstated;
	if (!count || (key.cell !== 'stated' && key.cell !== 'unstated')) return null;
	const covered = coverage(row, key, lang);
	const counted = formatCountedInterval(count, countedWithVerb(measure, OF_STATED[key.cell]), lang);
	return {
		value: formatCountInterval(count, lang),
		number: count,
		unit: 'persons',
		formula: meanings(measure, lang),
		sentence:
			say(`In ${key.year}, ${counted} ${there}`, `În ${key.year}, ${there} ${counted}`) +
			(covered ? ` (${covered})` : '')
	};
}

/** A number computed from citizenships, told in one language. */
export function tellShare(key: ShareKey, rows: PlaceShareRow[], telling: Telling): Told {
	const { lang } = telling;
	const measure = telling.world.wordsOf(key.source);
	const row = rows.find(({ year }) => year === key.year);
	const status = statusOf(row, key, telling);
	const found =
		status === 'reported' && row
			? (numberOf(row, key, telling) ?? placeNumber(row, key, telling))
			: null;
	const why = found ? null : whyMissing(status, key, telling);
	const { origin: _, ...placeKey } = key;
	const part = (cell: 'victims' | 'stated' | 'unstated' | 'reporters', value: string) => ({
		label: cellName(cell, measure, lang),
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
		notes: [countedInNote(measure, lang), ...(row ? coverageNotes(row, key, telling) : [])]
	};
}
