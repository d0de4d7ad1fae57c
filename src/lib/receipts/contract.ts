import type { z } from 'zod';
import type { Context, Interval } from '../figure/contract.ts';
import type { Lang } from '../i18n/text.ts';
import type { Snapshot } from '../db/catalogue.server.ts';
import type { SqlParams } from '../db/query.server.ts';
import type { ObservationRow, Role } from './observation.ts';

/** What is known of the database before a number is looked up. */
export interface World {
	snapshots: readonly Snapshot[];
	isCountry: (code: string) => boolean;
	/** Whether the country counts in the place; WORLD is every reporter but Romania. */
	isMember: (place: string, code: string) => boolean;
	/** The measure a source's shares are made of; undefined for a source without citizenships. */
	measureOf: (source: string) => string | undefined;
	/** First and last year with citizenships in any edition of a source, or in the one of that id. */
	yearsOf: (source: string, snapshotId?: string) => [number, number] | undefined;
	name: (code: string, lang: Lang) => string;
}

/** Of each source of a number, the snapshot newest on a day. */
export interface Edition {
	day: string;
	snapshots: readonly [Snapshot, ...Snapshot[]];
}

/** Why there is no number; missing is never zero. */
export type Status =
	'reported' | 'not_reported' | 'not_listed' | 'suppressed' | 'not_in_edition' | 'not_applicable';

/** A number the receipt's number is made of. */
export interface Part {
	label: string;
	value: string;
	/** Its own receipt. */
	id?: string;
}

/** A number told in one language. */
export interface Told {
	/** What it is: "Share, Romania, in the EU, 2022". */
	title: string;
	/** As the table of a figure shows it; null where there is none. */
	value: string | null;
	/** Beside the value, where tables show its range in a cell of its own. */
	range?: string;
	number: (Interval & { mid?: number }) | null;
	/** What the number counts, for machines: persons, fraction, rank, countries, tier, years. */
	unit: string;
	status: Status;
	/** Why there is no number. */
	why: string | null;
	/** Who is behind it, where that differs from edition to edition: "22 of the 26 countries …". */
	coverage?: string;
	parts: Part[];
	/** The arithmetic in words and with its numbers, a line for each step. */
	formula: string[];
	/** The number as a sentence that can be quoted. */
	sentence: string;
	/** Caveats of this number beside those every one has. */
	notes: string[];
}

/** What a number may be told with. */
export interface Telling {
	lang: Lang;
	name: (code: string) => string;
	world: World;
	edition: Edition;
}

/** Numbers of one kind: how their ids read, which SQL makes them, what is said of them. */
export interface FamilyDefinition<Key, Row> {
	/** Ids that must resolve as long as the site stands. */
	examples: readonly string[];
	/** The id's parts, or null where it is no id of this family. */
	read: (id: string) => Key | null;
	/** Whether all that the id names exists in any edition: an unknown one is a 404. */
	known: (key: Key, world: World) => boolean;
	/** Sources the number rests on, the main one first. */
	sources: (key: Key) => readonly string[];
	/** True where the number needs an edition of each of them. */
	whole?: true;
	sql: (key: Key) => string;
	row: z.ZodType<Row>;
	values: (key: Key, edition: Edition, world: World) => SqlParams;
	/**
	 * Rows of observation.ts's schema, found with the same values; `keep` says which part each plays in
	 * the number, null for none.
	 */
	observations: {
		sql: string;
		keep?: (observation: ObservationRow, key: Key, rows: Row[]) => Role | null;
	};
	tell: (key: Key, rows: Row[], telling: Telling) => Told;
	/** Where the number is shown: figures and the query that shows it. */
	figures: (key: Key) => { id: string; query: string }[];
	/** The receipt of one reporter's part of the number. */
	ofReporter?: (key: Key, reporter: string) => string | null;
}

/** A reference: an id, with `?as_of=` where the cell is of another edition than its figure. */
export type Reference = string;

/** A number of a figure's sentences: what it is called, and where its receipt is. */
export interface Finding {
	label: string;
	reference: Reference;
}

/** What a figure's references may be made with. */
export interface LinkContext extends Context {
	isMember: World['isMember'];
}

/** How the rows of a figure lead to receipts: `links` of a figure's receipt.ts. */
export interface FigureLinks<Row = never, Extra = never> {
	/** For each row of the table, for each of its columns: the cell's receipt, or null. */
	table: (rows: Row[], context: LinkContext, extra: Extra[]) => (Reference | null)[][];
	/** Receipts of the numbers its sentences rest on, the headline's first. */
	finding: (rows: Row[], context: LinkContext, extra: Extra[]) => Finding[];
}
