import { readTable } from '../../contract/read-table.ts';
import type { Office } from './offices.ts';

/** One value of an office's file, with the labels that say of what. */
export interface Value {
	/** For messages: "MT.….csv, row 7". */
	at: string;
	/** The same for observations: "MT!7", of a wide file with the column. */
	locator: string;
	year: string;
	/** Column and label, blank ones left out. */
	labels: [column: string, label: string][];
	text: string;
}

/** The values of a file, one for each row, or for each cell of a wide file. Other columns are refused. */
export function readValues(bytes: Uint8Array, file: string, office: Office): Value[] {
	const { layout, year, columns, value, office: code } = office;
	const wide = layout === 'wide';
	const rows = readTable(bytes, file, [year, ...columns, ...(wide ? [] : [value])]);
	return rows.flatMap(({ at, number, cell }): Value[] => {
		const common = { at, year: cell(year).trim() };
		const locator = `${code}!${number}`;
		if (wide)
			return columns.map((column) => ({
				...common,
				locator: `${locator} ${column}`,
				labels: [['*', column]],
				text: cell(column).trim()
			}));
		const labels = columns
			.map((column): [string, string] => [column, cell(column).trim()])
			.filter(([, label]) => label !== '');
		return [{ ...common, locator, labels, text: cell(value).trim() }];
	});
}
