import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { readAsked } from './checked.ts';
import { namesIn } from './files.ts';
import { dataRoot, places, SQL_FOLDER } from './places.ts';
import { listVintages } from './snapshots.ts';
import { inSource, listSources } from './sources.ts';

const SOURCE_FILES = [
	'source.ts',
	'regions.csv',
	'corrections.csv',
	'errata.csv',
	'known-newer.csv',
	'doubtful.csv',
	'checks.sql'
];

const filesIn = (folder: string, ending: RegExp): string[] =>
	namesIn(folder)
		.filter((name) => ending.test(name) && !/\.test\.ts$/.test(name))
		.map((name) => join(folder, name));

/** Every file the database is made from. */
export function listInputs(): string[] {
	const sources = listSources().flatMap((id) => [
		...SOURCE_FILES.map((name) => inSource(id, name)),
		...listVintages(id).flatMap((vintage) =>
			['receipt.json', 'observations.csv'].map((name) => inSource(id, 'snapshots', vintage, name))
		)
	]);
	return [
		...places.schemas(),
		...filesIn(places.reference(), /\.csv$/),
		...filesIn(places.network(), /\.(csv|ts)$/),
		...sources,
		...filesIn(places.marts(), /\.sql$/),
		...filesIn(SQL_FOLDER, /\.sql$/)
	].filter((path) => existsSync(path));
}

/**
 * Names the content of the database: same files, same id, on every machine and at every time.
 * The DuckDB file itself is not byte-stable, so it is not what is hashed.
 */
export function computeBuildId(): string {
	const all = createHash('sha256');
	for (const path of listInputs()) {
		const name =
			dirname(path) === SQL_FOLDER ? `sql/${basename(path)}` : relative(dataRoot(), path);
		const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
		all.update(`${name.replaceAll('\\', '/')} ${hash}\n`);
	}
	return all.digest('hex').slice(0, 12);
}

const buildInfo = z.looseObject({ build_id: z.string(), asked: z.array(z.unknown()).optional() });

/**
 * Whether the database in place was built from the files with this id, and knows when the publishers
 * were last asked. The days are no part of the id: it must be the same on a machine that never asked.
 */
export function isCurrent(buildId: string): boolean {
	if (!existsSync(places.database()) || !existsSync(places.buildInfo())) return false;
	try {
		const { build_id, asked = [] } = buildInfo.parse(
			JSON.parse(readFileSync(places.buildInfo(), 'utf8'))
		);
		return (
			build_id === buildId && JSON.stringify(asked) === JSON.stringify(readAsked(listSources()))
		);
	} catch {
		return false; // a build.json that cannot be read is a reason to build again
	}
}
