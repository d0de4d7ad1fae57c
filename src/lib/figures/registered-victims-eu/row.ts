import { z } from 'zod';

export { totalRow as row, type TotalRow as Row } from '../../receipts/published/rows.ts';

export const split = z.strictObject({
	from: z.int(),
	to: z.int(),
	group: z.string(),
	citizens: z.enum(['nationals', 'other_eu', 'non_eu']),
	percent: z.number(),
	evidence: z.string(),
	url: z.string().nullable()
});

export type Split = z.infer<typeof split>;
