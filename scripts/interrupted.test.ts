import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from './lib/build.ts';
import { run as add } from './commands/add.ts';
import {
	adding,
	fingerprint,
	ingest,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	removeData,
	start,
	until,
	within
} from './made/made-data.ts';

const root = makeData();
const lock = join(root, 'build', 'ingest.lock');
const snapshots = join(root, 'sources', MADE, 'snapshots');
const waiting = makeOriginal(root, 'waiting', 'The parser waits while this file exists.');
const slow = makeOriginal(root, 'slow.txt', `wait ${waiting}`, 'DE,RO,2019,1,1');
const quick = makeOriginal(root, 'quick.txt', 'DE,RO,2019,1,1');

beforeAll(async () => {
	const first = makeOriginal(root, 'a.txt', 'DE,RO,2019,10,12');
	await within(root, () => add(adding(first, '2024-01-01').slice(1)));
	await within(root, buildDatabase);
});
afterAll(() => removeData(root));

describe('two at once', () => {
	it('the second says so and leaves; the first goes on', async () => {
		const first = start(root, ...adding(slow, '2024-02-02'));
		await until(() => existsSync(lock));
		const [add, build] = await Promise.all([
			ingest(root, ...adding(quick, '2024-03-03')),
			ingest(root, 'build')
		]);
		for (const { code, err } of [add, build]) {
			expect(err).toMatch(/^Another ingest is at work \(process \d+\): wait/);
			expect(code).toBe(1);
		}
		rmSync(waiting);
		expect(await first.done).toMatchObject({ code: 0 });
		expect(existsSync(lock)).toBe(false);
		expect(existsSync(join(snapshots, '2024-03-03'))).toBe(false);
		rmSync(join(snapshots, '2024-02-02'), { recursive: true });
	});

	it('of many that find a dead lock exactly one takes it over at a time', async () => {
		writeFileSync(lock, '4194304 1\n'); // above the highest pid Linux gives
		const runs = await Promise.all(
			[1, 2, 3].map((day) => ingest(root, ...adding(quick, `2024-04-0${day}`)))
		);
		const won = runs.filter(({ code }) => code === 0);
		expect(won.length, runs.map(({ err }) => err).join()).toBeGreaterThan(0);
		for (const { code, err } of runs) if (code !== 0) expect(err).toMatch(/^Another ingest/);
		expect(existsSync(lock)).toBe(false);
		for (const day of [1, 2, 3])
			rmSync(join(snapshots, `2024-04-0${day}`), { recursive: true, force: true });
	});

	it('a lock whose pid now belongs to another process is dead', async () => {
		writeFileSync(lock, `${process.pid} 1\n`);
		await within(root, buildDatabase);
		expect(existsSync(lock)).toBe(false);
	});
});

describe('stopped half-way', () => {
	it.for(['SIGINT', 'SIGTERM'] as const)('%s leaves no trace', async (signal) => {
		const before = fingerprint(root);
		const { child, done } = start(root, 'build');
		await until(() => existsSync(join(root, 'build', `origine.next.${child.pid}.duckdb`)));
		child.kill(signal);
		expect(await done).toMatchObject({ code: null, signal });
		expect(fingerprint(root)).toEqual(before);
	});

	it('killed at any moment, the build leaves a working database and a clean rerun', async () => {
		const before = Object.keys(fingerprint(root));
		const next = (pid?: number) => join(root, 'build', `origine.next.${pid}.duckdb`);
		// From the moment the next database appears, step by step until after it is in place.
		for (const delay of [0, 30, 80, 150, 250]) {
			const { child, done } = start(root, 'build');
			await until(() => existsSync(next(child.pid)));
			setTimeout(() => child.kill('SIGKILL'), delay);
			await done;
			expect(await readRows(root, 'SELECT count(*)::INTEGER AS n FROM observation')).toEqual([
				{ n: 1 }
			]);
		}
		await within(root, buildDatabase);
		expect(Object.keys(fingerprint(root))).toEqual(before);
	});

	it('killed while adding, the next run clears up', async () => {
		const before = fingerprint(root);
		writeFileSync(waiting, '');
		const { child, done } = start(root, ...adding(slow, '2024-05-05'));
		await until(() => existsSync(lock));
		child.kill('SIGKILL');
		await done;
		expect(existsSync(lock)).toBe(true);
		for (const name of [
			'origine.next.4194304.duckdb.wal',
			'ingest.lock.4194304',
			'build.json.tmp-4194304'
		])
			writeFileSync(join(root, 'build', name), '');
		await within(root, buildDatabase);
		const after = fingerprint(root);
		expect(Object.keys(after)).toEqual(Object.keys(before));
	});
});

describe('a full disk', () => {
	const disk = mkdtempSync(join(tmpdir(), 'origine-disk-'));
	let mounted = false;
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
		mounted = true;
	} catch {
		console.warn('Full disk: not tested here, mounting a small disk is not possible.');
	}
	afterAll(() => {
		if (mounted) execFileSync('umount', [disk]);
		rmSync(disk, { recursive: true, force: true });
	});

	it.skipIf(!mounted)('is a sentence, and everything is as it was', async () => {
		const small = makeData(disk);
		const lines = Array.from({ length: 3000 }, (_, n) => `DE,RO,2019,${n % 100},100`);
		const first = makeOriginal(small, 'a.txt', ...lines);
		await within(small, () => add(adding(first, '2024-01-01').slice(1)));
		await within(small, buildDatabase);
		const second = makeOriginal(small, 'b.txt', ...lines, 'IT,RO,2019,1,1');

		const filler = join(disk, 'filler');
		const before = fingerprint(small);
		const runs: [number, string[]][] = [
			[16, ['build']],
			[2000, ['build']],
			[200, adding(second, '2025-01-01')]
		];
		for (const [left, args] of runs) {
			const { bavail, bsize } = statfsSync(disk);
			writeFileSync(filler, Buffer.alloc(bavail * bsize - left * 1024));
			const run = await ingest(small, ...args);
			expect(run.err, `${left} KB left`).toMatch(/^The disk is full/m);
			expect(run.code).toBe(1);
			expect(fingerprint(small), `${left} KB left`).toEqual(before);
			rmSync(filler);
		}
		await within(small, () => add(adding(second, '2025-01-01').slice(1)));
		await within(small, buildDatabase);
	});
});
