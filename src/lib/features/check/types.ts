/** A stretch of the sentence, in UTF-16 units of the normalised text. */
export interface Span {
	start: number;
	end: number;
}

/** `symbol`: a sign; `date`, `phone`, `reference`: digits that are no statistic. */
export interface Token extends Span {
	kind: 'word' | 'number' | 'symbol' | 'date' | 'phone' | 'reference';
	/** Folded: lower case, no diacritics. */
	text: string;
	/** Stands right behind the token before it, without a space. */
	glued: boolean;
}

/** A word or phrase the rules know, a number, or `unknown`. Tags are those of the vocabularies. */
export interface Item extends Span {
	tag: string;
	/** What the tag is about: a country's code, the source's id; for signs and figures their text. */
	value: string;
	/** The phrase as folded. */
	text: string;
	/** Of tag `figure` and `number_word`. */
	number?: Parsed;
	/** Of tag `num`: what was put together around a figure. */
	written?: Omit<Written, 'kind'>;
	unit?: 'percent' | 'points' | 'plain' | 'tier' | 'rank';
	/** Of tag `year`: a year or a period. */
	years?: [number, number];
}

/** A number as it is written. */
export interface Parsed {
	value: number;
	/** Digits behind the decimal sign. */
	decimals: number;
	/** „1.234” where the language is not clear, or groups that are none. */
	ambiguous: boolean;
}

export type Kind = 'share' | 'count' | 'rank' | 'tier';
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'at_least' | 'under' | 'at_most';

/** What the sentence says of a number: shares in per cent. */
export interface Written {
	kind: Kind;
	low: number;
	high: number;
	decimals: number;
	/** Two ends were written. */
	range: boolean;
	hedge: Hedge;
	/** "One in five" stands for what is nearer to it than to its neighbours. */
	loose?: [number, number];
}

export type Measure = 'identified' | 'detected' | 'registered' | 'referred';

/** Why a number cannot be looked up as it stands. */
export type Lack =
	// What to add or make clear: the answer asks.
	| 'no_year'
	| 'two_years'
	| 'open_period'
	| 'vague_period'
	| 'year_or_count'
	| 'publication_year'
	| 'no_place'
	| 'two_places'
	| 'place_role'
	| 'exploitation_place'
	| 'no_origin'
	| 'two_origins'
	| 'eu_citizens'
	| 'denominator'
	| 'foreign'
	| 'rank_foreign'
	| 'unit'
	| 'total'
	| 'ambiguous_number'
	| 'negation'
	| 'majority'
	| 'estimate'
	| 'two_measures'
	| 'unknown_words'
	// What is not in these statistics: the answer is that there is no such figure.
	| 'subgroup'
	| 'other_measure'
	| 'points'
	| 'change'
	| 'average'
	| 'part_of_year'
	| 'money';

/** A number of the sentence with all that was found out about what it says. */
export interface Question extends Span {
	text: string;
	written: Written;
	place: string | undefined;
	/** The place, or the one named whose part is not clear: enough to show what is near. */
	around: string | undefined;
	from: number | undefined;
	to: number | undefined;
	/** Country code, or TOTAL (victims identified by Romania, whatever their citizenship). */
	origin: string | undefined;
	measure: Measure | undefined;
	/** Id of the source the sentence names. */
	source: string | undefined;
	lacks: Lack[];
	/** The words not understood, as written. */
	unknown: string[];
}

/** Digits that are no statistic: seen, shown, not checked. */
export interface Aside extends Span {
	text: string;
	what: 'date' | 'phone' | 'reference' | 'year';
}

/** A part of the sentence that was understood, for marking it. */
export interface Mark extends Span {
	what: 'number' | 'year' | 'place' | 'origin' | 'measure' | 'unknown' | 'aside';
}

/** Claims in circulation that the sentence repeats. */
export type Circulating = 'majority' | 'most' | 'three_quarters' | 'four_fifths';

/** The sentence as the rules read it. */
export interface Reading {
	/** NFC, one kind of line end: what spans count in. */
	text: string;
	lang: 'ro' | 'en' | undefined;
	questions: Question[];
	asides: Aside[];
	marks: Mark[];
	circulating: Circulating[];
	/** Says trafficked, or victims of trafficking, where the figures count identified victims. */
	saysTrafficked: boolean;
	/** Says that people were trafficked, which no official figure counts. */
	trafficked: boolean;
}
