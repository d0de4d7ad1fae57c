import { checkCells } from './check.ts';
import type { KnownRecord } from './columns.ts';
import { compare, type Change } from './compare.ts';
import { at, faultOf, type Fault } from './fault.ts';
import { readFile } from './read-file.ts';
import type { TableRow } from './table.ts';

/** What a spreadsheet would do to the record. */
export interface Review {
	/** Of the file and of its cells, with addresses; errors first. */
	faults: Fault[];
	/** Of the rows without errors, with the row of the sheet. */
	changes: (Change & { row: number })[];
	/** Rows read, those with errors too. */
	read: number;
}

const place = ({ where }: TableRow, faults: readonly Fault[]) =>
	faults.map((fault) => at(fault.column ? where[fault.column] : '', fault));

/** Reads, checks and compares a spreadsheet; whatever it is, the answer is a list of sentences. */
export async function reviewFile(
	bytes: Uint8Array,
	record: KnownRecord,
	today: string
): Promise<Review> {
	const { rows, faults } = await readFile(bytes);
	const good: { table: TableRow; cells: TableRow['cells'] }[] = [];
	const ids = new Map<string, number>();
	for (const table of rows) {
		const checked = checkCells(table.cells, today);
		const id = checked.cells.initiative_id;
		const first = ids.get(id);
		if (id !== '' && first !== undefined) {
			const fault = faultOf('id_twice', 'initiative_id', { value: id, row: String(first) });
			checked.faults.unshift(fault);
			checked.ok = false;
		} else ids.set(id, table.row);
		faults.push(...place(table, checked.faults));
		if (checked.ok && !table.spoilt) good.push({ table, cells: checked.cells });
	}
	const compared = compare(
		good.map(({ cells }) => cells),
		record
	);
	const changes = compared.flatMap((change, index) => {
		const table = good[index]?.table;
		if (!table) return [];
		faults.push(...place(table, change.faults));
		const refused = change.faults.some(({ level }) => level === 'error');
		return refused ? [] : [{ ...change, row: table.row }];
	});
	const level = (fault: Fault) => (fault.level === 'error' ? 0 : 1);
	faults.sort((a, b) => level(a) - level(b));
	return { faults, changes, read: rows.length };
}
