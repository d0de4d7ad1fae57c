import { z } from 'zod';
import type { Text } from '../i18n/text.ts';
import { openDatabase, type Database } from './database.server.ts';
import { query } from './query.server.ts';
import countriesSql from './countries.sql?raw';
import snapshotsSql from './snapshots.sql?raw';
import sourcesSql from './sources.sql?raw';
import spansSql from './spans.sql?raw';

const jsonStrings = z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json)));

const countryRow = z.strictObject({ code: z.string(), en: z.string(), ro: z.string() });
const sourceRow = z.strictObject({
	source_id: z.string(),
	producer: z.string(),
	title_en: z.string(),
	title_ro: z.string(),
	measure: z.string(),
	licence: z.string(),
	licence_url: z.string().nullable(),
	attribution_en: z.string(),
	attribution_ro: z.string(),
	url: z.string(),
	cadence: z.string(),
	caveats_en: jsonStrings,
	caveats_ro: jsonStrings
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

export type Source = z.infer<typeof sourceRow>;
export type Snapshot = z.infer<typeof snapshotRow>;
export type Span = z.infer<typeof spanRow>;

/** What every request needs to know of the database, read once for each build. */
export interface Catalogue {
	database: Database;
	countries: ReadonlyMap<string, Text>;
	sources: ReadonlyMap<string, Source>;
	/** Newest first within a source. */
	snapshots: readonly Snapshot[];
	/** By snapshot id; only snapshots with citizenships. */
	spans: ReadonlyMap<string, Span>;
}

const catalogues = new WeakMap<Database, Promise<Catalogue>>();

async function read(database: Database): Promise<Catalogue> {
	const [countries, sources, snapshots, spans] = await Promise.all([
		query(database, countriesSql, countryRow),
		query(database, sourcesSql, sourceRow),
		query(database, snapshotsSql, snapshotRow),
		query(database, spansSql, spanRow)
	]);
	return {
		database,
		countries: new Map(countries.map(({ code, en, ro }) => [code, { en, ro }])),
		sources: new Map(sources.map((source) => [source.source_id, source])),
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
