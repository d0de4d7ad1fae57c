import type { DuckDBConnection } from '@duckdb/node-api';
import { query } from './duckdb.ts';

/**
 * Takes relayed rows out of the observations where the relayed source's own edition of that day, or a
 * later one, is here. They stay in `stepped_back`, where the publisher's file checks them.
 * @returns how many rows
 */
export async function stepBack(connection: DuckDBConnection): Promise<number> {
	await query(connection, 'insert-stepped-back');
	await query(connection, 'delete-stepped-back');
	const [counted] = await query(connection, 'count-rows', { table: 'stepped_back' });
	return Number(counted?.n);
}
