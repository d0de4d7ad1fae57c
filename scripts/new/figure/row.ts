import { z } from 'zod';
import { personsRow, shareRow, statusRow } from '../../../src/lib/figure/rows.ts';

/** FILL: what one row is. Strict: a column that the query gains or loses fails here first. */
export const row = z.strictObject({
	year: z.int(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	share: shareRow.nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
