import { z } from 'zod';

/** A cell of sql/check-cells.sql: what sentences for the check are made from. */
export const cellRow = z.strictObject({
	place: z.string(),
	kind: z.string(),
	year: z.int(),
	origin: z.string(),
	lower: z.int(),
	upper: z.int(),
	share_lower: z.number(),
	share_upper: z.number(),
	rank_best: z.int().nullable(),
	rank_worst: z.int().nullable(),
	newest: z.boolean()
});
export type CellRow = z.infer<typeof cellRow>;
