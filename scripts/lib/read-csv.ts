import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { parseCsv } from '../../data/contract/csv.ts';
import { show } from './places.ts';

/** Rows of a CSV file by column name; everything stays text. */
export function readCsv(path: string): Record<string, string>[] {
	return parseCsv(readFileSync(path), show(path));
}

/** Rows of a CSV file, each checked; a refusal names file, row and column. */
export function readCsvAs<T>(path: string, schema: z.ZodType<T>): T[] {
	return readCsv(path).map((row, index) => {
		const checked = schema.safeParse(row);
		if (checked.success) return checked.data;
		const issue = checked.error.issues[0];
		const column = issue?.path.join('.') ?? '';
		const value = column === '' ? '' : ` "${row[column]}"`;
		throw new InputError(
			`${show(path)}, data row ${index + 1}: ${column}${value}: ${issue?.message}.`
		);
	});
}
