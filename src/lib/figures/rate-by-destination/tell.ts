import { countedHead, countedInNote } from '../../i18n/measures.ts';
import { formatCount, formatCountInterval } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import type { Status, Telling, Told } from '../../receipts/contract.ts';
import { shareId } from '../../receipts/ids.ts';
import type { Row } from './row.ts';
import { rateId, type Key, type Residents } from './receipt-ids.ts';
import { fewWords, PER, rateCaveat, RATE_STATUS, FEW_RESIDENTS, residentsWords } from './words.ts';

const STATUS: Record<Row['status'], Status> = {
	rated: 'reported',
	no_residents: 'not_applicable',
	not_listed: 'not_listed',
	not_reported: 'not_reported'
};

/** Victims for each 100,000 residents born in the country of origin, told in one language. */
export function tellRate(key: Key, rows: Omit<Row, 'unstable'>[], telling: Telling): Told {
	const { lang, name, world } = telling;
	const measure = world.wordsOf(key.source);
	const { en, ro } = measure;
	const say = speaker(lang);
	const row = rows.find(({ reporter }) => reporter === key.reporter);
	const rate = row?.rate ?? null;
	const there = placeInSentence(key.reporter, name(key.reporter), lang);
	const born = name(key.origin);
	const value = rate && formatRateInterval(rate, lang);
	const status = row ? STATUS[row.status] : 'not_reported';
	const why = value
		? null
		: say(
				`No rate for ${there}, ${key.year}: ${row ? RATE_STATUS[row.status].en : 'no data'}. Missing is not zero`,
				`Niciun raport pentru ${there}, ${key.year}: ${row ? RATE_STATUS[row.status].ro : 'fără date'}. Lipsa nu înseamnă zero`
			);
	const { victims, residents } = row ?? {};
	const few = typeof residents === 'number' && residents < FEW_RESIDENTS;
	return {
		title: say(
			`${countedHead(measure, 'en')} (citizenship: ${born}) ${en.verb} in ${there} for each ${formatCount(PER, lang)} residents born there (${born}), ${key.year}`,
			`${countedHead(measure, 'ro')} (cetățenie: ${born}) ${ro.they} în ${there} la ${formatCount(PER, lang)} de rezidenți născuți în ${born}, ${key.year}`
		),
		value,
		number: rate,
		unit: 'per_100000',
		status: value ? 'reported' : status,
		why,
		parts: [
			...(victims
				? [
						{
							label: say(en.many, `numărul ${ro.of}`),
							value: formatCountInterval(victims, lang),
							id: shareId({ ...key, place: key.reporter, cell: 'victims' })
						}
					]
				: []),
			...(typeof residents === 'number'
				? [
						{
							label: say(`residents born in ${born}`, `rezidenți născuți în ${born}`),
							value: formatCount(residents, lang),
							id: rateId({ ...key, cell: 'residents' })
						}
					]
				: [])
		],
		formula:
			victims && typeof residents === 'number' && row && value
				? [
						say(
							`${formatCountInterval(victims, lang)} / ${formatCount(residents, lang)} × ${formatCount(PER, lang)} = ${value}`,
							`${formatCountInterval(victims, lang)} / ${formatCount(residents, lang)} × ${formatCount(PER, lang)} = ${value}`
						),
						say(
							`Residents: ${residentsWords(row, lang)}, one edition only; nothing is extrapolated.`,
							`Rezidenți: ${residentsWords(row, lang)}, dintr-o singură ediție; nimic nu este extrapolat.`
						)
					]
				: [],
		sentence:
			why ??
			say(
				`In ${key.year}, ${value} ${en.many} (citizenship: ${born}) were ${en.verb} in ${there} for each ${formatCount(PER, lang)} residents born in ${born}`,
				`În ${key.year}, în ${there} au fost ${ro.they} ${value} ${ro.few} (cetățenie: ${born}) la ${formatCount(PER, lang)} de rezidenți născuți în ${born}`
			),
		notes: [
			...(few ? [`${fewWords(lang).charAt(0).toUpperCase()}${fewWords(lang).slice(1)}.`] : []),
			rateCaveat(measure, lang),
			countedInNote(measure, lang)
		]
	};
}

/** The residents a rate is divided by. */
export function tellResidents(key: Key, rows: Residents[], { lang, name }: Telling): Told {
	const say = speaker(lang);
	const [row] = rows;
	const there = placeInSentence(key.reporter, name(key.reporter), lang);
	const born = name(key.origin);
	const title = say(
		`Residents of ${there} born in ${born}, ${key.year}`,
		`Rezidenți născuți în ${born}, ${there}, ${key.year}`
	);
	const how =
		row &&
		residentsWords(
			{ residents_kind: row.kind, residents_years: { from: row.from, to: row.to } },
			lang
		);
	const value = row ? formatCount(row.residents, lang) : null;
	const why = row
		? null
		: say(
				`The edition says nothing of ${there} in ${key.year}. Missing is not zero`,
				`Ediția nu spune nimic despre ${there} în ${key.year}. Lipsa nu înseamnă zero`
			);
	return {
		title,
		value,
		number: row ? { lower: row.residents, upper: row.residents } : null,
		unit: 'residents',
		status: row ? 'reported' : 'not_in_edition',
		why,
		parts: [],
		formula: row
			? [
					row.kind === 'observed'
						? say('As published.', 'Așa cum a fost publicat.')
						: say(
								`On the straight line between the published years ${row.from} and ${row.to}.`,
								`Pe dreapta dintre anii publicați ${row.from} și ${row.to}.`
							)
				]
			: [],
		sentence: why ?? `${title}: ${value} (${how})`,
		notes: [
			say(
				'Residents on paper: people who move for a season or are not registered are not among them.',
				'Rezidenți din evidențe: cei plecați sezonier sau neînregistrați nu sunt printre ei.'
			)
		]
	};
}
