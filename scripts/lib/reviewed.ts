import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readCsvAs } from './read-csv.ts';
import { inSource } from './sources.ts';

const optional = <T>(schema: z.ZodType<T, string>) =>
	z
		.literal('')
		.transform(() => null)
		.or(schema);

const knownNewer = z.strictObject({
	edition: optional(z.iso.date()),
	latest_year: optional(
		z
			.string()
			.regex(/^\d{4}$/)
			.transform(Number)
	),
	since: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
	what_en: z.string().min(1),
	what_ro: z.string().min(1),
	why_en: z.string().min(1),
	why_ro: z.string().min(1),
	link: z.url({ protocol: /^https?$/ }),
	reviewed_on: z.iso.date()
});
/** A row of known-newer.csv: what is known to exist and is not here, since when, and why. */
export type KnownNewer = z.infer<typeof knownNewer>;

/** The source's known-newer.csv. It is written by hand alone: what `check` saw goes into its report. */
export function readKnownNewer(source: string): KnownNewer[] {
	const path = inSource(source, 'known-newer.csv');
	return existsSync(path) ? readCsvAs(path, knownNewer) : [];
}

const doubtful = z.strictObject({
	reporter: z.string().regex(/^[A-Z]{2}$/),
	what_en: z.string().min(1),
	what_ro: z.string().min(1),
	why_en: z.string().min(1),
	why_ro: z.string().min(1),
	link: z.url({ protocol: /^https?$/ })
});

/** The source's doubtful.csv: published figures that are not kept, and why not. */
export function readDoubtful(source: string): z.infer<typeof doubtful>[] {
	const path = inSource(source, 'doubtful.csv');
	return existsSync(path) ? readCsvAs(path, doubtful) : [];
}

/** The edition a source has here, as far as a review is about it. */
type Held = { vintage: string; retrieved_on: string } | null;

/**
 * The rows that an edition kept here has not caught up with: it is of an earlier day, or, where a row
 * means no single edition, was here when the row was reviewed. The same rule as in data_age.
 */
export const stillNewer = (rows: KnownNewer[], held: Held): KnownNewer[] =>
	rows.filter(
		({ edition, reviewed_on }) =>
			held === null || (edition ? edition > held.vintage : held.retrieved_on <= reviewed_on)
	);

/** Whether somebody has looked at what a publisher offers now: a row known since then, or later. */
export const isReviewed = (rows: KnownNewer[], offered: string | null): boolean =>
	rows.some(({ since }) => offered === null || offered.slice(0, since.length) <= since);
