import type { Text } from '../../i18n/text.ts';
import type { Kind } from './claim.ts';
import type { Span } from './language/span.ts';

/** A part of the text that was understood, for marking it. */
export interface Mark extends Span {
	what: 'number' | 'year' | 'place' | 'origin' | 'measure' | 'unknown' | 'aside';
}

/** Digits that are no statistic: seen, shown, not checked. */
export interface Aside extends Span {
	what: 'date' | 'phone' | 'reference';
}

/** Claims in circulation that a sentence repeats. */
export type Circulating = 'majority' | 'three_quarters' | 'four_fifths';

/**
 * `match`: the official number; `compatible`: it may be, the official figure is an interval or a bound;
 * `was`: an older edition said so; `near`: another number; `none`: no such figure; `ask`: cannot tell.
 */
export type Outcome = 'match' | 'compatible' | 'was' | 'near' | 'none' | 'ask';

/** An official number as the answer shows it. */
export interface Shown {
	value: string;
	/** Whose, where, when: "Romanian citizens, identified in the EU, 2022". */
	label: string;
	source: string;
	/** ISO day of the edition. */
	vintage: string;
	evidence: string;
	/** Address on this site, pinned to the edition. */
	href: string;
	/** Which cell it is, for machines; null where its address says so. */
	cell: {
		source: string;
		place: string;
		from: number;
		to: number;
		origin: string;
		kind: Kind;
		lower: number;
		upper: number;
	} | null;
}

/** The answer on one number of the sentence. */
export interface Finding {
	/** As written. */
	text: string;
	start: number;
	end: number;
	kind: Kind;
	outcome: Outcome;
	headline: string;
	/** What is missing, or what to mind. */
	reasons: string[];
	/** The official number it was compared with. */
	official: Shown | null;
	/** What an older edition said. */
	older: Shown | null;
	nearest: Shown[];
	/** A sentence that holds, with its citation. */
	wording: string | null;
}

/** A sentence of the text that this site offers for copying, without a number in it. */
export interface OwnStatement {
	text: string;
	start: number;
	end: number;
	outcome: 'match' | 'was';
	headline: string;
	label: string;
	source: string;
	/** ISO day of the edition. */
	vintage: string;
	href: string;
}

/** The whole answer. */
export interface Answer {
	text: string;
	/** All numbers in one line; null where there are fewer than two. */
	summary: string | null;
	findings: Finding[];
	statements: OwnStatement[];
	asides: { text: string; what: string }[];
	marks: Mark[];
	circulating: Circulating[];
	/** What goes with every answer. */
	notes: string[];
	/** Said where there is no number to look up. */
	empty: string | null;
}

export const MARKS: Record<Mark['what'], Text> = {
	number: { en: 'number', ro: 'număr' },
	year: { en: 'year', ro: 'an' },
	place: { en: 'place', ro: 'loc' },
	origin: { en: 'citizenship', ro: 'cetățenie' },
	measure: { en: 'measure', ro: 'măsură' },
	unknown: { en: 'not understood', ro: 'neînțeles' },
	aside: { en: 'no statistic', ro: 'nu e statistică' }
};

export const CIRCULATING: Record<Circulating, Text> = {
	majority: { en: '“the majority of victims”', ro: '„majoritatea victimelor”' },
	three_quarters: { en: '“three quarters”', ro: '„trei sferturi”' },
	four_fifths: { en: '“four in five”', ro: '„patru din cinci”' }
};

export const OUTCOMES: Record<Outcome, Text> = {
	match: { en: 'Matches', ro: 'Se potrivește' },
	compatible: { en: 'Compatible', ro: 'Compatibil' },
	was: { en: 'Was so, since revised', ro: 'A fost așa, între timp revizuit' },
	near: { en: 'No such figure', ro: 'Nu există această cifră' },
	none: { en: 'No such figure', ro: 'Nu există această cifră' },
	ask: { en: 'Cannot tell', ro: 'Nu se poate spune' }
};
