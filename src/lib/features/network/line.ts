import type { Lang } from '../../i18n/text.ts';
import type { Initiative } from './record.server.ts';

/** A piece of a text that was searched; the words that were found are marked. */
export interface Piece {
	text: string;
	found: boolean;
}

/** What a search shows of an initiative besides its line. */
export interface Found {
	title: Piece[];
	/** Names of the organisations, in the line's order. */
	organisations: Piece[][];
	/** Where the words stand that neither title nor organisations have. */
	excerpt: { label: string; pieces: Piece[]; lang?: Lang } | null;
}

/** What one line of the list reads: a page sends it twice, as markup and for hydration. */
export type Line = Pick<
	Initiative,
	| 'id'
	| 'date'
	| 'precision'
	| 'kind'
	| 'objective'
	| 'title'
	| 'before_network'
	| 'confidence'
	| 'organisations'
>;

/** A line of the list of the network's page. */
export interface ListLine extends Line {
	/** Not verified for 12 months. */
	stale: boolean;
	found: Found | null;
}
