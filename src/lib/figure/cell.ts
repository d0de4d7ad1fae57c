import type { Table } from './contract.ts';

/** What a row of a table shows in one of its columns. */
export const cellOf = ({ columns }: Table, cells: readonly string[], id: string) =>
	cells[columns.findIndex((column) => column.id === id)];
