import type { Amount } from './language/numbers.ts';

export type Kind = 'share' | 'count' | 'rank' | 'tier';
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'at_least' | 'under' | 'at_most';
export type Measure = 'identified' | 'registered' | 'referred';

/** What a sentence says of a number: shares in per cent. */
export interface Written extends Amount {
	kind: Kind;
	hedge: Hedge;
}

/** What keeps a claim that was read from being looked up. */
export type Lack = 'no_year' | 'no_place' | 'rank_foreign' | 'two_readings';

/** One number of a sentence, with all that the sentence says of it. */
export interface Claim {
	written: Written;
	/** The field it stands in, whose tokens are the number's. */
	field: string;
	/** Reporter set or country. */
	place: string | undefined;
	/** The place is a set with all its members, Romania too: no set of ours. */
	whole: boolean;
	/** Which EU a publication counted, where the sentence says so: EU27_2020, EU28. */
	group: string | undefined;
	from: number | undefined;
	to: number | undefined;
	part: 'H1' | 'H2' | undefined;
	/** Country code, or TOTAL: all victims. */
	origin: string;
	measure: Measure;
	/** Id of the source the sentence names. */
	source: string | undefined;
	/** Says "with a known citizenship". */
	known: boolean;
	lacks: Lack[];
}

/** What else the sentence says of its numbers together, or of something beside them. */
export type Relation =
	| { is: 'went'; way: 'up' | 'down' }
	| { is: 'more'; amount: Written; way: 'more' | 'fewer'; than: Claim }
	| { is: 'ahead'; origin: string; of: Claim }
	| { is: 'move'; way: 'up' | 'down' | 'same'; before: Claim };

/** What a sentence says: its numbers, and what it makes of them. */
export interface Meaning {
	claims: Claim[];
	relations: Relation[];
}
