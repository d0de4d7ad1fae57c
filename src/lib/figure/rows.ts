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

/** A row about a place: a set of reporters or one. */
export const placeShareRow = z.strictObject({
	...shareFields,
	set: z.string().nullable(),
	reporter: z.string().nullable()
});
export type PlaceShareRow = z.infer<typeof placeShareRow>;

/** A citizenship among those of a place and year; own nationals left out where the place is a set. */
export const rankedRow = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	rank: rankRow,
	origin: z.string(),
	name: z.string(),
	victims: personsRow,
	share: shareRow,
	reporters: z.int(),
	reporters_in_set: z.int(),
	not_listed: z.int(),
	snapshot: z.string()
});

export type RankedRow = z.infer<typeof rankedRow>;
