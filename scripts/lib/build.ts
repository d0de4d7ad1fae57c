import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { runChecks } from './checks.ts';
import { track, untrack } from './cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { applyCorrections } from './corrections.ts';
import { appendRows, openDatabase, query, runFile } from './duckdb.ts';
import { flush, moveInto, namesIn, writeAtomically } from './files.ts';
import { computeBuildId } from './inputs.ts';
import { loadReference, loadSnapshots, loadSources } from './load.ts';
import { removeLeftovers } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { loadNetwork } from './network.ts';
import { places, show } from './places.ts';
import { count, say, step } from './progress.ts';
import { listVintages, repairSnapshots } from './snapshots.ts';
import { inSource, listSources } from './sources.ts';

async function loadAll(connection: DuckDBConnection, sources: string[]): Promise<void> {
	await step('reference and sources', async () => {
		for (const path of places.schemas()) await runFile(connection, path, show(path));
		await loadReference(connection, sources);
		await loadSources(connection, sources);
	});
	for (const source of sources) {
		await step(source, async (tell) => {
			const loaded = await loadSnapshots(connection, source);
			const corrected = await applyCorrections(connection, source);
			tell(`${count(loaded)} observations, ${corrected} corrected`);
		});
	}
	await step('network', async (tell) => tell(`${count(await loadNetwork(connection))} rows`));
}

async function checkSources(connection: DuckDBConnection, sources: string[]): Promise<void> {
	await step('source checks', async (tell) => {
		let passed = 0;
		for (const source of sources) {
			const path = inSource(source, 'checks.sql');
			if (!existsSync(path)) throw new InputError(`${show(path)} is missing.`);
			passed += await runChecks(connection, path, source);
		}
		tell(`${passed} passed`);
	});
}

async function makeMarts(connection: DuckDBConnection): Promise<void> {
	const files = namesIn(places.marts()).filter((n) => n.endsWith('.sql') && n !== 'checks.sql');
	for (const [position, name] of files.entries()) {
		const path = join(places.marts(), name);
		await step(`mart ${name}`, () => runFile(connection, path, show(path)));
		const sql = readFileSync(path, 'utf8');
		await appendRows(connection, 'mart_sql', [{ position, name, sql }]);
	}
	const checks = join(places.marts(), 'checks.sql');
	if (!existsSync(checks)) return;
	await step('mart checks', async (tell) =>
		tell(`${await runChecks(connection, checks, 'marts')} passed`)
	);
}

async function describeBuild(connection: DuckDBConnection, buildId: string): Promise<string> {
	const counts: Record<string, unknown> = {};
	for (const { table_name } of await query(connection, 'list-tables')) {
		const table = String(table_name);
		counts[table] = (await query(connection, 'count-rows', { table }))[0]?.n;
	}
	const info = {
		build_id: buildId,
		newest_vintage: (await query(connection, 'newest-vintage'))[0]?.day,
		built_at: new Date().toISOString(),
		counts,
		snapshots: await query(connection, 'list-snapshots')
	};
	return `${JSON.stringify(info, null, '\t')}\n`;
}

/** Builds origine.duckdb from all snapshots beside the old one and puts it in its place. */
export async function buildDatabase(): Promise<void> {
	const started = performance.now();
	const release = takeLock(places.lock());
	const next = join(places.build(), `origine.next.${process.pid}.duckdb`);
	const parts = [next, `${next}.wal`, `${next}.tmp`];
	try {
		const sources = listSources();
		removeLeftovers(places.build());
		sources.forEach(repairSnapshots);
		if (sources.every((source) => listVintages(source).length === 0))
			throw new InputError('There is no snapshot yet: see npm run ingest -- add --help.');
		const buildId = computeBuildId();
		parts.forEach(track);
		const { connection, close } = await openDatabase(next);
		let info: string;
		try {
			await loadAll(connection, sources);
			await checkSources(connection, sources);
			await makeMarts(connection);
			await query(connection, 'insert-build', { build_id: buildId });
			info = await describeBuild(connection, buildId);
			await step('checkpoint', () => query(connection, 'checkpoint'));
		} finally {
			close();
		}
		if (computeBuildId() !== buildId)
			throw new InputError('Files in data/ changed during the build: run it again.');
		flush(next);
		moveInto(next, places.database());
		// build.json last: whoever reads its id finds at least that database.
		writeAtomically(places.buildInfo(), info);
		parts.forEach(untrack);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		say(`${show(places.database())} built in ${seconds} s, build ${buildId}.`);
	} finally {
		release();
	}
}
