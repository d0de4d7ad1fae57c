import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

type Scalar = string | number | boolean | null;

/** Column names of a row schema: nested fields joined with "_" (`share_lower`). */
export function columnsOf(row: z.ZodType): string[] {
	const walk = (schema: unknown, prefix: string): string[] => {
		const { properties, anyOf } = schema as {
			properties?: Record<string, unknown>;
			anyOf?: unknown[];
		};
		const object =
			properties ?? anyOf?.map((one) => (one as { properties?: object }).properties).find(Boolean);
		if (!object) return [prefix];
		return Object.entries(object).flatMap(([name, value]) =>
			walk(value, prefix ? `${prefix}_${name}` : name)
		);
	};
	return walk(z.toJSONSchema(row), '');
}

/** A nested row as one level of columns; an absent interval leaves its cells empty, never 0. */
export function flatten(row: object, prefix = ''): Record<string, Scalar> {
	return Object.assign(
		{},
		...Object.entries(row).map(([name, value]: [string, unknown]) => {
			const column = prefix ? `${prefix}_${name}` : name;
			return value !== null && typeof value === 'object'
				? flatten(value, column)
				: { [column]: value };
		})
	) as Record<string, Scalar>;
}

/**
 * A spreadsheet runs a text cell that begins like a formula; a leading apostrophe makes it text.
 * Numbers are left alone: a minus sign there is a sign.
 */
const harmless = (value: Scalar | undefined) =>
	typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

/** RFC 4180: header first, CRLF, UTF-8. */
export function toCsv(columns: readonly string[], rows: readonly Record<string, Scalar>[]): string {
	return stringify(
		rows.map((row) => columns.map((column) => harmless(row[column]) ?? '')),
		{
			header: true,
			columns: [...columns],
			record_delimiter: 'windows',
			// The library quotes a whole CRLF only; RFC 4180 asks it for CR and LF alone too.
			quoted_match: /[\r\n]/,
			cast: { boolean: String }
		}
	);
}
