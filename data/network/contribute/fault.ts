import type { Column } from './columns.ts';
import type { Code } from './sentences.ts';

/** What is wrong with a cell or a file, or what was put right in it; `sentences.ts` says it. */
export interface Fault {
	/** A note tells what was changed or is worth a look; an error keeps the row out. */
	level: 'error' | 'note';
	code: Code;
	column: Column | null;
	/** Address in the spreadsheet, "C7"; empty in a form and for a whole file. */
	cell: string;
	/** What the sentence names. */
	values: Record<string, string>;
}

/** An error of a column or, without one, of the whole. */
export const faultOf = (
	code: Code,
	column: Column | null = null,
	values: Record<string, string> = {}
): Fault => ({ level: 'error', code, column, cell: '', values });

/** Something put right, or worth a look. */
export const noteOf = (
	code: Code,
	column: Column | null = null,
	values: Record<string, string> = {}
): Fault => ({ ...faultOf(code, column, values), level: 'note' });

/** The fault at an address of a spreadsheet. */
export const at = (cell: string, fault: Fault): Fault => ({ ...fault, cell });

/** "A", "Z", "AA": the name of a column counted from 0. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** "C7" for row and column counted from 0. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A value as a sentence shows it: one line, not too long. */
export function shown(value: string): string {
	const line = value.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
