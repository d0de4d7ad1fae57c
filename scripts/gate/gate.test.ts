import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	adding,
	fingerprint,
	ingestHere,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	removeData
} from '../made/made-data.ts';
import { addFetch, askInstead } from '../made/made-fetch.ts';
import { MadePublisher, whole } from '../made/made-publisher.ts';

const LIMITS = [
	'source,measure,limit,seen,where,note',
	'*,unmapped,0.5,,,made',
	'*,withdrawn,0.1,,,made',
	'*,revised,0.1,,,made',
	'*,unchanged,0,,,made',
	'*,first_year,1990,,,made\n'
].join('\n');
const publisher = new MadePublisher();
const root = makeData();
const source = join(root, 'sources', MADE);

const lines = (factor: number, last = 2020): string[] =>
	Array.from({ length: 12 }, (_, n) => {
		const persons = (n + 20) * factor;
		return `${n % 2 ? 'DE' : 'IT'},RO,${last - Math.floor(n / 2)},${persons},${persons}`;
	});
const offer = (...body: string[]): void => {
	publisher.answers.set('/made/file.txt', whole(`${body.join('\n')}\n`, { etag: body.join() }));
};
const held = () =>
	readRows(
		root,
		'SELECT state, vintage, against, why, len(differences)::INTEGER AS n FROM held_edition'
	);
const largest = () => readRows(root, 'SELECT max(upper)::INTEGER AS n FROM observation');

beforeAll(async () => {
	addFetch(root);
	writeFileSync(join(root, 'reference', 'gate.csv'), LIMITS);
	await publisher.start();
});
beforeEach(() => askInstead(publisher));
afterAll(async () => {
	vi.unstubAllEnvs();
	await publisher.stop();
	removeData(root);
});

describe('an edition unlike anything seen', () => {
	it('is held: exit code 3, and the site stays on the last one', async () => {
		const first = makeOriginal(root, 'first.txt', ...lines(1));
		expect(await ingestHere(root, ...adding(first, '2024-01-01'))).toMatchObject({ code: 0 });
		const second = makeOriginal(root, 'second.txt', ...lines(10));
		const run = await ingestHere(root, ...adding(second, '2025-01-01'));
		expect(run.code).toBe(3);
		expect(run.err).toContain('made-source@2025-01-01 is held: it is unlike anything seen.');
		expect(run.err).toContain('  share of cells revised: 1, at most 0.1 [revised]\n');
		const [, differences = ''] = run.err.split('largest differences:\n');
		expect(differences.match(/^ {4}\S.* → \d+$/gm)).toHaveLength(10);
		expect(differences).toMatch(/^ {4}DE RO 2015 made_victims: 31 → 310$/m);
		expect(existsSync(join(source, 'snapshots/2025-01-01'))).toBe(false);
		expect(existsSync(join(source, 'held/2025-01-01/observations.csv'))).toBe(true);
		expect(await ingestHere(root, 'build')).toMatchObject({ code: 0 });
		expect(await largest()).toEqual([{ n: 31 }]);
		expect(await held()).toEqual([
			{ state: 'held', vintage: '2025-01-01', against: '2024-01-01', why: null, n: 10 }
		]);
		expect(await readRows(root, 'SELECT measure, text_ro, value, most FROM held_finding')).toEqual([
			{ measure: 'revised', text_ro: 'partea celulelor revizuite', value: 1, most: 0.1 }
		]);
		expect((await ingestHere(root, 'list')).out).toContain('Held: made-source@2025-01-01');
	});

	it('held again it is the same, to the byte', async () => {
		const before = fingerprint(root);
		const second = makeOriginal(root, 'second.txt', ...lines(10));
		expect(await ingestHere(root, ...adding(second, '2025-01-01'))).toMatchObject({ code: 3 });
		expect(fingerprint(root)).toEqual(before);
	});

	it.each([
		[['accept', MADE, '2025-01-01'], '--reason "…" is missing'],
		[['accept', MADE, '2025-01-01', '--reason', ' '], '--reason "…" is missing'],
		[['accept', MADE, '2025-01-02', '--reason', 'x'], 'held: 2025-01-01.'],
		[['accept', MADE], 'Give a source and a vintage']
	])('%j is refused', async (args, message) => {
		const before = fingerprint(root);
		const run = await ingestHere(root, ...args);
		expect(run.err).toContain(message);
		expect(run.code).toBe(1);
		expect(fingerprint(root)).toEqual(before);
	});

	it('is released by a person, whose name and reason its receipt keeps', async () => {
		const args = ['--reason', 'They count otherwise now.', '--name', 'A. Made'];
		const run = await ingestHere(root, 'accept', MADE, '2025-01-01', ...args);
		expect(run, run.err).toMatchObject({ code: 0 });
		const receipt: unknown = JSON.parse(
			readFileSync(join(source, 'snapshots/2025-01-01/receipt.json'), 'utf8')
		);
		expect(receipt).toMatchObject({
			accepted: {
				by: 'A. Made',
				reason: 'They count otherwise now.',
				beyond: ['share of cells revised: 1, at most 0.1 [revised]']
			}
		});
		expect(await ingestHere(root, 'build')).toMatchObject({ code: 0 });
		expect([await largest(), await held()]).toEqual([[{ n: 310 }], []]);
	});

	it('a better parser reads it again without asking again', async () => {
		const args = ['add', MADE, '--vintage', '2025-01-01', '--reparse'];
		expect(await ingestHere(root, ...args)).toMatchObject({ code: 0 });
	});
});

describe('fetched by night', () => {
	it('one that is held leaves exit code 3, once it is mended it comes in', async () => {
		offer('stamped 2025-06-01', ...lines(1));
		const run = await ingestHere(root, 'fetch', MADE);
		expect(run.code).toBe(3);
		expect(run.err).toContain(
			'the edition of 2025-06-01 is held; the snapshot of 2025-01-01 stays'
		);
		offer('stamped 2025-06-01', ...lines(10), 'DE,IT,2020,5,5');
		expect(await ingestHere(root, 'fetch', MADE)).toMatchObject({ code: 0 });
		expect(existsSync(join(source, 'held/2025-06-01'))).toBe(false);
	});

	it('one that could not be true is refused and named until there is a better one', async () => {
		offer('stamped 2026-01-01', ...lines(10), 'DE,IT,2099,5,5');
		const run = await ingestHere(root, '--quiet');
		expect(run.code).toBe(1);
		expect(run.err).toContain('the year 2099 had not begun on the edition');
		expect(await held()).toMatchObject([
			{ state: 'refused', why: expect.stringContaining('2099') as string, n: 0 }
		]);
		offer('stamped 2026-01-01', ...lines(10), 'DE,IT,2021,5,5');
		await ingestHere(root, '--quiet');
		expect(await held()).toEqual([]);
		expect(
			await readRows(root, "SELECT vintage FROM snapshot WHERE vintage > '2025-12-31'")
		).toEqual([{ vintage: '2026-01-01' }]);
	});
});
