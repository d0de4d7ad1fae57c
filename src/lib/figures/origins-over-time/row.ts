import { z } from 'zod';
import { personsRow, rankRow, shareRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	origin: z.string(),
	name: z.string(),
	/** Place by the middle of the interval; what is certain is `rank`. */
	position: z.int(),
	rank: rankRow,
	victims: personsRow,
	share: shareRow,
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
