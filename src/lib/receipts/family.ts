import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Lang } from '../i18n/text.ts';
import type { Database } from '../db/database.server.ts';
import { query, type SqlParams } from '../db/query.server.ts';
import type { Edition, FamilyDefinition, Told, World } from './contract.ts';
import { observationRow, ROLES, type ObservationRow } from './observation.ts';

/** One number, found by its id; what its key looks like is known to its family alone. */
export interface Opened {
	sources: readonly string[];
	/** Whether there is no number before all its sources have an edition. */
	whole: boolean;
	sql: string;
	figures: { id: string; query: string }[];
	values: (edition: Edition) => SqlParams;
	/** The number in one edition, told in a language. */
	load: (database: Database, edition: Edition) => Promise<(lang: Lang) => Told>;
	observe: (database: Database, edition: Edition) => Promise<ObservationRow[]>;
	ofReporter: (reporter: string) => string | null;
}

export interface Family {
	examples: readonly string[];
	/** The number of that id, or null where the id names nothing of this family. */
	open: (id: string, world: World) => Opened | null;
}

/**
 * Rows of the latest queries: cells of one row of a table are numbers of one query, and a number is told,
 * observed and set beside its other editions from the same rows.
 */
const latest = new WeakMap<Database, LRUCache<string, Promise<unknown[]>>>();

function readRows(database: Database, sql: string, values: SqlParams): Promise<unknown[]> {
	const rows = latest.get(database) ?? new LRUCache<string, Promise<unknown[]>>({ max: 200 });
	latest.set(database, rows);
	const key = `${sql}\n${JSON.stringify(namedIn(sql, values))}`;
	let found = rows.get(key);
	if (!found) {
		found = query(database, sql, z.unknown(), values);
		rows.set(key, found);
		found.catch(() => rows.delete(key));
	}
	return found;
}

/** Those of the values that the statement names. */
export const namedIn = (sql: string, values: SqlParams): SqlParams =>
	Object.fromEntries(
		Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql))
	);

const order = ({ role }: ObservationRow) => ROLES.indexOf(role);

/** Hides a family's key, so that families of all kinds stand in one list. */
export function defineFamily<Key, Row>(family: FamilyDefinition<Key, Row>): Family {
	const { observations, ofReporter } = family;
	return {
		examples: family.examples,
		open(id, world) {
			const key = family.read(id);
			if (key === null || !family.known(key, world)) return null;
			const values = (edition: Edition) => family.values(key, edition, world);
			const sql = family.sql(key);
			const rowsOf = async (database: Database, edition: Edition) =>
				z.array(family.row).parse(await readRows(database, sql, values(edition)));
			return {
				sources: family.sources(key),
				whole: family.whole ?? false,
				sql,
				figures: family.figures(key),
				values,
				async load(database, edition) {
					const rows = await rowsOf(database, edition);
					return (lang) =>
						family.tell(key, rows, {
							lang,
							world,
							edition,
							name: (code) => world.name(code, lang)
						});
				},
				async observe(database, edition) {
					const [seen, rows] = await Promise.all([
						query(database, observations.sql, observationRow, values(edition)),
						rowsOf(database, edition)
					]);
					const roleOf = observations.keep ?? (({ role }: ObservationRow) => role);
					return seen
						.flatMap((one) => {
							const role = roleOf(one, key, rows);
							return role ? [{ ...one, role }] : [];
						})
						.sort((a, b) => order(a) - order(b));
				},
				ofReporter: (reporter) => ofReporter?.(key, reporter) ?? null
			};
		}
	};
}
