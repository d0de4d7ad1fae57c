import type { Table } from './contract.ts';

/** A row's name: everything in it that is no number. */
const nameOf = (table: Table, row: string[]) =>
	row.filter((_, column) => !table.columns[column]?.numeric).join('\n');

/**
 * How many rows of a table say something else in another edition of it, or are gone from it. Rows that
 * only the other has are no revision: they are newer.
 */
export function countRevised(shown: Table, today: Table): number {
	const now = new Map(today.rows.map((row) => [nameOf(today, row), row]));
	return shown.rows.filter((row) => {
		const other = now.get(nameOf(shown, row));
		return row.some((cell, column) => cell !== other?.[column]);
	}).length;
}
