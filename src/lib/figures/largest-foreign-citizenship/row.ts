import { z } from 'zod';
import { personsRow, rankRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	origin: z.string(),
	answer: z.enum(['yes', 'open', 'no', 'no_data']),
	rank: rankRow.nullable(),
	/** Identified outside their own country. */
	victims: personsRow.nullable(),
	next: z.strictObject({ origin: z.string(), lower: z.int(), upper: z.int() }).nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
