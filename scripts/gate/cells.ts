import { KEY } from '../lib/differ.ts';

type Column = (typeof KEY)[number];
type Raw = string | number | null | undefined;

/** A row of an edition, read from observations.csv or just parsed. */
export type EditionRow = Partial<Record<Column, Raw>> & {
	lower: number | null;
	upper: number | null;
};

/** One cell of an edition: what names it, and its persons (or other unit). Rows of one cell are summed. */
export interface Cell extends Record<Column, string> {
	lower: number;
	upper: number;
	/** Rows that were summed. */
	rows: number;
}

/** Cells of an edition by what names them; those without a number are left out. */
export type Cells = ReadonlyMap<string, Cell>;

/** The middle of a cell's interval. */
export const middle = ({ lower, upper }: Pick<Cell, 'lower' | 'upper'>): number =>
	(lower + upper) / 2;

export const sameValue = (a: Cell, b: Cell): boolean => a.lower === b.lower && a.upper === b.upper;

/** The year a cell ends with. */
export const yearOf = (cell: Cell): number => Number(cell.year_to);

/** Sums the rows of each cell. */
export function gatherCells(rows: Iterable<EditionRow>): Map<string, Cell> {
	const cells = new Map<string, Cell>();
	for (const row of rows) {
		if (row.lower === null || row.upper === null) continue;
		const words = KEY.map((column) => String(row[column] ?? ''));
		const key = words.join('\t');
		const seen = cells.get(key);
		if (seen) {
			seen.lower += row.lower;
			seen.upper += row.upper;
			seen.rows += 1;
		} else {
			const named = Object.fromEntries(KEY.map((column, at) => [column, words[at]]));
			const { lower, upper } = row;
			cells.set(key, { ...(named as Record<Column, string>), lower, upper, rows: 1 });
		}
	}
	return cells;
}

/** A cell's key with one of its words replaced. */
export function keyWith(cell: Cell, column: Column, word: string): string {
	return KEY.map((name) => (name === column ? word : cell[name])).join('\t');
}

/** Two editions side by side. */
export interface Pair {
	before: Cells;
	after: Cells;
	/** Cells of both, [before, after]. */
	both: [Cell, Cell][];
}

export function makePair(before: Cells, after: Cells): Pair {
	const both: [Cell, Cell][] = [];
	for (const [key, old] of before) {
		const now = after.get(key);
		if (now) both.push([old, now]);
	}
	return { before, after, both };
}

/** What one measure found: how large, and where it is largest. */
export interface Measured {
	measure: string;
	value: number;
	/** What it is largest for; empty: the whole edition. */
	subject: string;
}

/** The largest of some values, as one measure; nothing where there is none. */
export function largestOf(measure: string, values: Iterable<[string, number]>): Measured[] {
	let top: Measured | undefined;
	for (const [subject, value] of values)
		if (top === undefined || value > top.value) top = { measure, value, subject };
	return top ? [top] : [];
}
