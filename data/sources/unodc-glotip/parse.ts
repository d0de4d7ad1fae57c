import { InputError, type Observation, type Parse, type Parsed } from '../../contract/contract.ts';
import { readCodes, type Codes } from './codes.ts';
import { compareNumbered, type Numbered } from './order.ts';
import { readSheet, textOf, type Row } from './read-sheet.ts';
import { readRepatriation } from './repatriation.ts';
import * as values from './values.ts';

const PROGRESS = 5_000;

type Who = Pick<
	Observation,
	'origin' | 'region' | 'destination' | 'form' | 'measure' | 'publisher_label'
>;
const DETECTED: Who = {
	origin: 'TOTAL',
	region: null,
	destination: null,
	form: 'total',
	measure: 'detected_victims',
	publisher_label: null
};
const UNKNOWN = { code: 'UNKNOWN', region: null };

/** Reporters of rows to be set aside have no code; an unlisted one stops the ingest. */
function readReporter(
	{ cells }: Row,
	codes: Codes,
	alpha2: ReadonlyMap<string, string>,
	at: string
) {
	const iso3 = textOf(cells.Iso3_code);
	const code = alpha2.get(iso3);
	if (code !== undefined) return { code, label: iso3, note: '' };
	// Sark's code is blank: only its name tells it from another blank that would be an error.
	const label = iso3 === '' ? textOf(cells.Country) : iso3;
	const listed = codes.reporter.get(label);
	if (listed) return { code: listed.code, label, note: listed.note };
	throw new InputError(
		`${at}: Iso3_code "${iso3}" (Country "${textOf(cells.Country)}") is neither an ISO 3166-1 ` +
			`code nor a reporter listed in codes.csv.`
	);
}

/** Whom a row counts: everybody, a form of exploitation, a citizenship, or people sent back. */
function readWho({ cells }: Row, reporter: string, year: number, codes: Codes, at: string) {
	const label = textOf(cells.Category);
	const dimension = values.readDimension(cells.Dimension, at);
	switch (dimension) {
		case 'total':
			return { who: { ...DETECTED, form: values.readTotal(cells.Category, at) }, mapped: true };
		case 'form':
			return { who: { ...DETECTED, form: values.readForm(cells.Category, at) }, mapped: true };
		case 'citizenship':
		case 'repatriation': {
			const listed = codes[dimension].get(label);
			const { code, region } = listed ?? UNKNOWN;
			const meaning =
				dimension === 'citizenship'
					? { origin: code, region }
					: { ...readRepatriation(reporter, year, code), measure: 'repatriated_victims' };
			const who: Who = { ...DETECTED, ...meaning, publisher_label: label || null };
			return { who, mapped: listed !== undefined };
		}
	}
}

/** Reads a GLOTIP workbook: all rows about victims, whoever reported them. */
export const parse: Parse = async ({ bytes, file, codes: rawCodes, alpha2, onProgress }) => {
	const codes = readCodes(rawCodes, new Set(alpha2.values()));
	const { sheet, stamped, rows } = await readSheet(bytes, file);
	const found: Numbered[] = [];
	const rejected = new Map<string, Parsed['rejected'][number]>();
	const unmapped = new Map<string, Parsed['unmapped'][number]>();
	let outside = 0;

	for (const [index, row] of rows.entries()) {
		if (index % PROGRESS === 0) onProgress?.(index);
		const { number, cells } = row;
		const at = `${file}, sheet "${sheet}", row ${number}`;
		const reporter = readReporter(row, codes, alpha2, at);
		if (!values.readIndicator(cells.Indicator, at)) {
			values.readDimension(cells.Dimension, at);
			outside++;
			continue;
		}
		const locator = `${sheet}!${number}`;
		if (reporter.code === '') {
			const { count, ...first } = rejected.get(reporter.label) ?? {
				locator,
				reason: `reporter "${reporter.label}": ${reporter.note}`,
				count: 0
			};
			rejected.set(reporter.label, { ...first, count: count + 1 });
			continue;
		}
		const year = values.readYear(cells.Year, at);
		const [lower, upper] = values.readCount(cells.txtVALUE, at);
		const { who, mapped } = readWho(row, reporter.code, year, codes, at);
		if (!mapped) {
			const label = textOf(cells.Category);
			const seen = unmapped.get(label) ?? { label, rows: 0, upper: 0 };
			unmapped.set(label, { label, rows: seen.rows + 1, upper: seen.upper + upper });
		}
		const observation: Observation = {
			reporter: reporter.code,
			...who,
			year_from: year,
			year_to: year,
			sex: values.readSex(cells.Sex, at),
			age: values.readAge(cells.Age, at),
			unit: values.readUnit(cells['Unit of measurement'], at),
			lower,
			upper,
			status: 'reported',
			flag: null,
			evidence: 'publisher_file',
			url: null,
			locator
		};
		found.push({ number, observation });
	}
	onProgress?.(rows.length);
	return {
		stamped,
		read: rows.length,
		outside,
		observations: found.sort(compareNumbered).map(({ observation }) => observation),
		unmapped: [...unmapped.values()],
		rejected: [...rejected.values()]
	};
};
