import { readdirSync, readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { root } from './base.mjs';
import { resolveImport, SHARED, whyNot } from './rooms.mjs';

describe('who may import whom', () => {
	const page = 'src/routes/[lang]/+page.server.ts';
	const plot = 'src/lib/figures/origin-ranking/plot.ts';
	it.each([
		[page, '../../../scripts/lib/csv.ts'],
		['src/lib/map/map.ts', '../../../data/reference/countries.ts'],
		[page, '../../../data/network/load.ts'],
		[page, '../../../data/network/read.ts'],
		[page, '../../../data/network/initiatives.csv'],
		[plot, '../origin-share-over-time/plot.ts'],
		[plot, '#lib/figures/origin-share-over-time/plot'],
		[page, '@observablehq/plot'],
		['src/lib/figures/origin-ranking/figure.ts', '@observablehq/plot'],
		[plot, 'linkedom'],
		[page, '@duckdb/node-api'],
		['scripts/ingest.ts', '../src/lib/i18n/text.ts'],
		['data/sources/x/parse.ts', '../../../src/lib/i18n/text.ts']
	])('%s may not import %s', (from, specifier) => {
		expect(whyNot(from, resolveImport(from, specifier))).not.toBeNull();
	});
	it.each([
		[plot, '@observablehq/plot'],
		['src/lib/figures/origin-ranking/lanes.ts', '@observablehq/plot'],
		[plot, '../figure.ts'],
		[plot, './describe.ts'],
		[page, '../../../data/network/schema.ts'],
		[page, '../../../data/network/contribute/check.ts'],
		['src/lib/render/svg.ts', 'linkedom'],
		['src/lib/server/db.ts', '@duckdb/node-api'],
		['data/sources/x/parse.ts', '../../../scripts/lib/contract.ts'],
		['src/lib/figures/index.ts', './origin-ranking/figure.ts']
	])('%s may import %s', (from, specifier) => {
		expect(whyNot(from, resolveImport(from, specifier))).toBeNull();
	});
	it('leaves types alone where they are erased', () => {
		expect(whyNot('scripts/network.ts', 'src/lib/i18n/text.ts', true)).toBeNull();
		expect(whyNot(page, '@observablehq/plot', true)).toBeNull();
	});
	it('shares only pure code of the network with the app: no files, no Node, no pipeline', () => {
		const folder = 'data/network';
		const files = [
			...['schema.ts', 'cells.ts'],
			...readdirSync(`${root}/${folder}/contribute`).map((name) => `contribute/${name}`)
		].filter((name) => !/\.test\.ts$|\/made/.test(name));
		for (const name of files) {
			const from = `${folder}/${name}`;
			expect(from).toMatch(SHARED);
			const code = readFileSync(`${root}/${from}`, 'utf8');
			for (const [, specifier = ''] of code.matchAll(/\bfrom '([^']+)'/g)) {
				const to = resolveImport(from, specifier);
				const pure = /^(zod|fflate|hucre\/xlsx|csv-(parse|stringify)\/browser\/esm\/sync)$/;
				expect(SHARED.test(to) || pure.test(to), `${from} imports ${specifier}`).toBe(true);
			}
		}
	});
});
