import { z } from 'zod';
import { personsRow } from '../../figure/rows.ts';

const evidence = z.enum(['publisher_file', 'publisher_page', 'relayed']);

export const row = z.strictObject({
	year: z.int(),
	/** 'total', or the form, sex or age. */
	part: z.string(),
	victims: personsRow,
	/** False: another number for the same, shown beside. */
	shown: z.boolean(),
	given_by: z.enum(['anitp', 'greta', 'press', 'unodc', 'eurostat', 'us_tip']),
	flag: z.string().nullable(),
	evidence,
	confidence: z.enum(['high', 'medium', 'low']).nullable(),
	series: z.string().nullable(),
	url: z.url().nullable(),
	quote: z.string().nullable(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;

export const halfYear = z.strictObject({
	year: z.int(),
	victims: z.int(),
	evidence,
	url: z.url().nullable(),
	snapshot: z.string()
});

export type HalfYear = z.infer<typeof halfYear>;
