import { COLUMNS, emptyCells, EXTRAS, type Cells, type Column } from './columns.ts';
import { address, at, columnName, faultOf, shown, type Fault } from './fault.ts';
import { LIMITS } from './limits.ts';

/** A sheet as text, from its first row and column on. */
export interface Grid {
	rows: string[][];
	/** Addresses of cells that hold a date of the spreadsheet program. */
	dates: ReadonlySet<string>;
	/** What is wrong with cells as cells: formulas, merged cells; kept where they touch the table. */
	faults: { fault: Fault; rows: readonly [first: number, last: number] }[];
	notes: Fault[];
}

export interface TableRow {
	/** Row of the sheet, counted from 1. */
	row: number;
	cells: Cells;
	/** Where each column's cell is. */
	where: Record<Column, string>;
	/** A cell of it is no plain value: the row cannot be taken. */
	spoilt: boolean;
}

/** So many names of columns make a row the header. */
export const HEADER_NAMES = 4;

/** What a spreadsheet program shows where a formula failed. */
const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|####+)$/;

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);
const isExtra = (name: string) => (EXTRAS as readonly string[]).includes(name);
const nameOf = (cell: string) => cell.trim().toLowerCase();

/** The row that names the columns, counted from 0; undefined where there is none near the top. */
export function findHeader(rows: readonly string[][]): number | undefined {
	const known = (row: readonly string[]) => row.filter((cell) => isColumn(nameOf(cell))).length;
	const index = rows.slice(0, 40).findIndex((row) => known(row) >= HEADER_NAMES);
	return index < 0 ? undefined : index;
}

function headerFaults(header: readonly string[], row: number): Fault[] {
	const names = header.map(nameOf);
	const faults = names.flatMap((name, index) => {
		if (name === '' || isExtra(name)) return [];
		const cell = address(row, index);
		if (!isColumn(name)) return [at(cell, faultOf('unknown_column', null, { name: shown(name) }))];
		return names.indexOf(name) === index ? [] : [at(cell, faultOf('column_twice', null, { name }))];
	});
	const missing = COLUMNS.filter((column) => !names.includes(column));
	return [...faults, ...missing.map((name) => faultOf('missing_column', null, { name }))];
}

/** A row without text, or one that starts with "#": the template explains itself in such rows. */
const isSkipped = (row: readonly string[]) =>
	row.every((cell) => cell.trim() === '') || row.find((cell) => cell.trim())?.trim()[0] === '#';

/** Excel makes a date of "2021-05"; what is more exact than `date_precision` is left off again. */
function shorten(cells: Cells, where: Record<Column, string>, dates: ReadonlySet<string>): Cells {
	if (!dates.has(where.date)) return cells;
	const length = { month: 7, year: 4 }[cells.date_precision.trim()] ?? cells.date.length;
	return { ...cells, date: cells.date.slice(0, length) };
}

/** The rows under the header, cells by the name of their column. */
export function readTable(grid: Grid): { rows: TableRow[]; faults: Fault[] } {
	const top = findHeader(grid.rows);
	const header = top === undefined ? undefined : grid.rows[top];
	if (top === undefined || header === undefined)
		return { rows: [], faults: [faultOf('no_header'), ...grid.notes] };
	const faults = headerFaults(header, top);
	if (faults.length > 0) return { rows: [], faults: [...faults, ...grid.notes] };

	const names = header.map(nameOf);
	const rows: TableRow[] = [];
	grid.rows.slice(top + 1).forEach((row, index) => {
		const line = top + 1 + index;
		if (isSkipped(row)) return;
		const cells = emptyCells();
		const where = {} as Record<Column, string>;
		for (const column of COLUMNS) {
			const position = names.indexOf(column);
			cells[column] = row[position] ?? '';
			where[column] = address(line, position);
		}
		let spoilt = grid.faults.some(({ rows: [first, last] }) => first <= line && line <= last);
		row.forEach((cell, position) => {
			const outside = !names[position] && cell.trim() !== '';
			if (!outside && !ERROR.test(cell)) return;
			spoilt = true;
			const fault = outside ? faultOf('outside') : faultOf('error_cell', null, { value: cell });
			faults.push(at(address(line, position), fault));
		});
		// "2021-05" and "2021-05-01" look the same after it: to guess would feign a day.
		if (grid.dates.has(where.date) && cells.date_precision.trim() === '') {
			spoilt = true;
			const fault = faultOf('precision_needed', 'date_precision');
			faults.push(at(where.date_precision, fault));
		}
		rows.push({ row: line + 1, cells: shorten(cells, where, grid.dates), where, spoilt });
	});
	for (const { fault, rows: touched } of grid.faults) if (touched[1] >= top) faults.push(fault);
	const last = rows.at(-1)?.row ?? 0;
	if (rows.length === 0 && faults.length === 0) faults.push(faultOf('no_rows'));
	if (rows.length > LIMITS.rows) return { rows: [], faults: [tooManyRows(last)] };
	return { rows, faults: [...faults, ...grid.notes] };
}

/** `row` counted from 1. */
export const tooManyRows = (row: number): Fault =>
	faultOf('too_many_rows', null, { row: String(row), most: String(LIMITS.rows) });

/** `column` counted from 0. */
export const tooManyColumns = (column: number): Fault =>
	faultOf('too_many_columns', null, { name: columnName(column), most: String(LIMITS.columns) });
