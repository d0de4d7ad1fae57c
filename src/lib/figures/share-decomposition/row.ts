import { z } from 'zod';

export const row = z.strictObject({
	part: z.enum(['romania', 'others', 'panel', 'total']),
	mid: z.number(),
	lower: z.number(),
	upper: z.number()
});

export type Row = z.infer<typeof row>;

export const raw = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	lower: z.int(),
	upper: z.int(),
	stated_lower: z.int(),
	stated_upper: z.int()
});

export type Raw = z.infer<typeof raw>;
