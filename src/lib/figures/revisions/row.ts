import { z } from 'zod';
import { personsRow, shareRow, statusRow } from '../../figure/rows.ts';

export const row = z.strictObject({
	year: z.int(),
	vintage: z.iso.date(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	share: shareRow.nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;

export const mover = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	kind: z.enum(['added', 'revised', 'withdrawn']),
	old_lower: z.int().nullable(),
	old_upper: z.int().nullable(),
	new_lower: z.int().nullable(),
	new_upper: z.int().nullable()
});

export type Mover = z.infer<typeof mover>;
