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

/** Rows of a CSV text by column name; everything stays text. */
export function parseCsv(content: string | Uint8Array, name: string): Record<string, string>[] {
	try {
		return parse(Buffer.from(content), { columns: true, bom: true, skip_empty_lines: true });
	} catch (error) {
		throw new InputError(`${name}: ${messageOf(error)}.`);
	}
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
