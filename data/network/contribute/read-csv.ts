import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { COLUMNS } from './columns.ts';
import { decodeText } from './decode.ts';
import { faultOf, type Fault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { HEADER_NAMES, tooManyColumns, tooManyRows, type Grid } from './table.ts';

/** Excel writes semicolons where the comma is the decimal sign, as in Romania, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'] as const;

/** Reading a cell takes some microseconds: a file of nothing but commas would take half a minute. */
const MOST = { delimiters: 300_000, lines: 10_000 };

const countOf = (text: string, one: string) => {
	let count = 0;
	for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) count++;
	return count;
};

/** The delimiter between the names of the columns; undefined where no line near the top has them. */
function delimiterOf(text: string): string | undefined {
	const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, 40);
	const hits = (delimiter: string) =>
		Math.max(
			...lines.map((line) => {
				const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').trim());
				return COLUMNS.filter((column) => cells.includes(column)).length;
			})
		);
	const best = DELIMITERS.reduce((best, one) => (hits(one) > hits(best) ? one : best));
	return hits(best) >= HEADER_NAMES ? best : undefined;
}

/** A table as text, in whatever encoding and with whatever delimiter a program wrote it. */
export function readCsv(bytes: Uint8Array): Grid | { fault: Fault } {
	const decoded = decodeText(bytes);
	if ('fault' in decoded) return decoded;
	if (/^\s*</.test(decoded.text)) return { fault: faultOf('not_table') };
	const text = decoded.text.trimEnd();
	const delimiter = delimiterOf(text);
	if (delimiter === undefined) return { fault: faultOf('no_header') };
	const lines = Math.max(countOf(text, '\n'), countOf(text, '\r'));
	if (lines > MOST.lines) return { fault: tooManyRows(lines + 1) };
	if (countOf(text, delimiter) > MOST.delimiters) return { fault: faultOf('too_many_cells') };
	let read = 0;
	let rows: string[][];
	try {
		rows = parse(text, {
			delimiter,
			// Excel ends a line with CR LF, a script that appends to its file with LF.
			record_delimiter: ['\r\n', '\n', '\r'],
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
	// Explanations and empty rows apart; table.ts counts the rows themselves.
	if (rows.length > LIMITS.rows + 100) return { fault: tooManyRows(rows.length) };
	const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
	if (width > LIMITS.columns) return { fault: tooManyColumns(width - 1) };
	return { rows, dates: new Set(), faults: [], notes: decoded.notes };
}
