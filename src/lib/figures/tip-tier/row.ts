import { z } from 'zod';

/** In the order of the law, best first; an order and no scale. */
export const TIERS = ['tier_1', 'tier_2', 'watch_list', 'tier_3'] as const;

export const row = z.strictObject({
	year: z.int(),
	tier: z.enum(TIERS),
	/** The publisher's own words. */
	label: z.string(),
	evidence: z.enum(['publisher_file', 'publisher_page', 'relayed']),
	confidence: z.enum(['high', 'medium', 'low']).nullable(),
	url: z.url().nullable(),
	quote: z.string().nullable(),
	snapshot: z.string()
});

export type Row = z.infer<typeof row>;
