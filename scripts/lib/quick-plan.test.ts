import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ALONE, planTests } from './quick-plan.mjs';
import { aloneTests, testProjects } from './test-projects.mjs';

const alone = aloneTests();
const plan = (...changed: string[]) => planTests(changed, alone);

describe('npm run quick', () => {
	it('names folders and tests that exist', () => {
		const files = execFileSync('git', ['ls-files']).toString().split('\n');
		for (const [changed, tests] of ALONE) {
			expect(
				files.some((file) => changed.test(file) && !file.endsWith('.test.ts')),
				`${changed}`
			).toBe(true);
			for (const test of tests)
				expect(
					alone.some((file) => file.includes(test)),
					test
				).toBe(true);
		}
	});
	it('asks the built database where data, SQL or a page changed', () => {
		for (const file of [
			'data/marts/60_origin_share.sql',
			'data/reference/countries.csv',
			'data/network/initiatives.csv',
			'src/lib/figures/tip-tier/query.sql',
			'src/lib/server/sql/spans.sql',
			'README.md'
		])
			expect(plan(file).projects, file).toEqual(['fast', 'built']);
		expect(plan('eslint.config.js').projects).toEqual(['fast']);
	});
	it('runs every view of a figure that changed, and of no other', () => {
		const { figures, alone: others } = plan('src/lib/figures/tip-tier/query.sql');
		expect(figures).toEqual(['tip-tier']);
		expect(others).toEqual([]);
		expect(plan('src/lib/figures/contract.ts').figures).toEqual([]);
	});
	it('runs a slow test that itself changed', () => {
		expect(plan('scripts/interrupted.test.ts').alone).toEqual(['scripts/interrupted.test.ts']);
		expect(plan('tests/figures.sweep.test.ts').sweeps).toEqual(['tests/figures.sweep.test.ts']);
		expect(plan('data/sources/eurostat/fetch.ts').alone).toEqual(['data/sources/eurostat/']);
	});
});

describe('the projects', () => {
	it('give a process of their own to files that change it, and to no pure one', () => {
		expect(alone).toContain('tests/status.test.ts');
		expect(alone).toContain('data/sources/eurostat/fetch.test.ts');
		expect(alone).toContain('scripts/interrupted.test.ts');
		expect(alone).not.toContain('tests/data.test.ts');
		const shared = testProjects().filter(({ isolate }) => !isolate);
		expect(shared.map(({ name }) => name)).toEqual(['fast', 'built', 'sweeps']);
		for (const { name, exclude } of shared)
			if (name !== 'sweeps') expect(exclude, name).toEqual(expect.arrayContaining(alone));
	});
});
