import { z } from 'zod';
import { withConnection, type Database } from './database.server.ts';

export type SqlParams = Record<string, string | number | null>;

/**
 * The rows of one SQL file, each checked against a strict schema: a `bigint` or a renamed column fails
 * here and not on a page. Parameters are named (`$year`); SQL is never put together from strings.
 */
export async function query<R>(
	database: Database,
	sql: string,
	row: z.ZodType<R>,
	params: SqlParams = {}
): Promise<R[]> {
	// DuckDB refuses a parameter the statement does not name; a figure's files each use some of them.
	const named = Object.fromEntries(
		Object.entries(params).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql))
	);
	return withConnection(database, async (connection) => {
		const reader = await connection.runAndReadAll(sql, named);
		return z.array(row).parse(reader.getRowObjectsJson());
	});
}
