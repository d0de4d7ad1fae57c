import { z } from 'zod';

export { rankedRow as row, type RankedRow as Row } from '../../figure/rows.ts';

export const apart = z.strictObject({
	kind: z.enum(['own_nationals', 'regions', 'stated', 'unstated']),
	lower: z.int(),
	upper: z.int()
});

export type Apart = z.infer<typeof apart>;
