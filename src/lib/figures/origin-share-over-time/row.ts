import { z } from 'zod';

export { placeShareRow as row, type PlaceShareRow as Row } from '../../figure/rows.ts';

export const event = z.strictObject({
	type: z.enum(['lane', 'initiative', 'milestone']),
	id: z.string(),
	lane: z.string(),
	date: z.iso.date().nullable(),
	precision: z.enum(['day', 'month', 'year']).nullable(),
	title: z.string(),
	kind: z.string().nullable(),
	before_network: z.boolean(),
	position: z.int()
});

export type Event = z.infer<typeof event>;
