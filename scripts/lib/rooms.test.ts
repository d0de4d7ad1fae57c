import { expect, describe, it } from 'vitest';
import { resolveImport, whyNot } from './rooms.mjs';

describe('who may import whom', () => {
	const page = 'src/routes/[lang]/+page.server.ts';
	const plot = 'src/lib/figures/origin-ranking/plot.ts';
	it.each([
		[page, '../../../scripts/lib/csv.ts'],
		['src/lib/map/map.ts', '../../../data/reference/countries.ts'],
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
});
