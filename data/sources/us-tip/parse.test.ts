import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { parseCsv, writeObservations } from '../../contract/csv.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const original = at('../../../../shared/data/romania/tip_tiers.csv');
const present = existsSync(original);
if (!present) console.log('skipped: tip_tiers.csv is not beside the clone (../shared)');

const codes: Record<string, string>[] = [
	...readCsv(at('codes.csv')),
	...readCsv(at('publications.csv')).map((row) => ({ field: 'publication', ...row }))
];
const snapshot = readFileSync(at('snapshots/2026-11-23/observations.csv'), 'utf8');
const rows = parseCsv(snapshot, 'observations.csv');

test.each([
	[2001, 3, 'Tier 3', 'publisher_page'],
	[2002, 2, 'Tier 2', 'publisher_page'],
	[2005, 2, 'Tier 2', 'publisher_page'],
	[2006, 2, 'Tier 2', 'relayed'],
	[2010, 2, 'Tier 2', 'relayed'],
	[2014, 2, 'Tier 2', 'publisher_page'],
	[2016, 2, 'Tier 2', 'relayed'],
	[2018, 2, 'Tier 2', 'publisher_page'],
	[2019, 2.5, 'Tier 2 Watch List', 'publisher_page'],
	[2020, 2.5, 'Tier 2 Watch List', 'publisher_page'],
	[2021, 2.5, 'Tier 2 Watch List', 'publisher_page'],
	[2022, 2, 'Tier 2', 'publisher_page'],
	[2025, 2, 'Tier 2', 'relayed']
])('checked by hand: %i is %d (%s), %s', (year, tier, words, evidence) => {
	const found = rows.filter(({ year_from }) => year_from === `${year}`);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatchObject({
		reporter: 'RO',
		lower: `${tier}`,
		upper: `${tier}`,
		publisher_label: words,
		evidence,
		unit: 'tier'
	});
});

test('25 reports, three of them on the Watch List', () => {
	expect(rows).toHaveLength(25);
	expect(rows.filter(({ lower }) => lower === '2.5').map(({ year_from }) => year_from)).toEqual([
		'2019',
		'2020',
		'2021'
	]);
});

test('no page of publications.csv is without a row', () => {
	const used = new Set(rows.map(({ url }) => url));
	const pages = codes.filter(({ field }) => field === 'publication');
	expect(pages.filter(({ url }) => !used.has(url)).map(({ url }) => url)).toEqual([]);
	expect(pages).toHaveLength(used.size);
});

const read = (line: string) =>
	parse({
		bytes: new TextEncoder().encode(`year,tier,source_url,quote\n${line}\n`),
		file: 'made.csv',
		codes,
		alpha2: new Map()
	});

describe('made rows are refused', () => {
	test.each([
		['2026,Tier 4,https://www.ecoi.net/en/document/342579,q', 'tier "Tier 4"'],
		['2026,Tier 2,https://example.org/,q', '"https://example.org/" is not listed'],
		['soon,Tier 2,https://www.ecoi.net/en/document/342579,q', 'year "soon"']
	])('%s', (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});

test.skipIf(!present)(
	'the original gives the committed rows (skipped without ../shared)',
	async () => {
		const parsed = await parse({
			bytes: readFileSync(original),
			file: 'tip_tiers.csv',
			codes,
			alpha2: new Map()
		});
		expect(parsed.observations.map((o: Observation) => o.locator.split('!')[1])).toContain('26');
		expect(writeObservations(parsed.observations)).toBe(snapshot);
	}
);
