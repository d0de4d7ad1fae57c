import { existsSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { readCsvAs } from './read-csv.ts';
import { query } from './duckdb.ts';
import { show } from './places.ts';
import { inSource } from './sources.ts';

const persons = z
	.string()
	.regex(/^\d*$/, 'expected a count or nothing')
	.transform((value) => (value === '' ? null : Number(value)));

const correction = z.strictObject({
	/** '<source>@<vintage>' */
	snapshot: z.string().min(1),
	locator: z.string().min(1),
	action: z.enum(['drop', 'set']),
	lower: persons,
	upper: persons,
	expect_lower: persons,
	expect_upper: persons,
	reason: z.string().min(1),
	link: z.url()
});

/**
 * Applies a source's corrections.csv. Each states what it expects to find, so that it fails loudly
 * once the publisher has put the error right.
 */
export async function applyCorrections(
	connection: DuckDBConnection,
	source: string
): Promise<number> {
	const path = inSource(source, 'corrections.csv');
	if (!existsSync(path)) return 0;
	const corrections = readCsvAs(path, correction);
	for (const { snapshot, locator, action, reason, link, ...row } of corrections) {
		const refuse = (why: string): never => {
			throw new InputError(`${show(path)}, ${snapshot} ${locator}: ${why}.`);
		};
		if (!snapshot.startsWith(`${source}@`)) refuse('not a snapshot of this source');
		const found = await query(connection, 'find-observation', { snapshot, locator });
		if (found.length !== 1) refuse(`it must be one observation, found ${found.length}`);
		const { lower, upper } = found[0] ?? {};
		if (lower !== row.expect_lower || upper !== row.expect_upper)
			refuse(`expected ${row.expect_lower}–${row.expect_upper}, found ${lower}–${upper}`);
		const kept = { snapshot, locator, action, reason, link };
		if (action === 'drop') {
			await query(connection, 'insert-correction', { ...kept, new_lower: null, new_upper: null });
			await query(connection, 'drop-observation', { snapshot, locator });
			continue;
		}
		if (row.lower === null || row.upper === null || row.upper < row.lower)
			refuse('action set needs lower ≤ upper');
		const { lower: new_lower, upper: new_upper } = row;
		await query(connection, 'insert-correction', { ...kept, new_lower, new_upper });
		const set = { snapshot, locator, lower: new_lower, upper: new_upper };
		await query(connection, 'set-observation', set);
	}
	return corrections.length;
}
