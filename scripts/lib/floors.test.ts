import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './base.mjs';
import { SHARED } from './floors.mjs';

const house = mkdtempSync(join(tmpdir(), 'made-house-'));
afterAll(() => rmSync(house, { recursive: true }));

/** Files that import each other in a made house, as linted: "from → to" of each refused import. */
function lint(files: Record<string, string[]>): string[] {
	for (const [file, imports] of Object.entries(files)) {
		mkdirSync(dirname(join(house, file)), { recursive: true });
		const lines = imports.map((to, index) => `import * as i${index} from '${to}';`);
		writeFileSync(join(house, file), [...lines, 'export const here = 1;', ''].join('\n'));
	}
	writeFileSync(join(house, 'tsconfig.json'), '{}');
	const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const config = join(root, 'scripts/lib/floors.mjs');
	const args = [cli, '--config', config, '--output-type', 'json', 'src', 'scripts', 'data'];
	const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
	const { summary } = JSON.parse(stdout) as {
		summary: { violations: { from: string; to: string; rule: { name: string } }[] };
	};
	return summary.violations.map(
		({ from, to, rule }) => `${rule.name.split(' ')[0]}: ${from} → ${to}`
	);
}

const lib = 'src/lib';

describe('who may import whom', () => {
	const refused = lint({
		[`${lib}/i18n/text.ts`]: ['../figure/words.ts'],
		[`${lib}/figure/words.ts`]: [],
		[`${lib}/figures/a/figure.ts`]: [
			'../b/row.ts',
			'../registry.server.ts',
			'../../figure/words.ts'
		],
		[`${lib}/figures/b/row.ts`]: ['./circle.ts'],
		[`${lib}/figures/b/circle.ts`]: ['./row.ts'],
		[`${lib}/figures/registry.server.ts`]: ['./b/row.ts'],
		[`${lib}/receipts/ids.ts`]: ['../record/dates.ts', '../i18n/text.ts'],
		[`${lib}/record/dates.ts`]: [],
		[`${lib}/features/x/page.ts`]: ['../y/page.ts', '../../figures/a/figure.ts'],
		[`${lib}/features/y/page.ts`]: [
			'../../../../data/network/load.ts',
			'../../../../data/network/schema.ts'
		],
		'src/routes/page.ts': ['../lib/features/x/page.ts'],
		'data/network/load.ts': ['../../src/lib/i18n/text.ts'],
		'data/network/schema.ts': [],
		'data/contract/contract.ts': ['../../scripts/lib/csv.ts'],
		'data/sources/p/parse.ts': ['../q/parse.ts', '../../contract/contract.ts'],
		'data/sources/q/parse.ts': [],
		'scripts/lib/csv.ts': ['../ingest.ts'],
		'scripts/ingest.ts': ['../data/sources/p/parse.ts']
	});
	it.each([
		`up-from: ${lib}/i18n/text.ts → ${lib}/figure/words.ts`,
		`up-from: ${lib}/figures/a/figure.ts → ${lib}/figures/registry.server.ts`,
		`sideways-from: ${lib}/figures/a/figure.ts → ${lib}/figures/b/row.ts`,
		`sideways-from: ${lib}/receipts/ids.ts → ${lib}/record/dates.ts`,
		`sideways-from: ${lib}/features/x/page.ts → ${lib}/features/y/page.ts`,
		`the-database-is-the-only-door: ${lib}/features/y/page.ts → data/network/load.ts`,
		`the-pipeline-knows-no-app: data/network/load.ts → ${lib}/i18n/text.ts`,
		'up-from: data/contract/contract.ts → scripts/lib/csv.ts',
		'sideways-from: data/sources/p/parse.ts → data/sources/q/parse.ts',
		'up-from: scripts/lib/csv.ts → scripts/ingest.ts'
	])('refuses %s', (wrong) => expect(refused).toContain(wrong));
	it('refuses a circle, wherever it begins', () => {
		expect(refused.filter((one) => one.startsWith('no-circle'))).not.toEqual([]);
	});
	it('refuses nothing else', () => {
		const straight = refused.filter((one) => !one.startsWith('no-circle'));
		expect(straight).toHaveLength(10);
	});
});

describe('what the app shares with the pipeline', () => {
	it('is pure code of the network: no files, no Node, no pipeline', () => {
		const folder = 'data/network';
		const files = [
			...['schema.ts', 'cells.ts'],
			...readdirSync(`${root}/${folder}/contribute`).map((name) => `contribute/${name}`)
		].filter((name) => !/\.test\.ts$|\/made/.test(name));
		for (const name of files) {
			const from = `${folder}/${name}`;
			expect(from).toMatch(new RegExp(SHARED));
			const code = readFileSync(`${root}/${from}`, 'utf8');
			for (const [, to = ''] of code.matchAll(/\bfrom '([^']+)'/g)) {
				const pure = /^(zod|fflate|hucre\/xlsx|csv-(parse|stringify)\/browser\/esm\/sync)$/;
				const shared = to.startsWith('.') && new RegExp(SHARED).test(join(dirname(from), to));
				expect(shared || pure.test(to), `${from} imports ${to}`).toBe(true);
			}
		}
	});
});
