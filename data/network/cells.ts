import { z } from 'zod';

/** The founding document: no public address is known, so its source is the site's own copy. */
export const PRESS_RELEASE = '/press-release-2020-07-30.txt';

// Messages are predicates: read.ts puts file, line, column and value in front of them.
const REFUSED: readonly [RegExp, string][] = [
	[/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u, 'has a control or invisible character'],
	[/[<>]|&#?\w+;/, 'has HTML in it'],
	// A spreadsheet would run it.
	[/^\s*[=+\-@]/, 'starts like a spreadsheet formula'],
	[/^\s|\s$/, 'has a space at an end']
];

/** A cell that may be empty and keeps its source's spelling, old cedilla letters included. */
export const quote = z.string().superRefine((value, context) => {
	const message =
		REFUSED.find(([pattern]) => pattern.test(value))?.[1] ??
		(value === value.normalize('NFC') ? undefined : 'has letters in pieces (not NFC)');
	if (message) context.addIssue({ code: 'custom', message });
});

/** A cell in today's spelling that may be empty. */
export const cell = quote.refine((value) => !/[şţŞŢ]/.test(value), {
	error: 'has a cedilla letter (write ș ț Ș Ț with a comma)'
});

/** A cell that may not be empty. */
export const filled = cell.refine((value) => value !== '', { error: 'is empty' });

/** Our own words, in either language. */
export const prose = filled.refine((value) => !value.includes('"'), {
	error: 'has a straight quotation mark (write “…” or „…”)'
});

const nothing = (value: string) => (value === '' ? null : value);

/** Like `cell`, `quote` and `prose`, with null for an empty cell. */
export const cellOrNull = cell.transform(nothing);
export const quoteOrNull = quote.transform(nothing);
export const proseOrNull = z.union([z.literal('').transform(nothing), prose], {
	error: 'is neither empty nor plain prose (no HTML, cedilla letter or straight quotation mark)'
});

/** One of a closed list; an unknown code is refused, never replaced. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
	z.enum(values, { error: `is not one of ${values.join(', ')}` });

export const yesNo = oneOf(['true', 'false']).transform((value) => value === 'true');
export const yesNoOrNull = z
	.enum(['', 'true', 'false'], { error: 'is not true, false or empty' })
	.transform((value) => (value === '' ? null : value === 'true'));

/** A stable id in kebab case: it becomes part of an address. */
export const id = filled.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'is not an id (small ASCII letters, digits, single hyphens)'
});

/** A whole number of at least 1. */
export const position = filled
	.regex(/^[1-9]\d?$/, { error: 'is not a whole number from 1 to 99' })
	.transform(Number);

const isAddress = (value: string) =>
	/^https?:\/\/[^\s\\]+$/.test(value) && URL.canParse(value) && new URL(value).hostname !== '';

export const website = filled.refine(isAddress, { error: 'is not an http(s) address' });
/** Where a reader can check a row: on the web, or the founding document. */
export const sourceUrl = filled.refine((value) => value === PRESS_RELEASE || isAddress(value), {
	error: `is neither an http(s) address nor ${PRESS_RELEASE}`
});

/** The first day of a day, month or year as written in the CSV; null where there is no such day. */
export function firstDay(value: string, precision: 'day' | 'month' | 'year'): string | null {
	const shape = { day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, year: /^\d{4}$/ }[precision];
	if (!shape.test(value)) return null;
	const day = (value + '-01-01').slice(0, 10);
	const time = Date.parse(day);
	// Date.parse takes 30 February for 2 March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

export const day = filled.refine((value) => firstDay(value, 'day') !== null, {
	error: 'is not a day (yyyy-mm-dd)'
});
