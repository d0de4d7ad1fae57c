import { z } from 'zod';
import type { Context, Figure } from '../figure/contract.ts';
import type { Database } from '../db/database.server.ts';
import { query, type SqlParams } from '../db/query.server.ts';

/** The rows of a figure and what it shows beside them, each checked against its schema. */
export async function readRows<Row, Extra, Raw>(
	figure: Figure<Row, Extra, Raw>,
	database: Database,
	values: SqlParams,
	context: Context
): Promise<{ rows: Row[]; extra: Extra[] }> {
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
