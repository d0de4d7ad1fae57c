import { z } from 'zod';

/** The part an observation plays in a number; what is summed first. */
export const ROLES = [
	'counted',
	'others',
	'own',
	'may_contain',
	'unstated',
	'total',
	'divisor',
	'beside'
] as const;
export type Role = (typeof ROLES)[number];

/** An observation as a receipt shows it: the publisher's cell, and where it stands. */
export const observationRow = z.strictObject({
	role: z.enum(ROLES),
	source_id: z.string(),
	snapshot_id: z.string(),
	reporter: z.string(),
	origin: z.string(),
	region: z.string().nullable(),
	year_from: z.int(),
	year_to: z.int(),
	quarter: z.int().nullable(),
	sex: z.string(),
	age: z.string(),
	form: z.string(),
	measure: z.string(),
	unit: z.string(),
	lower: z.number().nullable(),
	upper: z.number().nullable(),
	status: z.string(),
	flag: z.string().nullable(),
	publisher_label: z.string().nullable(),
	series: z.string().nullable(),
	quote: z.string().nullable(),
	confidence: z.string().nullable(),
	evidence: z.string(),
	url: z.string(),
	locator: z.string()
});
export type ObservationRow = z.infer<typeof observationRow>;
