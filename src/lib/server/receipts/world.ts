import { z } from 'zod';
import { isSetId } from '../../i18n/places.ts';
import type { Catalogue } from '../../db/catalogue.server.ts';
import { query } from '../../db/query.server.ts';
import reporterSetsSql from '../sql/reporter-sets.sql?raw';
import martsSql from './marts.sql?raw';
import type { World } from '../../receipts/contract.ts';

const setRow = z.strictObject({
	id: z.string(),
	reporters: z.string().transform((codes) => new Set(codes.split(' ')))
});
const martRow = z.strictObject({ name: z.string(), sql: z.string() });
export type Mart = z.infer<typeof martRow>;

export interface KnownWorld extends World {
	/** The SQL of the marts, in the order they are made. */
	marts: readonly Mart[];
}

const worlds = new WeakMap<Catalogue, Promise<KnownWorld>>();

async function read(catalogue: Catalogue): Promise<KnownWorld> {
	const { database, snapshots, spans, countries } = catalogue;
	const [rows, marts] = await Promise.all([
		query(database, reporterSetsSql, setRow),
		query(database, martsSql, martRow)
	]);
	const sets = new Map(rows.map(({ id, reporters }) => [id, reporters]));
	const everywhere = new Set([...spans.values()].flatMap(({ reporters }) => reporters));
	everywhere.delete('RO');
	const spansOf = (source: string) =>
		snapshots
			.filter(({ source_id }) => source_id === source)
			.flatMap(({ snapshot_id }) => spans.get(snapshot_id) ?? []);
	return {
		snapshots,
		marts,
		isCountry: (code) => countries.has(code),
		isMember: (place, code) =>
			isSetId(place)
				? (place === 'WORLD' ? everywhere : sets.get(place))?.has(code) === true
				: place === code,
		measureOf: (source) => spansOf(source)[0]?.measure,
		yearsOf(source, snapshotId) {
			const found = snapshotId ? [spans.get(snapshotId)].filter((span) => !!span) : spansOf(source);
			if (found.length === 0) return undefined;
			return [
				Math.min(...found.map(({ first_year }) => first_year)),
				Math.max(...found.map(({ last_year }) => last_year))
			];
		},
		name: (code, lang) => countries.get(code)?.[lang] ?? code
	};
}

/** What receipts know of the database as it is now, read once for each build. */
export function readWorld(catalogue: Catalogue): Promise<KnownWorld> {
	let world = worlds.get(catalogue);
	if (!world) {
		world = read(catalogue);
		worlds.set(catalogue, world);
		world.catch(() => worlds.delete(catalogue));
	}
	return world;
}
