import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { csvBytes, madeCells, xlsxBytes } from '../data/network/contribute/made.ts';
import { madeFiles } from '../data/network/contribute/made-files.ts';
import type { Cells } from '../data/network/contribute/columns.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'network-cli-'));
const network = join(root, 'network');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
	rmSync(network, { recursive: true, force: true });
	mkdirSync(network);
	cpSync(join(HERE, '../data/network'), network, {
		recursive: true,
		filter: (path) => !path.endsWith('.ts') && !path.endsWith('contribute')
	});
});

interface Run {
	code: number;
	out: string;
	err: string;
}
function run(...args: string[]): Promise<Run> {
	const command = ['--import', 'tsx', join(HERE, 'network.ts'), ...args];
	const env = { ...process.env, ORIGINE_DATA: root };
	return new Promise((resolve) => {
		execFile(process.execPath, command, { env, timeout: 20_000 }, (error, out, err) =>
			resolve({ code: error ? Number(error.code ?? -1) : 0, out, err })
		);
	});
}
function file(name: string, bytes: Uint8Array): string {
	const path = join(root, name);
	writeFileSync(path, bytes);
	return path;
}
const record = () => readFileSync(join(network, 'initiatives.csv'), 'utf8');
const real = (given: Partial<Cells> = {}) =>
	madeCells({ organisations: 'CADO', source_url: knownUrl(), ...given });
const knownUrl = () =>
	/,(https:[^,]+),/.exec(readFileSync(join(network, 'sources.csv'), 'utf8'))?.[1] ?? '';
/** The first row of the record with some cells changed. */
async function existing(given: Partial<Cells>): Promise<Cells> {
	const { parse } = await import('csv-parse/sync');
	const [first]: Cells[] = parse(record(), { columns: true });
	if (!first) throw new Error('the record is empty');
	return { ...first, ...given };
}

describe('check', () => {
	it('says what is wrong at which cell, and writes nothing', async () => {
		const before = record();
		const path = file('a.xlsx', await xlsxBytes([real(), real({ date: '2021-02-30', kind: 'x' })]));
		const { code, out } = await run('check', path);
		expect(code).toBe(1);
		expect(out).toContain('error  B3 (Date): “2021-02-30” is not a date.');
		expect(out).toContain('error  D3 (Kind): “x” is not one of the allowed values: campaign,');
		expect(out).toContain(
			'2 rows: 1 added, 0 changed, 0 unchanged, 0 possibly there already, 2 errors.'
		);
		expect(record()).toBe(before);
	});
	it('accepts the record itself', async () => {
		const { code, out } = await run('check', join(network, 'initiatives.csv'));
		expect(code).toBe(0);
		expect(out).toMatch(/^\d+ rows: 0 added, 0 changed, \d+ unchanged, 0 possibly/);
	});
	it('answers damaged and hostile files in a sentence', async () => {
		const files = await madeFiles();
		const sample = [
			'50 MB of zeros',
			'bomb with a lying directory',
			'cut at 0.6',
			'noise 3',
			'far row'
		];
		for (const name of sample) {
			const made = files.find((one) => one.name === name);
			if (!made) throw new Error(`no made file "${name}"`);
			const { code, out, err } = await run('check', file('made', made.bytes));
			expect(`${name}: ${code}`).toBe(`${name}: 1`);
			expect(out + err).toMatch(/^(error {2}|made: )\S.*\.$/m);
			expect(err).not.toMatch(/Unexpected|\n\s+at /);
		}
	}, 60_000);
	it('refuses what it cannot understand', async () => {
		expect(await run('check')).toMatchObject({
			code: 1,
			err: expect.stringContaining('Give one file')
		});
		expect(await run('check', join(root, 'none.csv'))).toMatchObject({ code: 1 });
		expect(await run('weigh')).toMatchObject({
			code: 1,
			err: 'No command "weigh"; commands: check, merge.\n'
		});
		expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('merge <file>') });
	}, 60_000);
});

describe('merge', () => {
	it('sorts a new row in and touches no other line', async () => {
		const before = record().split('\n');
		const { code, out } = await run('merge', file('b.csv', csvBytes([real()], ';')));
		expect(out).toContain('Written: ');
		expect(code).toBe(0);
		const after = record().split('\n');
		const fresh = after.filter((line) => !before.includes(line));
		expect(fresh).toHaveLength(1);
		expect(after.filter((line) => line !== fresh[0])).toEqual(before);
		const at = after.indexOf(fresh[0] ?? '');
		expect((after[at - 1]?.split(',')[1] ?? '') <= '2021-05-07').toBe(true);
		expect((after[at + 1]?.split(',')[1] ?? '') > '2021-05-07').toBe(true);
	});
	it('verifies a row of the record only when told', async () => {
		const changed = file(
			'c.csv',
			csvBytes([await existing({ kind: 'training', last_verified: '2026-11-20' })])
		);
		const first = () => record().split('\n')[1] ?? '';
		const before = first();
		expect((await run('merge', changed)).code).toBe(0);
		expect(first()).toBe(before.replace(',event,', ',training,'));
		expect((await run('merge', changed, '--verified', '2026-11-21')).code).toBe(0);
		expect(first()).toBe(before.replace(',event,', ',training,').replace(/[\d-]+$/, '2026-11-21'));
		expect((await run('merge', changed, '--verified', '2026-02-30')).err).toContain('is no day');
		expect((await run('merge', changed, '--verified', '2199-01-01')).err).toContain('not come yet');
	}, 60_000);
	it('refuses errors, repetitions, strangers and unknown pages, and writes nothing', async () => {
		const before = record();
		const refusal = async (rows: Cells[], ...args: string[]) => {
			const { code, err } = await run('merge', file('d.csv', csvBytes(rows)), ...args);
			expect(code).toBe(1);
			expect(record()).toBe(before);
			return err;
		};
		expect(await refusal([real(), real({ title_ro: '=1' })])).toContain('correct the errors first');
		expect(await refusal([await existing({ initiative_id: '', kind: 'training' })])).toContain(
			'1 row seems to be in'
		);
		expect(await refusal([real({ organisations: 'CADOO' })])).toContain('"CADOO" is neither in');
		expect(await refusal([real({ source_url: 'https://example.org/x' })])).toContain(
			'--source-type'
		);
	}, 60_000);
	it('adds a page to sources.csv when told what it is', async () => {
		const rows = [real({ source_url: 'https://example.org/x' })];
		const made = file('e.csv', csvBytes(rows));
		const { code } = await run('merge', made, '--source-type', 'ngo_primary');
		expect(code).toBe(0);
		expect(readFileSync(join(network, 'sources.csv'), 'utf8')).toMatch(
			/\nS\d{3},https:\/\/example\.org\/x,A made page,ngo_primary\n$/
		);
		expect((await run('merge', made)).out).toContain('Nothing to write');
	}, 60_000);
});
