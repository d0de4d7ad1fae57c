import { z } from 'zod';
import { type Hides, type Measure, withForms } from '../i18n/measures.ts';
import type { Lang, Text } from '../i18n/text.ts';
import { openDatabase, type Database } from './database.server.ts';
import { query } from './query.server.ts';
import countriesSql from './countries.sql?raw';
import measuresSql from './measures.sql?raw';
import snapshotsSql from './snapshots.sql?raw';
import sourcesSql from './sources.sql?raw';
import spansSql from './spans.sql?raw';

const jsonStrings = z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json)));

const text = z.strictObject({ en: z.string(), ro: z.string() });
const textRow = z.string().transform((json) => text.parse(JSON.parse(json)));
const measureWords = z.strictObject({
	id: z.string(),
	name: text,
	counts: text,
	caveat: text,
	en: z.strictObject({
		one: z.string(),
		many: z.string(),
		verb: z.string(),
		do: z.string(),
		act: z.string()
	}),
	ro: z.strictObject({
		one: z.string(),
		few: z.string(),
		other: z.string(),
		theOne: z.string(),
		the: z.string(),
		of: z.string(),
		verb: z.string(),
		do: z.string(),
		act: z.string()
	})
});
const countryRow = z.strictObject({ code: z.string(), en: z.string(), ro: z.string() });
const sourceRow = z.strictObject({
	source_id: z.string(),
	producer_en: z.string(),
	producer_ro: z.string(),
	title_en: z.string(),
	title_ro: z.string(),
	measure: z.string(),
	licence: z.string(),
	licence_url: z.string().nullable(),
	attribution_en: z.string(),
	attribution_ro: z.string(),
	url: z.string(),
	cadence: z.string(),
	hides: z.string().nullable(),
	hides_lower: z.int().nullable(),
	hides_upper: z.int().nullable(),
	caveats_en: jsonStrings,
	caveats_ro: jsonStrings
});
const measureRow = z.strictObject({
	id: z.string(),
	name: textRow,
	/** Null where no source has it as its main measure. */
	words: z
		.string()
		.transform((json) => measureWords.parse(JSON.parse(json)))
		.nullable()
});
const snapshotRow = z.strictObject({
	source_id: z.string(),
	snapshot_id: z.string(),
	vintage: z.iso.date(),
	retrieved_on: z.iso.date(),
	url: z.string(),
	original_name: z.string(),
	sha256: z.string(),
	bytes: z.number(),
	observations: z.int(),
	receipt: z.string(),
	first_year: z.int(),
	last_year: z.int(),
	evidence: z.string()
});
const spanRow = z.strictObject({
	snapshot_id: z.string(),
	measure: z.string(),
	first_year: z.int(),
	last_year: z.int(),
	reporters: z.string().transform((codes) => codes.split(' '))
});

type Source = z.infer<typeof sourceRow>;
export type Snapshot = z.infer<typeof snapshotRow>;
type Span = z.infer<typeof spanRow>;

/** What every request needs to know of the database, read once for each build. */
export interface Catalogue {
	database: Database;
	countries: ReadonlyMap<string, Text>;
	sources: ReadonlyMap<string, Source>;
	/** What each measure is called, by its id. */
	measureNames: ReadonlyMap<string, Text>;
	/** The words of those that are a source's main measure. */
	measures: ReadonlyMap<string, Measure>;
	/** Newest first within a source. */
	snapshots: readonly Snapshot[];
	/** By snapshot id; only snapshots with citizenships. */
	spans: ReadonlyMap<string, Span>;
}

const catalogues = new WeakMap<Database, Promise<Catalogue>>();

async function read(database: Database): Promise<Catalogue> {
	const [countries, measures, sources, snapshots, spans] = await Promise.all([
		query(database, countriesSql, countryRow),
		query(database, measuresSql, measureRow),
		query(database, sourcesSql, sourceRow),
		query(database, snapshotsSql, snapshotRow),
		query(database, spansSql, spanRow)
	]);
	return {
		database,
		countries: new Map(countries.map(({ code, en, ro }) => [code, { en, ro }])),
		sources: new Map(sources.map((source) => [source.source_id, source])),
		measureNames: new Map(measures.map(({ id, name }) => [id, name])),
		measures: new Map(
			measures.flatMap(({ id, words }) => (words ? [[id, withForms(words)] as const] : []))
		),
		snapshots,
		spans: new Map(spans.map((span) => [span.snapshot_id, span]))
	};
}

/** The catalogue of the database as it is now. */
export async function openCatalogue(): Promise<Catalogue> {
	const database = await openDatabase();
	let catalogue = catalogues.get(database);
	if (!catalogue) {
		catalogue = read(database);
		catalogues.set(database, catalogue);
		catalogue.catch(() => catalogues.delete(database));
	}
	return catalogue;
}

/** The newest snapshot of a source whose vintage is not later than the day; undefined: none that old. */
export function snapshotAsOf(
	catalogue: Catalogue,
	sourceId: string,
	asOf: string | undefined
): Snapshot | undefined {
	return catalogue.snapshots.find(
		(snapshot) => snapshot.source_id === sourceId && (!asOf || snapshot.vintage <= asOf)
	);
}

/** What a measure is called in a language; the build knows no measure without a name. */
export const measureNames =
	({ measureNames }: Catalogue, lang: Lang) =>
	(id: string): string =>
		measureNames.get(id)?.[lang] ?? id;

/** The words of what a source counts. */
export function measureOf(catalogue: Catalogue, sourceId: string): Measure {
	const measure = catalogue.measures.get(catalogue.sources.get(sourceId)?.measure ?? '');
	if (!measure) throw new Error(`source ${sourceId} counts nothing that has words`);
	return measure;
}

/** How a source hides small counts; null where it hides none. */
export function hidesOf(catalogue: Catalogue, sourceId: string): Hides | null {
	const {
		hides: mark,
		hides_lower: lower,
		hides_upper: upper
	} = catalogue.sources.get(sourceId) ?? {};
	return mark && typeof lower === 'number' && typeof upper === 'number'
		? { mark, lower, upper }
		: null;
}
