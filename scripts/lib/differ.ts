import type { Observation } from '../../data/contract/contract.ts';
import { parseCsv } from '../../data/contract/csv.ts';

type Value = Pick<Observation, 'lower' | 'upper' | 'status'>;

/** One cell whose value differs; `before` or `after` is null where the cell is absent. */
export interface Change {
	key: string[];
	before: Value | null;
	after: Value | null;
}

/** How two readings of a source differ, cell by cell. */
export interface Difference {
	added: Change[];
	revised: Change[];
	withdrawn: Change[];
}

// Not the publisher's label: "RUMANÍA" in one vintage and "Romania" in the next are one cell.
/** What names a cell, in the order of Change.key. */
export const KEY = [
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
	'series',
	'unit',
	'measure'
] as const;
const ORIGIN = KEY.indexOf('origin');

type Row = Value & Partial<Record<(typeof KEY)[number], string | number | null>>;

function sumCells(rows: Iterable<Row>): Map<string, Value> {
	const cells = new Map<string, Value>();
	for (const row of rows) {
		const key = KEY.map((column) => row[column] ?? '').join('\t');
		const cell = cells.get(key);
		if (cell === undefined || cell.lower === null || cell.upper === null) {
			if (cell === undefined || row.lower !== null)
				cells.set(key, { lower: row.lower, upper: row.upper, status: row.status });
		} else if (row.lower !== null && row.upper !== null) {
			cell.lower += row.lower;
			cell.upper += row.upper;
		}
	}
	return cells;
}

const same = (a: Value, b: Value): boolean =>
	a.lower === b.lower && a.upper === b.upper && a.status === b.status;

/** Compares two lists of observations; intervals of one cell are summed first. */
export function compare(before: Iterable<Row>, after: Iterable<Row>): Difference {
	const [old, now] = [sumCells(before), sumCells(after)];
	const result: Difference = { added: [], revised: [], withdrawn: [] };
	for (const [joined, value] of now) {
		const key = joined.split('\t');
		const past = old.get(joined);
		if (past === undefined) result.added.push({ key, before: null, after: value });
		else if (!same(past, value)) result.revised.push({ key, before: past, after: value });
	}
	for (const [joined, value] of old)
		if (!now.has(joined))
			result.withdrawn.push({ key: joined.split('\t'), before: value, after: null });
	return result;
}

/** Rows of a committed observations.csv, as far as compare() needs them. */
export function readRows(csv: Uint8Array, name: string): Row[] {
	const number = (value = ''): number | null => (value === '' ? null : Number(value));
	return parseCsv(csv, name).map((row) => ({
		...(row as Record<(typeof KEY)[number], string>),
		lower: number(row.lower),
		upper: number(row.upper),
		status: row.status as Value['status']
	}));
}

const middle = (value: Value | null): number => ((value?.lower ?? 0) + (value?.upper ?? 0)) / 2;

/** The changes that move most persons, of one origin where it is given. */
export function largest(changes: Change[], limit: number, origin?: string): Change[] {
	const size = ({ before, after }: Change) => Math.abs(middle(after) - middle(before));
	return changes
		.filter(({ key }) => origin === undefined || key[ORIGIN] === origin)
		.sort((a, b) => size(b) - size(a))
		.slice(0, limit);
}

const written = (value: Value | null): string => {
	if (value === null) return 'absent';
	if (value.lower === null) return value.status;
	return value.lower === value.upper ? `${value.lower}` : `${value.lower}–${value.upper}`;
};

/** A change in one line: "DE RO 2019 detected_victims: 12 → 15". */
export function describe({ key, before, after }: Change): string {
	const [from, to] = [key[4], key[5]];
	const words = key.filter((word, index) => {
		const total = ['sex', 'age', 'form'].includes(KEY[index] ?? '') && word === 'total';
		const common = total || (KEY[index] === 'unit' && word === 'persons');
		return word !== '' && !common && !(index === 5 && from === to);
	});
	return `${words.join(' ')}: ${written(before)} → ${written(after)}`;
}
