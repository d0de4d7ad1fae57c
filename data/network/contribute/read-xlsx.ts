import { readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx';
import { address, at, faultOf, noteOf, shown, type Fault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { findHeader, type Grid } from './table.ts';
import { repack } from './unpack.ts';

/** Without a time the day alone; with one, untouched, so that it is refused as it stands. */
const dayOf = (date: Date) => date.toISOString().replace('T00:00:00.000Z', '');

function gridOf(sheet: Sheet): Grid {
	const dates = new Set<string>();
	const faults: Grid['faults'] = [];
	const rows = sheet.rows.map((row, y) =>
		row.map((value, x) => {
			if (value instanceof Date) {
				dates.add(address(y, x));
				return Number.isNaN(value.getTime()) ? '' : dayOf(value);
			}
			return value === null || value === undefined ? '' : String(value);
		})
	);
	for (const [key, { type }] of sheet.cells ?? []) {
		const [row = 0, column = 0] = key.split(',').map(Number);
		const fault = at(address(row, column), faultOf('formula_cell'));
		if (type === 'formula') faults.push({ fault, rows: [row, row] });
	}
	for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
		const range = `${address(startRow, startCol)}:${address(endRow, endCol)}`;
		const fault = at(address(startRow, startCol), faultOf('merged', null, { range }));
		faults.push({ fault, rows: [startRow, endRow] });
	}
	return { rows, dates, faults, notes: [] };
}

/** The sheet of a workbook that has the columns; the template's other sheet explains them. */
export async function readXlsx(bytes: Uint8Array): Promise<Grid | { fault: Fault }> {
	const packed = repack(bytes);
	if ('fault' in packed) return packed;
	let sheets: Sheet[];
	try {
		sheets = (await readWorkbook(packed, { range: `A1:AF${LIMITS.rows + 100}` })).sheets;
	} catch (error) {
		// A workbook that is one by its parts and yet cannot be read is damaged, whatever hucre calls it.
		if (error instanceof Error) return { fault: faultOf('broken') };
		throw error;
	}
	const found = sheets.filter(
		({ rows }) => findHeader(gridOf({ rows } as Sheet).rows) !== undefined
	);
	// What nobody sees nobody proposes: an old table kept hidden is no proposal.
	const isHidden = ({ hidden, veryHidden }: Sheet) => hidden === true || veryHidden === true;
	const tables = found.filter((one) => !isHidden(one));
	const [sheet] = tables;
	const notes = found
		.filter(isHidden)
		.map(({ name }) => noteOf('hidden_sheet', null, { name: shown(name) }));
	if (!sheet) return { fault: faultOf('no_header') };
	const grid = gridOf(sheet);
	grid.notes.push(...notes);
	if (tables.length > 1) grid.notes.push(noteOf('other_sheets', null, { name: shown(sheet.name) }));
	return grid;
}
