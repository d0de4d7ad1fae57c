import type { Text } from '../i18n/text.ts';
import type { Context, FigureTable, Head, Members, Table } from './contract.ts';
import { isNumeric, SHOWN, type Reader, type Unit, type Units } from './units.ts';
import { STATUS } from './words.ts';

/** Why there is no value, in the place of one: missing is not zero. */
interface Missing {
	missing: string;
	words: Text;
}

/** A value, or the status that says why a row has none. */
export function orStatus<V>(
	value: V | null,
	status: string,
	words: Partial<Record<string, Text>> = STATUS
): V | Missing | null {
	const why = words[status];
	return value ?? (why ? { missing: status, words: why } : null);
}

interface ColumnOf<Line, U extends Unit> {
	/** The same in each language and edition. */
	id: string;
	label: string;
	unit: U;
	/** Fields of the figure's row that it shows, as CSV and JSON name them; the id, where there are none. */
	fields?: readonly string[];
	value: (line: Line) => Units[U] | Missing | null;
	/** How a value is shown, where not as all of its unit are. */
	show?(value: Units[U], line: Line): string;
	/** The id of the cell's record; null where it leads nowhere. */
	record?(line: Line, world: Members): string | null;
	year?: number;
	as?: 'badge';
}

/** A column of a figure, written once: table, references, status and pictures are made from it. */
export type Column<Line> = { [U in Unit]: ColumnOf<Line, U> }[Unit];

const NOTHING = '–';
const isMissing = (value: unknown): value is Missing =>
	typeof value === 'object' && value !== null && 'missing' in value;

function showCell<Line, U extends Unit>(column: ColumnOf<Line, U>, line: Line, reader: Reader) {
	const value = column.value(line);
	if (value === null) return NOTHING;
	if (isMissing(value)) return value.words[reader.lang];
	return column.show ? column.show(value, line) : SHOWN[column.unit](value, reader);
}

function headOf<Line>({ id, label, unit, year, as }: Column<Line>, index: number): Head {
	const kind = unit === 'url' ? ('link' as const) : as;
	return {
		id,
		label,
		unit,
		...(year === undefined ? {} : { year }),
		...(isNumeric(unit, index) ? { numeric: true } : {}),
		...(kind ? { as: kind } : {})
	};
}

/** Lines in their columns, as a reader sees them. */
export const layLines = <Line>(
	columns: readonly Column<Line>[],
	lines: readonly Line[],
	reader: Reader
): Pick<Table, 'columns' | 'rows'> => ({
	columns: columns.map(headOf),
	rows: lines.map((line) => columns.map((column) => showCell(column, line, reader)))
});

interface Definition<Row, Line> {
	caption: (context: Context) => string;
	/** What stands in one row of the table, in the table's order. */
	lines: (rows: Row[], context: Context) => Line[];
	columns: (context: Context, rows: Row[]) => Column<Line>[];
	countries: readonly (keyof Row & string)[];
	unshown: readonly (keyof Row & string)[];
}

/** Hides what a figure's lines are, so that tables of all kinds stand in one list. */
export function defineTable<Row, Line>(figure: Definition<Row, Line>): FigureTable<Row> {
	const { caption, lines: linesOf, columns: columnsOf, countries, unshown } = figure;
	return {
		countries,
		unshown,
		shown: (rows, context) => columnsOf(context, rows).flatMap(({ id, fields }) => fields ?? id),
		lay(rows, context) {
			const columns = columnsOf(context, rows);
			const lines = linesOf(rows, context);
			return {
				table: { caption: caption(context), ...layLines(columns, lines, context) },
				values: lines.map((line) =>
					Object.fromEntries(columns.map((column) => [column.id, column.value(line)]))
				),
				references: (world) =>
					lines.map((line) => columns.map((column) => column.record?.(line, world) ?? null))
			};
		}
	};
}
