import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';

/** The database is the only door to the data; it lies beside the app unless ORIGINE_DB says otherwise. */
const DATABASE = path.resolve(process.env.ORIGINE_DB ?? 'data/build/origine.duckdb');
const BUILD = path.join(path.dirname(DATABASE), 'build.json');
/** How often to look whether a new database was swapped in, in milliseconds. */
const LOOK_EVERY = 1000;

const buildInfo = z.object({
	build_id: z.string(),
	newest_vintage: z.iso.date(),
	built_at: z.string(),
	counts: z.record(z.string(), z.int())
});
type BuildInfo = z.infer<typeof buildInfo>;

export interface Database {
	instance: DuckDBInstance;
	build: BuildInfo;
}

let current: { database: Promise<Database>; stamp: string } | undefined;
let lookedAt = 0;

/** build.json is replaced by rename after the database: a new inode or time means new data. */
function stampOf(file: string): string {
	const { ino, mtimeMs } = statSync(file);
	return `${ino}:${mtimeMs}`;
}

async function open(): Promise<Database> {
	const build = buildInfo.parse(JSON.parse(readFileSync(BUILD, 'utf8')));
	const instance = await DuckDBInstance.create(DATABASE, {
		access_mode: 'READ_ONLY',
		threads: '2',
		// Readers need neither files nor extensions: nothing a query could be made to open.
		enable_external_access: 'false',
		autoload_known_extensions: 'false',
		autoinstall_known_extensions: 'false'
	});
	return { instance, build };
}

/**
 * The open database, reopened within a second after a new one was swapped in. Requests under way keep
 * the old one, whose file stays readable until they end.
 */
export function openDatabase(): Promise<Database> {
	const now = Date.now();
	if (current && now - lookedAt < LOOK_EVERY) return current.database;
	lookedAt = now;
	if (!existsSync(BUILD)) {
		// A swap leaves no moment without the file; a missing one is a site not built yet.
		if (current) return current.database;
		throw new Error(`no database at ${DATABASE}: run "npm run ingest -- build"`);
	}
	const stamp = stampOf(BUILD);
	if (current?.stamp !== stamp) {
		const previous = current?.database;
		const next = open();
		current = { database: next, stamp };
		next.catch((error: unknown) => {
			// A database that cannot be opened must not take down the site that runs.
			console.error(`cannot open the new database: ${String(error)}`);
			if (previous && current?.database === next) current = { database: previous, stamp };
			else current = undefined;
		});
	}
	return current.database;
}

/** One connection for the length of one call. */
export async function withConnection<T>(
	database: Database,
	use: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const connection = await database.instance.connect();
	try {
		return await use(connection);
	} finally {
		connection.closeSync();
	}
}
