import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { InputError } from '../contract/contract.ts';

/** A checked row, and the line it stands on. */
export interface Line<T> {
	line: number;
	row: T;
}

/** A refusal: one sentence with file, line, column and value. */
export function refuse(
	file: string,
	line: number,
	column: string,
	value: string,
	why: string
): InputError {
	const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
	return new InputError(`data/network/${file}, line ${line}: ${column} "${shown}" ${why}.`);
}

function readCells(folder: string, file: string): { record: string[]; line: number }[] {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const found: { record: string[]; line: number }[] = [];
	try {
		parse(decoder.decode(readFileSync(join(folder, file))), {
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (record: string[], { lines }) => {
				found.push({ record, line: lines });
				return null;
			}
		});
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new InputError(`data/network/${file} cannot be read: ${why}.`);
	}
	return found;
}

/** Rows of a file, each checked whole; the first fault stops the reading. */
export function readLines<S extends z.ZodObject>(
	folder: string,
	file: string,
	schema: S
): Line<z.output<S>>[] {
	const [header, ...body] = readCells(folder, file);
	const columns = header?.record ?? [];
	const wanted = Object.keys(schema.shape);
	const odd = columns.find((name, i) => !wanted.includes(name) || columns.indexOf(name) !== i);
	if (odd !== undefined) throw refuse(file, 1, 'column', odd, 'is unknown or there twice');
	const absent = wanted.find((name) => !columns.includes(name));
	if (absent !== undefined) throw refuse(file, 1, 'column', absent, 'is missing');
	return body.map(({ record, line }) => {
		if (record.length !== columns.length)
			throw refuse(
				file,
				line,
				'row',
				record[0] ?? '',
				`has ${record.length} cells, not ${columns.length}`
			);
		const cells = Object.fromEntries(columns.map((name, i) => [name, record[i] ?? '']));
		const checked = schema.safeParse(cells);
		if (checked.success) return { line, row: checked.data };
		const issue = checked.error.issues[0];
		const column = String(issue?.path[0] ?? wanted[0]);
		throw refuse(file, line, column, cells[column] ?? '', issue?.message ?? 'is refused');
	});
}

/** Refuses a value that stands in a column twice. */
export function refuseTwice<T>(
	file: string,
	lines: Line<T>[],
	column: string,
	valueOf: (row: T) => string
): void {
	const seen = new Map<string, number>();
	for (const { line, row } of lines) {
		const value = valueOf(row);
		const first = seen.get(value);
		if (first !== undefined) throw refuse(file, line, column, value, `is already on line ${first}`);
		seen.set(value, line);
	}
}
