import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { COLUMNS } from './columns.ts';
import { decodeText } from './decode.ts';
import { faultOf, type Fault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { tooManyColumns, tooManyRows, type Grid } from './table.ts';

/** Excel writes semicolons where the comma is the decimal sign, as in Romania, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'] as const;

function delimiterOf(text: string): string {
	const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, 40);
	const hits = (delimiter: string) =>
		Math.max(
			...lines.map((line) => {
				const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').trim());
				return COLUMNS.filter((column) => cells.includes(column)).length;
			})
		);
	return DELIMITERS.reduce((best, one) => (hits(one) > hits(best) ? one : best));
}

/** A table as text, in whatever encoding and with whatever delimiter a program wrote it. */
export function readCsv(bytes: Uint8Array): Grid | { fault: Fault } {
	const decoded = decodeText(bytes);
	if ('fault' in decoded) return decoded;
	if (/^\s*</.test(decoded.text)) return { fault: faultOf('not_table') };
	let read = 0;
	let rows: string[][];
	try {
		rows = parse(decoded.text, {
			delimiter: delimiterOf(decoded.text),
			// Rows keep their number: addresses are those a spreadsheet program shows.
			skip_empty_lines: false,
			relax_column_count: true,
			// A record without end is a quotation mark without end.
			max_record_size: 200_000,
			on_record: (record: string[]) => {
				read++;
				return record;
			}
		});
	} catch (error) {
		if (error instanceof CsvError)
			return { fault: faultOf('csv_quotes', null, { row: String(read + 1) }) };
		throw error;
	}
	const filled = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
	rows.length = filled + 1;
	// Explanations and empty rows apart; table.ts counts the rows themselves.
	if (rows.length > LIMITS.rows + 100) return { fault: tooManyRows(rows.length) };
	const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
	if (width > LIMITS.columns) return { fault: tooManyColumns(width - 1) };
	return { rows, dates: new Set(), faults: [], notes: decoded.notes };
}
