import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { readCsvAs } from '../lib/read-csv.ts';
import { places, show } from '../lib/places.ts';

const name = z.string().regex(/^[a-z_]+$/, 'expected a name of small letters');

const limit = z.strictObject({
	/** A source's folder, or `*`: every source that has no row of its own for the measure. */
	source: z.string().min(1),
	measure: name,
	limit: z
		.string()
		.regex(/^\d+(\.\d+)?$/, 'expected a number')
		.transform(Number),
	/** The largest value among this source's real editions, to four digits; empty: none to measure. */
	seen: z.string().regex(/^(\d+\.\d{4})?$/),
	/** Where that was. */
	where: z.string(),
	note: z.string()
});
export type Limit = z.infer<typeof limit>;

const measure = z.strictObject({
	measure: name,
	/** Beyond its limit an edition is held, or refused as impossible. */
	beyond: z.enum(['hold', 'refuse']),
	en: z.string().min(1),
	ro: z.string().min(1)
});
export type MeasureWords = z.infer<typeof measure>;

/** Rows of data/reference/gate-measures.csv: what each measure is called. */
export function readMeasures(): Map<string, MeasureWords> {
	return new Map(readCsvAs(places.gateMeasures(), measure).map((row) => [row.measure, row]));
}

/** Rows of data/reference/gate.csv, reviewed by hand. */
export function readLimits(): Limit[] {
	const [known, rows] = [readMeasures(), readCsvAs(places.gate(), limit)];
	const odd = rows.find((row) => !known.has(row.measure));
	if (odd)
		throw new InputError(`${show(places.gate())}: the measure "${odd.measure}" is not known.`);
	return rows;
}

/** The limits of one source: its own rows, and those of `*` it has none for. */
export function limitsOf(source: string, all = readLimits()): Limit[] {
	const own = all.filter((row) => row.source === source);
	const common = all.filter(
		(row) => row.source === '*' && !own.some((one) => one.measure === row.measure)
	);
	return [...own, ...common];
}
