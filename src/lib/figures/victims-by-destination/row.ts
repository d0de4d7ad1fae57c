import { z } from 'zod';
import { personsRow, shareRow, statusRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	share: shareRow.nullable(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
