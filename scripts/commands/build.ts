import { readArgs } from '../lib/args.ts';
import { computeBuildId, isCurrent } from '../lib/inputs.ts';
import { say, setMode } from '../lib/progress.ts';

export const help = `npm run ingest -- build [--if-needed] [--json] [--quiet]

Builds data/build/origine.duckdb from all snapshots, checks it and puts it in place. If a check
fails, the old database stays.

  --if-needed   do nothing where the database was built from exactly these files
  --json        JSON lines: one per step
  --quiet       print only problems

Example:
  npm run ingest -- build --if-needed`;

/** Builds the database. */
export async function run(args: string[]): Promise<void> {
	const { values } = readArgs('build', args, {
		'if-needed': { type: 'boolean' },
		json: { type: 'boolean' },
		quiet: { type: 'boolean' }
	});
	setMode(values);
	if (values['if-needed'] && isCurrent(computeBuildId())) return say('The database is up to date.');
	// DuckDB is only loaded where there is something to build: --if-needed is run at every start.
	const { buildDatabase } = await import('../lib/build.ts');
	await buildDatabase();
}
