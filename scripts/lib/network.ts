import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../../data/contract/contract.ts';
import { appendRows, type Row } from './duckdb.ts';
import { dataRoot, places, show } from './places.ts';

// In this order: later tables refer to earlier ones.
const TABLES = [
	'organisation',
	'objective',
	'initiative',
	'initiative_organisation',
	'milestone',
	'indicator',
	'protect_item',
	'claim',
	'claim_test',
	'helpline'
] as const;

type Network = Record<(typeof TABLES)[number], Row[]>;

/** Loads the rows that data/network/load.ts reads from the network's CSV files. */
export async function loadNetwork(connection: DuckDBConnection): Promise<number> {
	const path = join(places.network(), 'load.ts');
	if (!existsSync(path)) throw new InputError(`${show(path)} is missing.`);
	const { readNetwork } = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
	if (typeof readNetwork !== 'function')
		throw new InputError(`${show(path)} exports no readNetwork().`);
	const network = (await readNetwork(dataRoot())) as Network;
	let total = 0;
	for (const table of TABLES) {
		const rows: Row[] | undefined = network[table];
		if (!Array.isArray(rows)) throw new InputError(`${show(path)} returns no ${table} rows.`);
		await appendRows(connection, table, rows);
		total += rows.length;
	}
	return total;
}
