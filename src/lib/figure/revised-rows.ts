import type { Values } from './contract.ts';

/**
 * How many rows of a table say something else in another edition of it, or are gone from it. Rows and
 * columns that only the other has are no revision: they are newer.
 */
export function countRevised(shown: readonly Values[], today: readonly Values[]): number {
	const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))];
	const said = (row: Values) => JSON.stringify(columns.map((column) => row[column] ?? null));
	const now = new Set(today.map(said));
	return shown.filter((row) => !now.has(said(row))).length;
}
