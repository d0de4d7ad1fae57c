import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from './lib/days.ts';
import {
	cloneData,
	ingest,
	ingestHere,
	MADE,
	makeData,
	readRows,
	removeData
} from './made/made-data.ts';
import { addFetch, askInstead, OTHER } from './made/made-fetch.ts';
import { MadePublisher, whole } from './made/made-publisher.ts';

const publisher = new MadePublisher();
const empty = makeData();
let root = '';

const FIRST = 'stamped 2024-01-01\nDE,RO,2019,10,12\nDE,IT,2019,7,7\n';
const SECOND = 'stamped 2025-01-01\nDE,RO,2019,20,20\n';
const offer = (name: string, body: string, etag: string): void => {
	publisher.answers.set(`/${name}/file.txt`, whole(body, { etag }));
	const day = /stamped (\S+)/.exec(body)?.[1] ?? '';
	publisher.answers.set(`/${name}/newest`, whole(day));
};
const vintages = (source = MADE) => readdirSync(join(root, 'sources', source, 'snapshots'));
const receipt = (vintage: string): unknown =>
	JSON.parse(
		readFileSync(join(root, 'sources', MADE, 'snapshots', vintage, 'receipt.json'), 'utf8')
	);
const lines = (out: string): Record<string, unknown>[] =>
	out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
	addFetch(empty);
	await publisher.start();
});
beforeEach(() => {
	publisher.reset();
	askInstead(publisher);
	offer('made', FIRST, '"1"');
	offer('other', FIRST, '"1"');
	if (root === '') root = cloneData(empty);
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await publisher.stop();
	removeData(empty);
});

describe('npm run ingest', () => {
	it('fetches all, builds and reports; the second time there is nothing newer', async () => {
		const run = await ingest(root);
		expect(run, run.err).toMatchObject({ code: 0 });
		expect(run.out).toContain('made-source: new vintage 2024-01-01\n');
		expect(run.out).toMatch(/^Sources: 2 new, 0 unchanged, 0 kept by hand, 0 failed\.$/m);
		expect(run.err).toMatch(/^download file\.txt: 0\.0 of 0\.0 MB/m);
		expect(receipt('2024-01-01')).toMatchObject({
			stamped: '2024-01-01',
			retrieved_on: today(),
			url: 'https://made.example/made',
			originals: [{ name: 'file.txt', url: 'https://made.example/made/file.txt', etag: '"1"' }]
		});
		const again = await ingestHere(root, '--json');
		expect(again, again.err).toMatchObject({ code: 0, err: '' });
		expect(lines(again.out).at(-1)).toEqual({
			event: 'end',
			new: 0,
			unchanged: 2,
			manual: 0,
			failed: 0,
			failed_sources: []
		});
		expect(await ingestHere(root, '--quiet')).toMatchObject({ code: 0, out: '', err: '' });
		expect(publisher.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
	});

	it('one source fails: the other comes, is built in, and the exit code is 1', async () => {
		offer('made', SECOND, '"2"');
		publisher.answers.set('/other/file.txt', whole('<html>', { 'content-type': 'text/html' }));
		const run = await ingestHere(root, '--quiet');
		expect(run).toMatchObject({ code: 1, out: '' });
		expect(run.err).toBe(
			'other-source: made: a web page. The snapshot of 2024-01-01 stays.\n' +
				'Failed: other-source; what is here of them stays in use.\n'
		);
		expect(vintages()).toEqual(['2024-01-01', '2025-01-01']);
		expect(await readRows(root, 'SELECT count(*)::INTEGER AS n FROM observation')).toEqual([
			{ n: 5 }
		]);
	});

	it('a vintage the checks refuse is set aside; the database is that of the others', async () => {
		offer('made', 'stamped 2025-02-02\nDE,RO,2019,2000,2000\n', '"3"');
		offer('other', SECOND, '"3"');
		const run = await ingestHere(root);
		expect(run.code).toBe(1);
		expect(run.err).toMatch(
			/^made-source: the new vintage 2025-02-02 is set aside in .*refused\/made-source@2025-02-02: /m
		);
		expect(vintages()).toEqual(['2024-01-01', '2025-01-01']);
		expect(vintages(OTHER)).toEqual(['2024-01-01', '2025-01-01']);
		expect(existsSync(join(root, 'build/refused/made-source@2025-02-02/receipt.json'))).toBe(true);
		expect(await readRows(root, 'SELECT max(upper)::INTEGER AS n FROM observation')).toEqual([
			{ n: 20 }
		]);
	});

	it('nothing reachable: says so, builds what is here', async () => {
		vi.stubEnv(
			'ORIGINE_FETCH_HOSTS',
			'made.example=http://127.0.0.1:9,other.example=http://127.0.0.1:9'
		);
		rmSync(join(root, 'build', 'origine.duckdb'));
		const run = await ingestHere(root);
		expect(run.code).toBe(1);
		expect(run.err).toContain('made.example cannot be reached: the connection was refused');
		expect(run.err).toContain('No publisher could be reached: this machine seems to be offline.');
		expect(existsSync(join(root, 'build', 'origine.duckdb'))).toBe(true);
	});
});

describe('fetch', () => {
	it('other figures under the same stamp: a vintage of the day they were seen', async () => {
		offer('made', SECOND.replace('20,20', '21,21'), '"4"');
		const run = await ingestHere(root, 'fetch', MADE);
		expect(run, run.err).toMatchObject({ code: 0 });
		expect(vintages().at(-1)).toBe(today());
		expect(receipt(today())).toMatchObject({ stamped: '2025-01-01' });
		rmSync(join(root, 'sources', MADE, 'snapshots', today()), { recursive: true });
	});

	it('the same figures in another file: nothing newer', async () => {
		offer('made', `${SECOND}\n`, '"5"');
		const run = await ingestHere(root, 'fetch', MADE, '--json');
		expect(lines(run.out).at(-1)).toMatchObject({ outcome: 'unchanged', vintage: '2025-01-01' });
	});

	it.for([
		[['fetch'], /^Which sources\? Name them, or say --all/],
		[['fetch', 'nobody'], /^No source "nobody"/],
		[['fetch', '--all', MADE], /^Which sources/],
		[['--sometimes'], /^Unknown option '--sometimes'; see npm run ingest -- --help\.$/m]
	] as const)('%s is refused', async ([args, message]) => {
		const run = await ingestHere(root, ...args);
		expect(run.err).toMatch(message);
		expect(run.code).toBe(1);
	});
});

describe('check', () => {
	it('exit code 10 where something newer is published, 0 where not', async () => {
		expect(await ingestHere(root, 'check', MADE)).toMatchObject({
			code: 0,
			out: expect.stringContaining('nothing newer than 2025-01-01') as string
		});
		offer('other', 'stamped 2026-01-01', '"6"');
		const run = await ingestHere(root, 'check', '--json');
		expect(run.code).toBe(10);
		expect(lines(run.out)).toMatchObject([
			{ event: 'check', source: MADE, state: 'current' },
			{ source: OTHER, state: 'newer', newest: { vintage: '2026-01-01', how: 'the made list' } }
		]);
	});

	it('one that cannot be asked is named; the answer of the others counts', async () => {
		publisher.answers.delete('/other/newest');
		const run = await ingestHere(root, 'check');
		expect(run.code).toBe(0);
		expect(run.err).toMatch(/^other-source: .* answered with status 404\.$/m);
	});

	it('offline or against a silent network: exit code 1 within 10 s', async () => {
		for (const name of ['made', 'other']) publisher.answers.set(`/${name}/newest`, () => undefined);
		vi.stubEnv('ORIGINE_FETCH_LIMITS', '');
		const started = performance.now();
		const run = await ingest(root, 'check');
		expect(performance.now() - started).toBeLessThan(10_000);
		expect(run.code).toBe(1);
		expect(run.err).toContain('made-source: made.example did not answer in time');
		expect(run.err).toContain('No publisher could be reached: this machine seems to be offline.');
	});
});

describe('list and diff', () => {
	it('list says vintage, age, next expected and how each is kept', async () => {
		const { out } = await ingestHere(root, 'list', '--json');
		expect(lines(out)[0]).toMatchObject({
			source: MADE,
			vintage: '2025-01-01',
			cadence: 'never',
			next_expected: null,
			kept: 'fetch'
		});
		const shown = await ingestHere(root, 'list');
		expect(shown.out).toMatch(/^made-source +2025-01-01 +[\d,]+ d +never +fetch$/m);
	});
	it('diff compares two vintages', async () => {
		const args = ['diff', MADE, '2024-01-01', '2025-01-01'];
		const text = await ingestHere(root, ...args);
		const json = await ingestHere(root, ...args, '--json');
		expect(text.out).toContain('revised: 1 cells\n  DE RO 2019 made_victims: 10–12 → 20\n');
		expect(lines(json.out)).toMatchObject([
			{
				change: 'revised',
				reporter: 'DE',
				origin: 'RO',
				before: { lower: 10 },
				after: { lower: 20 }
			},
			{ change: 'withdrawn', origin: 'IT', after: null }
		]);
		const refused = await ingestHere(root, 'diff', MADE, '2024-01-01', '2024-01-02');
		expect(refused.err).toMatch(
			/^There is no snapshot made-source@2024-01-02; there are: 2024-01-01/
		);
	});
});
