import {
	COLUMNS,
	emptyCells,
	splitNames,
	type Cells
} from '../../../../../data/network/contribute/columns.ts';

/** The row a form describes: its own fields, and the members that were ticked before the others. */
export function cellsOf(fields: FormData): Cells {
	const cells = emptyCells();
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	for (const column of COLUMNS) cells[column] = text(column);
	const ticked = fields.getAll('member').filter((value) => typeof value === 'string');
	const names = [...ticked, cells.organisations].filter((value) => value.trim() !== '');
	// A semicolon too many is the other field's fault, and told there.
	cells.organisations = names.join(';');
	return cells;
}

/** The names in the field for others: those that no tick says. */
export const otherNames = (organisations: string, members: readonly string[]): string =>
	splitNames(organisations)
		.filter((name) => !members.includes(name))
		.join('; ');
