import { z } from 'zod';
import { personsRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: z.enum(['reported', 'suppressed', 'not_listed', 'not_reported']),
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	suppressed: z.boolean(),
	flag: z.string().nullable(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
