import { readXlsx, type CellValue } from 'hucre/xlsx';
import { InputError } from '../../contract/contract.ts';

const COLUMNS = [
	'Iso3_code',
	'Country',
	'Indicator',
	'Dimension',
	'Category',
	'Sex',
	'Age',
	'Year',
	'Unit of measurement',
	'txtVALUE'
] as const;
export type Column = (typeof COLUMNS)[number];

/** One data row: its number in the sheet and its cells by column name. */
export interface Row {
	number: number;
	cells: Record<Column, CellValue>;
}

export interface Table {
	sheet: string;
	/** The day written above the header (ISO), if there is one. */
	stamped: string | null;
	rows: Row[];
}

/** A cell as text; an empty cell is ''. */
export function textOf(value: CellValue | undefined): string {
	if (value === null || value === undefined) return '';
	return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const isHeader = (cells: CellValue[]) => cells.some((cell) => textOf(cell).trim() === 'Iso3_code');

/** The day of a preamble cell such as `14/04/2025`; null where it holds no day. */
function readStamp(cell: CellValue): string | null {
	const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(textOf(cell).trim()) ?? [];
	const iso = day ? `${year}-${month}-${day}` : cell instanceof Date ? textOf(cell) : null;
	if (iso === null) return null;
	const time = Date.parse(iso);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

function findColumns(header: CellValue[], where: string): Record<Column, number> {
	const names = header.map((cell) => textOf(cell).trim());
	const places = COLUMNS.map((column) => {
		const place = names.indexOf(column);
		if (place < 0) throw new InputError(`${where}: the column "${column}" is missing.`);
		if (names.lastIndexOf(column) !== place)
			throw new InputError(`${where}: the column "${column}" is there twice.`);
		return [column, place] as const;
	});
	return Object.fromEntries(places) as Record<Column, number>;
}

async function openWorkbook(bytes: Uint8Array, file: string) {
	try {
		// Reads every row there is: the sheet's own <dimension> says A1 and must not be trusted.
		return await readXlsx(bytes);
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).replace(/\.+$/, '');
		throw new InputError(`${file} is not a readable XLSX workbook (${reason}).`, { cause: error });
	}
}

/** The rows under the `Iso3_code` header, wherever in the workbook it stands. */
export async function readSheet(bytes: Uint8Array, file: string): Promise<Table> {
	const { sheets } = await openWorkbook(bytes, file);
	const sheet = sheets.find(({ rows }) => rows.some(isHeader));
	if (!sheet) throw new InputError(`${file}: no sheet has a header row with "Iso3_code".`);

	const top = sheet.rows.findIndex(isHeader);
	const columns = findColumns(sheet.rows[top] ?? [], `${file}, sheet "${sheet.name}"`);
	const stamps = sheet.rows.slice(0, top).flat().map(readStamp);
	const rows: Row[] = [];
	for (let index = top + 1; index < sheet.rows.length; index++) {
		const raw = sheet.rows[index] ?? [];
		if (raw.every((cell) => textOf(cell) === '')) continue;
		const cells = {} as Record<Column, CellValue>;
		for (const column of COLUMNS) cells[column] = raw[columns[column]] ?? null;
		rows.push({ number: index + 1, cells });
	}
	return { sheet: sheet.name, stamped: stamps.find((day) => day !== null) ?? null, rows };
}
