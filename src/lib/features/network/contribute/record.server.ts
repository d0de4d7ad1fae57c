import { z } from 'zod';
import {
	COLUMNS,
	type Cells,
	type Column,
	type KnownRecord
} from '../../../../../data/network/contribute/columns.ts';
import { isOpen, PRECISIONS } from '../../../../../data/network/schema.ts';
import { openDatabase, type Database } from '../../../db/database.server.ts';
import { query } from '../../../db/query.server.ts';
import namesSql from '../sql/known-names.sql?raw';
import recordSql from '../sql/known-record.sql?raw';

const row = z.strictObject({
	...(Object.fromEntries(COLUMNS.map((column) => [column, z.string()])) as Record<
		Column,
		z.ZodString
	>),
	date_precision: z.enum(PRECISIONS)
});
const name = z.strictObject({ name: z.string(), member: z.string().nullable() });

let last: { build: string; record: Promise<KnownRecord> } | undefined;

async function read(database: Database): Promise<KnownRecord> {
	const [rows, names] = await Promise.all([
		query(database, recordSql, row),
		query(database, namesSql, name)
	]);
	return {
		rows: rows.map((cells): Cells => {
			// The file says it only where the date does not; the database always.
			const before_network = isOpen(cells) ? cells.before_network : '';
			return { ...cells, before_network };
		}),
		names: Object.fromEntries(names.map(({ name, member }) => [name, member]))
	};
}

/** The record a contribution is compared with, as initiatives.csv has it. */
export async function readKnownRecord(): Promise<{ build_id: string; record: KnownRecord }> {
	const database = await openDatabase();
	const { build_id } = database.build;
	if (last?.build !== build_id) {
		const record = read(database);
		last = { build: build_id, record };
		record.catch(() => (last = undefined));
	}
	return { build_id, record: await last.record };
}
