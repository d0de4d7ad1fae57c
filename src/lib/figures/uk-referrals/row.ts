import { z } from 'zod';
import { boundsRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	/** NULL: the sum of a year's four quarters. */
	quarter: z.int().min(1).max(4).nullable(),
	romanian: z.int(),
	/** Romanian and one other nationality; not among the Romanians. */
	dual: z.int(),
	stated: z.int(),
	unstated: z.int(),
	total: z.int(),
	share: z.number(),
	worst_case: boundsRow,
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;

export const caveat = z.strictObject({ caveat: z.string() });

export type Caveat = z.infer<typeof caveat>;
