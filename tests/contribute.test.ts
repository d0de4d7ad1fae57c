import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { splitNames } from '../data/network/contribute/columns.ts';
import { toCsv } from '../data/network/contribute/csv.ts';
import { readKnownRecord } from '../src/lib/features/network/contribute/record.server.ts';

it('gives contributors the record exactly as the repository has it', async () => {
	const { record } = await readKnownRecord();
	expect(toCsv(record.rows)).toBe(readFileSync('data/network/initiatives.csv', 'utf8'));
});

it('knows every name of the record and the member it means', async () => {
	const { rows, names } = (await readKnownRecord()).record;
	for (const row of rows)
		for (const name of splitNames(row.organisations)) expect(Object.keys(names)).toContain(name);
	expect(names.CADO).toBe('cado');
	expect(names.ANITP).toBeNull();
});
