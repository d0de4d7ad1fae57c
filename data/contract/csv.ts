import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { InputError, type Observation } from './contract.ts';
import { messageOf } from './thrown.ts';

/** The columns of observations.csv, in order. */
export const COLUMNS = [
	'reporter',
	'origin',
	'region',
	'destination',
	'year_from',
	'year_to',
	'quarter',
	'sex',
	'age',
	'form',
	'area',
	'measure',
	'unit',
	'lower',
	'upper',
	'status',
	'flag',
	'publisher_label',
	'series',
	'quote',
	'confidence',
	'evidence',
	'url',
	'locator'
] as const satisfies (keyof Observation)[];

/** Compiles only while COLUMNS names every field of an observation. */
export const COMPLETE: Exclude<keyof Observation, (typeof COLUMNS)[number]> extends never
	? true
	: never = true;

/** UTF-8 and nothing else: another encoding would leave "�" in the place of letters. */
function decode(content: string | Uint8Array): string {
	if (typeof content === 'string') return content;
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	} catch {
		throw new InputError('it is no UTF-8 text; save it as "CSV UTF-8"');
	}
}

/** Rows of a CSV text by column name; everything stays text. */
export function parseCsv(content: string | Uint8Array, name: string): Record<string, string>[] {
	try {
		return parse(decode(content), {
			columns: true,
			bom: true,
			skip_empty_lines: true,
			// Told by its first line alone, a file of two programs would be one row.
			record_delimiter: ['\r\n', '\n', '\r']
		});
	} catch (error) {
		throw new InputError(`${name}: ${messageOf(error)}.`);
	}
}

/** Rows of a committed observations.csv, as they were parsed. */
export function readObservations(csv: Uint8Array, name: string): Observation[] {
	const number = (text: string | null | undefined): number | null => (text ? Number(text) : null);
	return parseCsv(csv, name).map((cells) => {
		const row = Object.fromEntries(
			Object.entries(cells).map(([column, text]) => [column, text === '' ? null : text])
		);
		return {
			...(row as unknown as Observation),
			year_from: Number(row.year_from),
			year_to: Number(row.year_to),
			quarter: number(row.quarter),
			lower: number(row.lower),
			upper: number(row.upper)
		};
	});
}

/** observations.csv: RFC 4180 with LF, empty for null. */
export function writeObservations(observations: Observation[]): string {
	return stringify(observations, {
		header: true,
		columns: [...COLUMNS],
		record_delimiter: '\n',
		// A lone CR would otherwise stay bare, and DuckDB would read it as the end of a row.
		quoted_match: /[\r\n]/
	});
}
