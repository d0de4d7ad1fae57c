import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkCells } from './check.ts';
import { COLUMNS, splitNames, type Cells, type KnownRecord } from './columns.ts';
import { compare, merge } from './compare.ts';
import { toCsv } from './csv.ts';
import { TODAY } from './made.ts';
import { reviewFile } from './review.ts';
import { findSimilar } from './similar.ts';

const file = readFileSync(new URL('../initiatives.csv', import.meta.url), 'utf8');
const rows: Cells[] = parse(file, { columns: true });
const names = Object.fromEntries(
	rows.flatMap((row) => splitNames(row.organisations)).map((name) => [name, null])
);
const record: KnownRecord = { rows, names };

describe('the record as it is', () => {
	it('has the columns in this order', () => {
		expect(file.split('\n')[0]).toBe(COLUMNS.join(','));
	});
	it('would be accepted as a contribution, untouched', () => {
		for (const row of rows)
			expect(checkCells(row, TODAY)).toEqual({ cells: row, faults: [], ok: true });
	});
	it('is written as it was read', () => {
		expect(toCsv(rows)).toBe(file);
	});
	it('changes nothing in itself', async () => {
		const { faults, changes } = await reviewFile(new TextEncoder().encode(file), record, TODAY);
		expect(faults).toEqual([]);
		expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
		expect(toCsv(merge(rows, changes, { duplicates: false }))).toBe(file);
	});
	it('has few pairs that look alike, and those are series of events', () => {
		const pairs = rows.flatMap((row, index) =>
			findSimilar(row, rows.slice(index + 1), names).map(
				(other) => `${row.initiative_id} ${other.initiative_id}`
			)
		);
		expect(pairs).toEqual([]);
	});
	it('recognises each of its rows without identifier, and a little changed', () => {
		const ids = rows.map(({ initiative_id }) => initiative_id);
		const copies = rows.map((row) => ({ ...row, initiative_id: '' }));
		const same = compare(copies, record);
		expect(same.map(({ kind, cells }) => [kind, cells.initiative_id])).toEqual(
			ids.map((id) => ['unchanged', id])
		);
		const near = compare(
			copies.map((row) => ({
				...row,
				title_ro: `${row.title_ro} (nou)`,
				title_en: `New: ${row.title_en}`
			})),
			record
		);
		expect(near.map(({ kind, of }) => [kind, of?.initiative_id])).toEqual(
			ids.map((id) => ['duplicate', id])
		);
	});
});
