import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../../data/contract/contract.ts';
import { appendRows } from './duckdb.ts';
import { sqlMessage } from './errors.ts';
import { show } from './places.ts';
import { rows as countRows } from './progress.ts';

/** One SELECT of a checks.sql that must return no row. */
export interface Check {
	name: string;
	sql: string;
}

const SHOWN = 3;

/** Splits a checks file at its `-- check: name` lines. */
export function splitChecks(content: string, file: string): Check[] {
	const [preamble = '', ...parts] = content.split(/^-- check:[ \t]*/m);
	if (preamble.split('\n').some((line) => line.trim() !== '' && !line.startsWith('--')))
		throw new InputError(`${file}: a statement stands before the first "-- check: name" line.`);
	if (parts.length === 0) throw new InputError(`${file}: there is no "-- check: name" line.`);
	return parts.map((part) => {
		const end = part.indexOf('\n');
		return { name: part.slice(0, end).trim(), sql: part.slice(end + 1) };
	});
}

/**
 * Runs a checks file: any row it returns is a refusal naming file, check and the first rows. Those
 * passed are written down in the database.
 * @param checked the source the checks are about, or `marts`
 */
export async function runChecks(
	connection: DuckDBConnection,
	path: string,
	checked: string
): Promise<number> {
	const file = show(path);
	const checks = splitChecks(readFileSync(path, 'utf8'), file);
	for (const { name, sql } of checks) {
		let rows;
		try {
			const { count } = await connection.extractStatements(sql);
			// Only the last of several statements would be looked at.
			if (count !== 1) throw new InputError(`it holds ${count} statements instead of one`);
			rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
		} catch (error) {
			throw new InputError(`${file}, check "${name}" cannot be run: ${sqlMessage(error)}.`);
		}
		if (rows.length === 0) continue;
		const first = rows.slice(0, SHOWN).map((row) => JSON.stringify(row));
		throw new InputError(
			`${file}, check "${name}" found ${countRows(rows.length)}, first: ${first.join(' ')}`
		);
	}
	await appendRows(
		connection,
		'check_result',
		checks.map(({ name }, index) => ({ checked, position: index + 1, name, passed: true }))
	);
	return checks.length;
}
