import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** The pipeline's own SQL. */
export const SQL_FOLDER = join(REPOSITORY, 'scripts', 'sql');

/** The data root: `ORIGINE_DATA` where set (tests work on a copy), else `data/` of the repository. */
export const dataRoot = (): string => resolve(process.env.ORIGINE_DATA ?? join(REPOSITORY, 'data'));

const inRoot = (...names: string[]): string => join(dataRoot(), ...names);

/** Every place under the data root that the pipeline reads or writes. */
export const places = {
	schemas: () =>
		['schema', 'schema-editions', 'schema-network'].map((name) => inRoot(`${name}.sql`)),
	sources: () => inRoot('sources'),
	reference: () => inRoot('reference'),
	network: () => inRoot('network'),
	marts: () => inRoot('marts'),
	originals: () => inRoot('originals'),
	build: () => inRoot('build'),
	database: () => inRoot('build', 'origine.duckdb'),
	buildInfo: () => inRoot('build', 'build.json'),
	checked: () => inRoot('build', 'checked.json'),
	refused: () => inRoot('build', 'refused'),
	gate: () => inRoot('reference', 'gate.csv'),
	gateMeasures: () => inRoot('reference', 'gate-measures.csv'),
	lock: () => inRoot('build', 'ingest.lock')
};

/** A path as messages show it: from the data root's parent, so it never names the machine. */
export function show(path: string): string {
	const shown = relative(dirname(dataRoot()), path);
	return shown.startsWith('..') ? path : shown;
}
