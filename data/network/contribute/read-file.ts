import { faultOf, type Fault } from './fault.ts';
import { sizeFault } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { readTable, type TableRow } from './table.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
	start.every((byte, index) => bytes[index] === byte);

/** PDF, PNG, JPEG, GIF, gzip, 7z, RAR: named as no table instead of as bad letters. */
const NO_TABLES = [
	[0x25, 0x50, 0x44, 0x46],
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x1f, 0x8b],
	[0x37, 0x7a, 0xbc, 0xaf],
	[0x52, 0x61, 0x72, 0x21]
];

/** The rows of a spreadsheet, told by its content and not by its name. */
export async function readFile(bytes: Uint8Array): Promise<{ rows: TableRow[]; faults: Fault[] }> {
	const refused = (fault: Fault) => ({ rows: [], faults: [fault] });
	const size = sizeFault(bytes.length);
	if (size) return refused(size);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused(faultOf('old_excel'));
	if (NO_TABLES.some((start) => startsWith(bytes, ...start))) return refused(faultOf('not_table'));
	const grid = startsWith(bytes, 0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes);
	return 'fault' in grid ? refused(grid.fault) : readTable(grid);
}
