import type { z } from 'zod';
import type { Lang, Text } from '../i18n/text.ts';
import type { SetId } from '../i18n/sets.ts';
import type { Baseline, Breakdown, Metric, Panel, ParamName } from './params.ts';

/** Persons, or a fraction 0–1: never a single number where the source only knows a range. */
export interface Interval {
	lower: number;
	upper: number;
}

/** What a figure is asked for, complete: defaults filled in, every value known to exist. */
export interface Params {
	/** A reporter set, or undefined when one reporter is asked for. */
	set?: SetId;
	reporter?: string;
	/** `set` or `reporter`: the place the figure is about. */
	place: string;
	/** The first is the subject. */
	origins: [string, ...string[]];
	from: number;
	to: number;
	/** The year shown where one year is shown; the last of the range. */
	year: number;
	metric: Metric;
	/** `fixed`: only reporters that published in every year of the range. */
	panel: Panel;
	/** What the numbers are divided by, where a figure can divide them. */
	by: Breakdown;
	/** What later years are compared with, in a figure that compares. */
	baseline?: Baseline;
	/** A reader's own target: a percentage, and the year to reach it in. Both or neither. */
	target?: number;
	by_year?: number;
	/** The source asked for; of a figure with several, the first. */
	source: string;
}

export interface SourceRef {
	id: string;
	title: string;
	producer: string;
	/** ISO day of the edition the rows come from. */
	vintage: string;
	/** ISO day the original was fetched or read. */
	retrieved_on: string;
	/** What of a share or rate it gives; of a figure without a fraction: its values. */
	role: 'fraction' | 'numerator' | 'denominator' | 'values';
	url: string;
	licence: string;
	licence_url: string | null;
	attribution: string;
	/** How the numbers were obtained: publisher_file, publisher_page or relayed. */
	evidence: string[];
}

/** What describe.ts and plot.ts may know beside the rows. */
export interface Context {
	lang: Lang;
	params: Params;
	/** A country's name in the reader's language; the code itself where it has none. */
	name: (code: string) => string;
	/** ISO day of the newest edition in the figure. */
	vintage: string;
	/** First and last year the edition has citizenships for. */
	years: [number, number];
	/** The first of the figure's sources. */
	source: SourceRef;
	/** All of them; those without an edition that old are absent. */
	sources: SourceRef[];
}

export interface Column {
	label: string;
	numeric?: boolean;
	/** Cells that are no plain text: how a number was obtained, or an address. */
	as?: 'badge' | 'link';
}

/** The figure as a table for people: formatted cells, the first column names the row. */
export interface Table {
	caption: string;
	columns: Column[];
	rows: string[][];
}

/** Where a figure's numbers lead: ids of receipts, of the table's cells and of its sentences. */
export interface FigureReceipts {
	table: (string | null)[][];
	finding: { label: string; reference: string }[];
	/** Only the first number of each row is linked. */
	light?: true;
}

/** Words generated from the rows, in the reader's language. */
export interface Description {
	/** The finding in one sentence. */
	headline: string;
	/** What, unit, where, when. */
	subtitle: string;
	/** Sentences that read the figure; together a text alternative. */
	paragraphs: string[];
	/** Caveats that belong to these rows, beside those every figure carries. */
	notes: string[];
}

/** A figure: a folder in lib/figures. Its id is the folder's name and is typed nowhere else. */
export interface Figure<Row = never, Extra = never, Raw = never> {
	title: Text;
	/** Order on the site. */
	position: number;
	params: readonly ParamName[];
	/** `from`: the first year where the whole span is not what a reader looks for first. */
	defaults: { set: SetId; span: 'all' | 'newest'; from?: number };
	/** True where the picture shows one citizenship, the first asked for. */
	single?: true;
	/**
	 * Where a figure is about certain sources and not about a place: their ids. Its SQL gets their
	 * snapshots as $snapshots (space-separated, one for each source) and $from, $to, $by.
	 */
	sources?: readonly string[];
	/**
	 * Where a figure about a place divides by something of another source: its id. Its SQL gets all
	 * snapshots as $snapshots, of each source the one newest on that day: editions are never mixed.
	 */
	denominators?: readonly string[];
	/** The citizenships it can be asked for, where its denominators know no others. */
	origins?: readonly string[];
	/** A query, or which query these parameters need. */
	sql: string | ((params: Params) => string);
	row: z.ZodType<Row>;
	/** Where rows cannot be computed in SQL: what the SQL gives, and how rows come from it. */
	raw?: {
		row: z.ZodType<Raw>;
		derive: (raw: Raw[], context: Context) => { rows: Row[]; extra: Extra[] };
	};
	/** A second list shown beside the rows (the network's initiatives), never joined with them. */
	extra?: { sql: string; row: z.ZodType<Extra> };
	/** What Companion.svelte reads of rows and extra: only that is sent to the browser. */
	browser?: { rows?: true; extra?: (extra: Extra) => boolean };
	describe: (rows: Row[], context: Context, extra: Extra[]) => Description;
	table: (rows: Row[], context: Context) => Table;
}

/** A loaded figure: what page, embed, API, picture and citation are made of. */
export interface FigureData<Row = unknown, Extra = unknown> extends Description {
	id: string;
	lang: Lang;
	title: string;
	params: Params;
	/** The canonical query string, without language; equal figures have equal queries. */
	query: string;
	/** The day the figure speaks for: with it in the URL, the same figure comes back later. */
	as_of: string;
	/** True when `as_of` was asked for. */
	pinned: boolean;
	build_id: string;
	sources: SourceRef[];
	rows: Row[];
	extra: Extra[];
	table: Table;
	/** Absent where a figure has none, and where a page leaves its links out to be lighter. */
	receipts?: FigureReceipts;
	/** Names of the countries in the rows, in the reader's language. */
	names: Record<string, string>;
	years: [number, number];
	/** What may be chosen in the figure's controls. */
	choices: Choices;
	/** Heights of a frame around its embed, in px; there only on pages. */
	frame?: { desk: number; phone: number };
}

export interface Choices {
	/** The figure shows one citizenship: it is chosen from a list, not compared. */
	single: boolean;
	params: readonly ParamName[];
	reporters: { code: string; name: string }[];
	origins: { code: string; name: string }[];
	vintages: string[];
}
