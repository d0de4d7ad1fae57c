import { z } from 'zod';

/** Schemas of what the figure_share view gives; strict, so that a changed column fails a test first. */
export const personsRow = z.strictObject({ lower: z.int(), upper: z.int() });
export const shareRow = z.strictObject({ lower: z.number(), upper: z.number(), mid: z.number() });
export const boundsRow = z.strictObject({ lower: z.number(), upper: z.number() });
export const rankRow = z.strictObject({ best: z.int(), worst: z.int() });
export const statusRow = z.enum(['reported', 'not_listed', 'not_reported']);

/** What every row of a share has, whatever place it is about. */
export const shareFields = {
	year: z.int(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	unstated: personsRow.nullable(),
	share: shareRow.nullable(),
	worst_case: boundsRow.nullable(),
	rank: rankRow.nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	not_listed: z.int(),
	missing_reporters: z.string().nullable(),
	snapshot: z.string()
};

export type ShareFields = z.infer<z.ZodObject<typeof shareFields>>;
