import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fetchSources } from '../../../scripts/lib/fetch-all.ts';
import {
	EMPTY_NETWORK,
	fingerprint,
	ingest,
	readRows,
	within
} from '../../../scripts/made/made-data.ts';
import { makeBody, MADE_PERSONS } from './made-cubes.ts';
import { MadeServer, queued, say } from './made-server.ts';

// The real CLI, schema, marts and concordance on a data root of its own; every figure is made.
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'origine-eurostat-'));
const root = join(folder, 'data');
const server = new MadeServer();
const snapshots = join(root, 'sources', 'eurostat', 'snapshots');

beforeAll(async () => {
	mkdirSync(join(root, 'sources'), { recursive: true });
	for (const part of [
		'schema.sql',
		'schema-editions.sql',
		'schema-network.sql',
		'reference',
		'marts',
		'sources/eurostat'
	])
		cpSync(join(repository, 'data', part), join(root, part), { recursive: true });
	// The real record speaks of sources that are not here.
	mkdirSync(join(root, 'network'));
	writeFileSync(join(root, 'network', 'load.ts'), EMPTY_NETWORK);
	rmSync(snapshots, { recursive: true, force: true });
	// What a source must give is one module, or its errors would be none that the pipeline knows.
	symlinkSync(join(repository, 'data/contract'), join(root, 'contract'));
	// The source's modules import the pipeline's by path.
	for (const part of ['scripts', 'node_modules', 'package.json'])
		symlinkSync(join(repository, part), join(folder, part));
	vi.stubEnv('ORIGINE_FETCH_HOSTS', await server.start());
	vi.stubEnv('ORIGINE_FETCH_LIMITS', 'retries=1 backoff=20 total=10000');
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await server.stop();
	rmSync(folder, { recursive: true });
});

test('fetch, build, and a later release, over a real socket', { timeout: 60_000 }, async () => {
	server.answers.set('crim_thb_vexp', (response, time) =>
		say(200, time === 1 ? queued() : (server.bodies.get('crim_thb_vexp') ?? ''))(response, time)
	);
	const first = await ingest(root, 'fetch', 'eurostat');
	expect(first, first.err).toMatchObject({ code: 0 });
	const receipt: unknown = JSON.parse(
		readFileSync(join(snapshots, '2026-01-29', 'receipt.json'), 'utf8')
	);
	expect(receipt).toMatchObject({
		stamped: '2026-01-29',
		parser: { read: 750, observations: 738 },
		originals: [{ name: 'crim_thb_sex.json' }, {}, {}, {}, {}, {}, { name: 'sdg_16_70.json' }]
	});

	const build = await ingest(root, 'build');
	expect(build, build.err).toMatchObject({ code: 0 });
	const rows = await readRows(
		root,
		`SELECT reporter, origin, upper FROM observation
		WHERE series = 'crim_thb_vctz' AND unit = 'persons' AND reporter = 'GR' AND year_from = 2024
		ORDER BY origin`
	);
	expect(rows).toEqual([
		{ reporter: 'GR', origin: 'EU_FOR', upper: MADE_PERSONS + 3 },
		{ reporter: 'GR', origin: 'NAT', upper: MADE_PERSONS + 15 },
		{ reporter: 'GR', origin: 'NEU_FOR', upper: MADE_PERSONS + 39 },
		{ reporter: 'GR', origin: 'REGION', upper: MADE_PERSONS + 27 }
	]);
	// Its citizenships are no complete breakdown: no share may come of them.
	expect(await readRows(root, 'SELECT COUNT(*)::INTEGER AS n FROM mart_citizenship')).toEqual([
		{ n: 0 }
	]);

	// A release nobody can read leaves everything as it was, with a sentence.
	const fetchAgain = () => within(root, () => fetchSources(['eurostat']));
	const before = fingerprint(snapshots);
	const codes = { geo: ['DE', 'ZZ'] };
	server.bodies.set('crim_thb_sex', JSON.stringify(makeBody('crim_thb_sex', { codes })));
	expect(await fetchAgain()).toMatchObject([
		{
			outcome: 'failed',
			message:
				'crim_thb_sex!A.PER_CNV.F.NR.ZZ.2023: geo "ZZ" is in no row of codes.csv: it must be ' +
				'reviewed first. The snapshot of 2026-01-29 stays.'
		}
	]);
	expect(fingerprint(snapshots)).toEqual(before);

	const later = makeBody('crim_thb_sex', { updated: '2026-04-28T23:00:00+0200' });
	server.bodies.set('crim_thb_sex', JSON.stringify(later));
	expect(await fetchAgain()).toMatchObject([{ outcome: 'new', vintage: '2026-04-28' }]);
	expect(await fetchAgain()).toMatchObject([{ outcome: 'unchanged', vintage: '2026-04-28' }]);
});
