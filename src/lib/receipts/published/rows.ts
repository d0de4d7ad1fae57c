import { z } from 'zod';
import { personsRow, shareRow } from '../../figure/rows.ts';

/** A count of victims registered in the EU, as a publication gives it. */
export const totalRow = z.strictObject({
	from: z.int(),
	to: z.int(),
	group: z.enum(['EU27_2007', 'EU28', 'EU27_2020']),
	victims: personsRow,
	flag: z.string().nullable(),
	evidence: z.string(),
	confidence: z.string().nullable(),
	quote: z.string().nullable(),
	url: z.string().nullable(),
	snapshot: z.string()
});

export type TotalRow = z.infer<typeof totalRow>;

/** Romanian citizens among the victims of a source, and their share. */
export const sourceShareRow = z.strictObject({
	source: z.string(),
	from: z.int(),
	to: z.int(),
	group: z.string(),
	victims: personsRow,
	of: personsRow,
	share: shareRow,
	/** The total was given as "more than": the share is a ceiling. */
	at_most: z.boolean(),
	evidence: z.string(),
	url: z.string().nullable(),
	snapshot: z.string()
});

export type SourceShareRow = z.infer<typeof sourceShareRow>;
