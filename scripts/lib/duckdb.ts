import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	DuckDBDateValue,
	DuckDBInstance,
	type DuckDBAppender,
	type DuckDBConnection,
	type DuckDBValue
} from '@duckdb/node-api';
import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { sqlMessage } from './errors.ts';
import { SQL_FOLDER } from './places.ts';

/** A value of a row handed to DuckDB; a list is VARCHAR[], a DATE is text (YYYY-MM-DD). */
export type Value = string | number | boolean | null | string[];
export type Row = Record<string, Value>;
export type JsonRow = Record<string, unknown>;

/** Opens a database for writing. Extensions are never fetched: the build works without a network. */
export async function openDatabase(path: string) {
	const instance = await DuckDBInstance.create(path, {
		memory_limit: '640MB',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	const close = () => {
		connection.closeSync();
		instance.closeSync();
	};
	return { connection, close };
}

const statements = new Map<string, string>();

/** Runs scripts/sql/<name>.sql and returns its rows. */
export async function query(
	connection: DuckDBConnection,
	name: string,
	parameters: Record<string, DuckDBValue> = {}
): Promise<JsonRow[]> {
	const sql = statements.get(name) ?? readFileSync(join(SQL_FOLDER, `${name}.sql`), 'utf8');
	statements.set(name, sql);
	return (await connection.runAndReadAll(sql, parameters)).getRowObjectsJson();
}

/** Runs all statements of a SQL file; a refusal names the file. */
export async function runFile(
	connection: DuckDBConnection,
	path: string,
	name: string
): Promise<void> {
	try {
		await connection.run(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new InputError(`${name}: ${sqlMessage(error)}`);
	}
}

function append(appender: DuckDBAppender, type: string, value: Value): void {
	if (value === null) return appender.appendNull();
	if (typeof value === 'string') {
		if (type === 'VARCHAR' || type === 'JSON') return appender.appendVarchar(value);
		if (type === 'DATE' && z.iso.date().safeParse(value).success) {
			const [year = NaN, month = NaN, day = NaN] = value.split('-').map(Number);
			return appender.appendDate(DuckDBDateValue.fromParts({ year, month, day }));
		}
	}
	if (Number.isInteger(value) && typeof value === 'number') {
		if (type === 'SMALLINT') return appender.appendSmallInt(value);
		if (type === 'INTEGER') return appender.appendInteger(value);
		if (type === 'BIGINT') return appender.appendBigInt(BigInt(value));
	}
	if (Number.isFinite(value) && typeof value === 'number' && type === 'DOUBLE')
		return appender.appendDouble(value);
	if (typeof value === 'boolean' && type === 'BOOLEAN') return appender.appendBoolean(value);
	if (Array.isArray(value) && type === 'VARCHAR[]') return appender.appendList(value);
	throw new InputError(`${JSON.stringify(value)} is no ${type}`);
}

/** Appends rows to a table of the schema. Every column must be named, null included; no other may. */
export async function appendRows(
	connection: DuckDBConnection,
	table: string,
	rows: Row[]
): Promise<void> {
	const columns = await query(connection, 'table-columns', { table });
	const appender = await connection.createAppender(table);
	try {
		for (const [index, row] of rows.entries()) {
			const unknown = Object.keys(row).find((key) => columns.every((c) => c.column_name !== key));
			if (unknown) throw new InputError(`${table}, row ${index + 1}: no column "${unknown}".`);
			for (const { column_name, data_type } of columns) {
				const value = row[String(column_name)];
				if (value === undefined)
					throw new InputError(`${table}, row ${index + 1}: column "${column_name}" is missing.`);
				try {
					append(appender, String(data_type), value);
				} catch (error) {
					const where = `${table}, row ${index + 1}, ${column_name}`;
					throw new InputError(`${where}: ${sqlMessage(error)}.`);
				}
			}
			appender.endRow();
		}
		appender.flushSync();
	} catch (error) {
		throw error instanceof InputError ? error : new InputError(`${table}: ${sqlMessage(error)}.`);
	} finally {
		// Closing flushes again: without this a refused row would throw twice.
		appender.clear();
		appender.closeSync();
	}
}
