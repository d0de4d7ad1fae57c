import { z } from 'zod';
import { personsRow, shareRow } from '../../figure/rows.ts';

const fields = {
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: z.enum(['rated', 'no_residents', 'not_listed', 'not_reported']),
	victims: personsRow.nullable(),
	share: shareRow.nullable(),
	/** Persons born in the origin who live there, by one edition of the denominator. */
	residents: z.int().nullable(),
	residents_kind: z.enum(['observed', 'interpolated']).nullable(),
	/** The years of the edition the residents come from; of observed ones both are the year itself. */
	residents_years: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
	residents_evidence: z.string().nullable(),
	/** Victims identified per 100,000 such residents. */
	rate: shareRow.nullable(),
	snapshot: z.string(),
	residents_snapshot: z.string().nullable()
};

export const raw = z.strictObject(fields);

export const row = z.strictObject({
	...fields,
	/** So few residents that one victim more or fewer moves the rate by more than ten. */
	unstable: z.boolean()
});

export type Raw = z.infer<typeof raw>;

export type Row = z.infer<typeof row>;
