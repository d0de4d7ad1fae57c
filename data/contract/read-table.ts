import { InputError, type Rejected } from './contract.ts';
import { parseCsv } from './csv.ts';

/** A data row of a CSV original: its cells, and where it stands. */
export interface TableRow {
	/** The header is row 1. */
	number: number;
	/** For messages: "file.csv, row 7". */
	at: string;
	/** For observations: "file.csv!7". */
	locator: string;
	/** A cell; the header was checked, so it is there. */
	cell: (column: string) => string;
}

/** Rows of a CSV original whose header names exactly these columns, in any order. */
export function readTable(bytes: Uint8Array, file: string, columns: readonly string[]): TableRow[] {
	const rows = parseCsv(bytes, file);
	if (rows.length === 0) throw new InputError(`${file}: there is no data row.`);
	const header = Object.keys(rows[0] ?? {});
	const missing = columns.find((name) => !header.includes(name));
	if (missing !== undefined) throw new InputError(`${file}: the column "${missing}" is missing.`);
	const odd = header.find((name) => !columns.includes(name));
	if (odd !== undefined) throw new InputError(`${file}: the column "${odd}" is not known.`);
	return rows.map((cells, index) => ({
		number: index + 2,
		at: `${file}, row ${index + 2}`,
		locator: `${file}!${index + 2}`,
		cell(column) {
			const text = cells[column];
			if (text === undefined) throw new InputError(`${file}: no column "${column}" was read.`);
			return text;
		}
	}));
}

/** A whole number of a cell; anything else, a blank one too, is refused. */
export function readWhole({ cell, at }: TableRow, column: string): number {
	const text = cell(column);
	if (/^\d+$/.test(text)) return Number(text);
	throw new InputError(`${at}: ${column} "${text}" is not a whole number.`);
}

/** Counts rows set aside, one entry per reason with the first row it was given for. */
export function asideCounter() {
	const found = new Map<string, Rejected>();
	return {
		add({ locator }: TableRow, reason: string): void {
			const seen = found.get(reason);
			if (seen) seen.count++;
			else found.set(reason, { locator, reason, count: 1 });
		},
		list: (): Rejected[] => [...found.values()]
	};
}

/** Rows of codes.csv by field; a field not named here, a missing label or one there twice is refused. */
export function codesByField<F extends string>(
	rows: Record<string, string>[],
	fields: readonly F[],
	key: Partial<Record<F, string>> = {}
): Record<F, ReadonlyMap<string, Record<string, string>>> {
	const maps = new Map<F, Map<string, Record<string, string>>>(
		fields.map((field) => [field, new Map()])
	);
	for (const row of rows) {
		const field = fields.find((name) => name === row.field);
		const map = field && maps.get(field);
		if (field === undefined || map === undefined)
			throw new InputError(`codes.csv: the field "${row.field}" is not known.`);
		const label = row[key[field] ?? 'label'];
		if (label === undefined) throw new InputError(`codes.csv, ${field}: a row has no label.`);
		if (map.has(label)) throw new InputError(`codes.csv, ${field} "${label}" is there twice.`);
		map.set(label, row);
	}
	return Object.fromEntries(maps) as Record<F, Map<string, Record<string, string>>>;
}

/** Sorts by these columns, text by code unit and numbers by size: the diff of two vintages stays readable. */
export const by =
	<T>(...columns: (keyof T)[]) =>
	(a: T, b: T): number => {
		for (const column of columns) {
			const [x, y] = [a[column] ?? '', b[column] ?? ''];
			if (x !== y) return x < y ? -1 : 1;
		}
		return 0;
	};
