import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listVintages, readSnapshot } from './lib/snapshots.ts';
import {
	cloneData,
	fingerprint,
	ingestHere,
	MADE,
	makeData,
	readRows,
	removeData,
	start,
	until,
	within
} from './made/made-data.ts';
import { manyLines } from './made/made-lines.ts';
import { addFetch, askInstead, OTHER } from './made/made-fetch.ts';
import { MadePublisher, ranged, whole } from './made/made-publisher.ts';

const publisher = new MadePublisher();
const root = makeData();
const FILE = '/made/file.txt';

const figures = manyLines(2_000).join('\n');
const first = Buffer.from('stamped 2024-01-01\nDE,RO,2019,10,12\n');
const second = Buffer.from(`stamped 2025-01-01\n${figures}\n`);

beforeAll(async () => {
	addFetch(root);
	rmSync(join(root, 'sources', OTHER), { recursive: true });
	await publisher.start();
	askInstead(publisher);
	publisher.answers.set(FILE, whole(first, { etag: '"1"' }));
	expect(await ingestHere(root)).toMatchObject({ code: 0 });
});
beforeEach(() => publisher.reset());
afterAll(async () => {
	vi.unstubAllEnvs();
	await publisher.stop();
	removeData(root);
});

/** The whole snapshots of a root; a half one makes it throw. */
const wholeOnes = (own: string): Promise<string[]> =>
	within(own, () => listVintages(MADE).map((day) => readSnapshot(MADE, day).receipt.vintage));

describe('two at once', () => {
	it('the second says so and leaves; list and check are free to look', async () => {
		const own = cloneData(root);
		let letGo = (): void => undefined;
		publisher.answers.set(FILE, (_, response) => {
			letGo = () => void response.writeHead(200, { etag: '"2"' }).end(second);
		});
		publisher.answers.set('/made/newest', whole('2025-01-01'));
		const running = start(own);
		await until(() => publisher.asked.length > 0);
		for (const args of [[], ['fetch', '--all'], ['build']]) {
			const run = await ingestHere(own, ...args);
			expect(run.err).toMatch(/^Another ingest is at work \(process \d+\): wait/);
			expect(run.code).toBe(1);
		}
		expect(await ingestHere(own, 'list')).toMatchObject({ code: 0 });
		expect(await ingestHere(own, 'check')).toMatchObject({ code: 10 });
		letGo();
		expect(await running.done).toMatchObject({ code: 0 });
		expect(await wholeOnes(own)).toEqual(['2024-01-01', '2025-01-01']);
	});
});

describe('killed', () => {
	// Before the answer, in the middle of the file, and on through parser, snapshot and build.
	const moments: [sent: number, delay: number][] = [
		[0, 0],
		[1_000, 0],
		[second.length / 2, 20],
		[second.length, 0],
		...[10, 25, 50, 100, 180, 280].map((delay): [number, number] => [second.length, delay])
	];

	it('with SIGKILL at 10 moments: whole snapshots, a working database, a clean rerun', async () => {
		const seen = new Set<number>();
		for (const [index, [sent, delay]] of moments.entries()) {
			const own = cloneData(root);
			publisher.reset();
			const { child, done } = start(own);
			publisher.answers.set(FILE, (request, response, time) => {
				if (time > 1) return ranged(second, '"2"')(request, response, time);
				setTimeout(() => child.kill('SIGKILL'), delay);
				if (sent === 0) return;
				response.writeHead(200, { etag: '"2"', 'content-length': String(second.length) });
				response.write(second.subarray(0, sent));
			});
			const { signal } = await done;
			expect(signal).toBe('SIGKILL');
			const vintages = await wholeOnes(own);
			expect(['2024-01-01', '2024-01-01,2025-01-01']).toContain(String(vintages));
			const [row] = await readRows(own, 'SELECT count(*)::INTEGER AS n FROM observation');
			expect([1, 2_001]).toContain(row?.n);
			seen.add(vintages.length);
			if (index % 3 !== 1) continue;
			// A dead run's lock is no lock, and the site can be built as it is, without the network.
			expect(await ingestHere(own, 'build', '--if-needed')).toMatchObject({ code: 0 });
			const rerun = await ingestHere(own, '--quiet');
			expect(rerun, rerun.err).toMatchObject({ code: 0, err: '' });
			expect(await wholeOnes(own)).toEqual(['2024-01-01', '2025-01-01']);
			expect(
				readdirSync(join(own, 'originals')).filter((n) => !/^[0-9a-f]{64}\.txt$/.test(n))
			).toEqual([]);
			expect(readdirSync(join(own, 'build')).sort()).toEqual([
				'build.json',
				'checked.json',
				'origine.duckdb'
			]);
		}
		expect(seen.has(1)).toBe(true);
	}, 60_000);

	it('with SIGTERM in the middle of a download: no trace but its beginning, which is used', async () => {
		const own = cloneData(root);
		const before = fingerprint(own);
		publisher.answers.set(FILE, (_, response) => {
			response.writeHead(200, { etag: '"2"', 'content-length': String(second.length) });
			response.write(second.subarray(0, 10_000));
		});
		const { child, done } = start(own, 'fetch', MADE);
		const part = () => readdirSync(join(own, 'originals')).some((name) => name.endsWith('.part'));
		await until(() => part());
		setTimeout(() => child.kill('SIGTERM'), 100);
		expect(await done).toMatchObject({ signal: 'SIGTERM' });
		const after = Object.entries(fingerprint(own)).filter(([n]) => !/\.part(\.json)?$/.test(n));
		expect(Object.fromEntries(after)).toEqual(before);
		publisher.answers.set(FILE, ranged(second, '"2"'));
		expect(await ingestHere(own, 'fetch', MADE)).toMatchObject({ code: 0 });
		expect(publisher.asked.at(-1)?.headers.range).toBe('bytes=10000-');
	});
});

describe('the publisher’s files', () => {
	it('several of one publication are one snapshot, read again by their hashes', async () => {
		const own = cloneData(root);
		const folder = join(own, '..', 'several');
		mkdirSync(folder);
		writeFileSync(join(folder, 'a.txt'), 'DE,RO,2019,1,1\n');
		writeFileSync(join(folder, 'b.txt'), 'IT,RO,2019,1,1\n');
		const asked = ['add', MADE, '--vintage', '2026-01-01'];
		expect(await ingestHere(own, ...asked, '--file', folder)).toMatchObject({ code: 0 });
		const { receipt } = await within(own, () => readSnapshot(MADE, '2026-01-01'));
		expect(receipt).toMatchObject({
			original_name: 'a.txt, b.txt',
			bytes: 30,
			originals: [{ name: 'a.txt' }, { name: 'b.txt' }]
		});
		const again = await ingestHere(own, ...asked, '--reparse');
		expect(again.out).toContain('already here with the same content');
		expect(existsSync(join(own, 'originals', `${receipt.originals?.[1]?.sha256}.txt`))).toBe(true);
	});
});
