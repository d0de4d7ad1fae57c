import type { initiative } from '../schema.ts';

/** The columns of initiatives.csv, in the order of the file. */
export const COLUMNS = [
	'initiative_id',
	'date',
	'date_precision',
	'kind',
	'objective',
	'title_en',
	'title_ro',
	'summary_en',
	'summary_ro',
	'organisations',
	'before_network',
	'source_url',
	'source_title',
	'source_quote',
	'confidence',
	'last_verified'
] as const satisfies (keyof typeof initiative.shape)[];
export type Column = (typeof COLUMNS)[number];

/** Columns that the site's own download has beside them, for readers; they are skipped when it comes back. */
export const EXTRAS = ['period', 'page', 'note'] as const;

/** Compiles only while COLUMNS names every column of the schema. */
export const COMPLETE: Exclude<keyof typeof initiative.shape, Column> extends never ? true : never =
	true;

/** A row of initiatives.csv as it is written, every cell text. */
export type Cells = Record<Column, string>;

/** Most characters a contributed cell may have; about twice the longest of the record. */
export const LONGEST: Partial<Record<Column, number>> = {
	initiative_id: 80,
	title_en: 160,
	title_ro: 160,
	summary_en: 500,
	summary_ro: 500,
	organisations: 1000,
	source_url: 500,
	source_title: 200,
	source_quote: 300
};

/** Cells that a person reads: these may hold no personal data. */
export const TEXTS = [
	'title_en',
	'title_ro',
	'summary_en',
	'summary_ro',
	'organisations',
	'source_title',
	'source_quote'
] as const satisfies Column[];

/** A row with every cell empty but those given. */
export const emptyCells = (given: Partial<Cells> = {}): Cells => ({
	...(Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Cells),
	...given
});

/** Names in an `organisations` cell. */
export const splitNames = (list: string): string[] =>
	list
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** The record a contribution is compared with. */
export interface KnownRecord {
	/** initiatives.csv, in its order. */
	rows: Cells[];
	/** From every name the record knows to the member's id, or null for who is no member. */
	names: Record<string, string | null>;
}
