import { z } from 'zod';
import type { Context, Figure } from '../figure/contract.ts';
import type { Database } from '../db/database.server.ts';
import { query, type SqlParams } from '../db/query.server.ts';

/** A figure as the registry knows it: whatever its rows are. */
export type AnyFigure = Figure<unknown, unknown, unknown>;

/** The rows of a figure and what it shows beside them, each checked against its schema. */
export async function readRows(
	figure: AnyFigure,
	database: Database,
	values: SqlParams,
	context: Context
): Promise<{ rows: unknown[]; extra: unknown[] }> {
	const { raw, extra } = figure;
	const sql = typeof figure.sql === 'string' ? figure.sql : figure.sql(context.params);
	if (raw) {
		const derived = raw.derive(await query(database, sql, raw.row, values), context);
		return { rows: z.array(figure.row).parse(derived.rows), extra: derived.extra };
	}
	const [rows, beside] = await Promise.all([
		query(database, sql, figure.row, values),
		extra ? query(database, extra.sql, extra.row, values) : []
	]);
	return { rows, extra: beside };
}
