import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Part, Telling, Told } from '../../receipts/contract.ts';
import type { Params } from '../../figure/contract.ts';
import { derive } from './derive.ts';
import type { Extra, Point, Raw, Row } from './figure.ts';
import { yearReference, type Key } from './receipt-ids.ts';
import {
	baselineName,
	changeWords,
	sizeWords,
	titleIn,
	valueWords,
	VERDICT,
	yearList,
	type Speaking
} from './words.ts';

type Found = Pick<Told, 'value' | 'number' | 'formula'>;

/** The number asked for, of the indicator's row. */
function numberOf(key: Key, row: Row, lang: Lang): Found | null {
	const say = speaker(lang);
	const { unit, mean_2017_2019: mean, change, minimum, revision } = row;
	if (key.cell === 'mean') {
		if (!mean) return null;
		return {
			value: valueWords(mean, unit, lang),
			number: mean,
			formula: [
				say(
					`The mean of the years’ values, of each end by itself: ${yearList(row.baseline_years, lang)}.`,
					`Media valorilor anilor, pentru fiecare capăt separat: ${yearList(row.baseline_years, lang)}.`
				)
			]
		};
	}
	if (key.cell === 'change') {
		if (!change) return null;
		return {
			value: changeWords(change, unit, lang),
			number: change,
			formula: [
				say(
					'The latest value minus the baseline: the lower end takes the lower of the latest and the upper of the baseline, the upper end the reverse.',
					'Cea mai nouă valoare minus referința: capătul de jos ia capătul de jos al celei noi și pe cel de sus al referinței; capătul de sus, invers.'
				)
			]
		};
	}
	if (minimum === null || !revision) return null;
	return {
		value: sizeWords(minimum, unit, lang),
		number: { lower: minimum, upper: minimum },
		formula: [
			say(
				`The largest move of a year’s value from one edition to the next (${sizeWords(revision.size, unit, lang)}), plus what hidden values leave open in the change.`,
				`Cea mai mare mișcare a valorii unui an de la o ediție la alta (${sizeWords(revision.size, unit, lang)}), plus ce lasă deschis în schimbare valorile ascunse.`
			)
		]
	};
}

const isPoint = (one: Extra): one is Point => one.kind === 'point';

/** The years that went in, each with its own receipt. */
function partsOf(key: Key, row: Row, points: Point[], lang: Lang): Part[] {
	const years = row.baseline_years.split(' ').filter(Boolean).map(Number);
	const wanted = [
		...years,
		...(key.cell === 'mean' || row.latest_year === null ? [] : [row.latest_year])
	];
	return wanted.flatMap((year) => {
		const value = points.find(
			(one) => one.indicator === row.indicator && one.set === row.set && one.year === year
		)?.value;
		const id = yearReference(row, year);
		if (!value) return [];
		return [
			{ label: String(year), value: valueWords(value, row.unit, lang), ...(id ? { id } : {}) }
		];
	});
}

/** A comparison's number, told in one language. */
export function tell(key: Key, raws: Raw[], { lang, name }: Telling): Told {
	const say = speaker(lang);
	const set = key.set ?? 'EU27';
	const params: Params = {
		place: set,
		origins: [key.origin ?? 'RO'],
		baseline: key.baseline,
		// The rows were asked for already: of the rest, nothing is read.
		...{ from: 0, to: 0, year: 0, source: '' },
		...({ metric: 'share', panel: 'all', by: 'total' } as const)
	};
	const { rows, extra } = derive(raws, { params, lang });
	const row = rows.find((one) => one.indicator === key.indicator && one.set === key.set);
	const found = row ? numberOf(key, row, lang) : null;
	const speaking: Speaking = { lang, params, name };
	const base = baselineName(key.baseline, lang);
	const what = titleIn(key, speaking);
	const latest = row?.latest_year ?? say('the latest year', 'anul cel mai nou');
	const title = {
		mean: say(`${what}: mean 2017–2019`, `${what}: media 2017–2019`),
		change: say(
			`${what}: change from ${base} to ${latest}`,
			`${what}: schimbare între ${base} și ${latest}`
		),
		minimum: say(
			`${what}: smallest change from ${base} that can be told from revisions`,
			`${what}: cea mai mică schimbare față de ${base} care se deosebește de revizuiri`
		)
	}[key.cell];
	const why = found
		? null
		: say(
				'This edition does not have what the comparison needs. Missing is not zero',
				'Această ediție nu are ce cere comparația. Lipsa nu înseamnă zero'
			);
	const verdict = row && key.cell === 'change' ? ` (${VERDICT[row.verdict][lang]})` : '';
	return {
		title: capitalise(title, lang),
		value: found?.value ?? null,
		number: found?.number ?? null,
		unit: row?.unit === 'share' ? 'fraction' : (row?.unit ?? 'persons'),
		status: found ? 'reported' : 'not_in_edition',
		why,
		parts: row && found ? partsOf(key, row, extra.filter(isPoint), lang) : [],
		formula: found?.formula ?? [],
		sentence: why ?? `${capitalise(title, lang)}: ${found?.value}${verdict}`,
		notes: [
			...(row && key.cell === 'change' && row.same_reporters === false
				? [
						say(
							'Not the same countries reported in these years: part of the change may come from there.',
							'Nu au raportat aceleași țări în acești ani: o parte din schimbare poate veni de aici.'
						)
					]
				: []),
			say(
				'A change is no measure of what anybody’s work has brought about.',
				'O schimbare nu măsoară ce a adus munca cuiva.'
			),
			CAVEATS.identified_in[lang]
		]
	};
}
