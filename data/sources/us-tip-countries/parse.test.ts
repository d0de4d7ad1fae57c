import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { parseCsv, writeObservations } from '../../contract/csv.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const original = at('../../../../shared/data/us-tip/tip_tiers_orig.csv');
const present = existsSync(original);
if (!present) console.log('skipped: tip_tiers_orig.csv is not beside the clone (../shared)');

const codes = readCsv(at('codes.csv'));
const alpha2 = new Map(
	readCsv(at('../../reference/countries.csv')).map(({ alpha3 = '', code = '' }) => [alpha3, code])
);
const snapshot = readFileSync(at('snapshots/2026-11-23/observations.csv'), 'utf8');
const rows = parseCsv(snapshot, 'observations.csv');
const tier = (reporter: string, year: number) =>
	rows
		.filter((row) => row.reporter === reporter && row.year_from === `${year}`)
		.map(({ lower }) => lower);

test.each([
	['RO', 2001, '3'],
	['RO', 2002, '2'],
	['RO', 2015, '2'],
	['AF', 2001, ''],
	['AF', 2002, '3'],
	['DE', 2001, '1'],
	['IT', 2015, '1'],
	['BG', 2015, '2.5'],
	['MD', 2008, '3'],
	['GR', 2003, '3'],
	['RU', 2013, '3'],
	['UA', 2015, '2.5']
])('checked by hand: %s in %i is "%s"', (reporter, year, expected) => {
	expect(tier(reporter, year)).toEqual([expected]);
});

test('rows by tier', () => {
	const count = (label: string) => rows.filter((row) => row.publisher_label === label).length;
	expect(['Tier 1', 'Tier 2', 'Watchlist', 'Tier 3', 'NA'].map(count)).toEqual([
		387, 1113, 494, 257, 582
	]);
	expect(new Set(rows.map(({ reporter }) => reporter)).size).toBe(193);
	expect(rows.some(({ reporter }) => reporter === 'XK')).toBe(true);
});

test('Romania stands here as in us-tip, where each year has its page', () => {
	const pages = readCsv(at('../us-tip/snapshots/2026-11-23/observations.csv'));
	for (let year = 2001; year <= 2015; year++)
		expect(tier('RO', year), `${year}`).toEqual([
			pages.find(({ year_from }) => year_from === `${year}`)?.lower
		]);
});

const read = (...lines: string[]) =>
	parse({
		bytes: new TextEncoder().encode(['countryname,iso,year,ccode,tier', ...lines].join('\n')),
		file: 'made.csv',
		codes,
		alpha2
	});

describe('made rows', () => {
	test('blanks behind a label are not part of it, NA is no number', async () => {
		const { observations } = await read('Romania,ROU,2002,360,Tier 2    ', 'Chad,TCD,2002,483,NA');
		expect(observations.map((o: Observation) => [o.reporter, o.lower, o.status, o.flag])).toEqual([
			['RO', 2, 'reported', null],
			['TD', null, 'not_applicable', 'NA']
		]);
	});

	test('years before the first report are set aside', async () => {
		const { rejected } = await read('Chad,TCD,1999,483,NA', 'Chad,TCD,2002,483,NA');
		expect(rejected).toMatchObject([{ locator: 'made.csv!2', count: 1 }]);
	});

	test.each([
		['Chad,TCD,1999,483,Tier 1', 'Tier 1 in 1999, before the first report'],
		['Serbia and Montenegro,SCG,2004,345,Tier 2', 'iso "SCG" (Serbia and Montenegro)'],
		['Chad,TCD,2004,483,Special case', 'tier "Special case"']
	])('%s is refused', (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});

test.skipIf(!present)(
	'the original gives the committed rows (skipped without ../shared)',
	async () => {
		const bytes = readFileSync(original);
		const parsed = await parse({ bytes, file: 'tip_tiers_orig.csv', codes, alpha2 });
		expect([parsed.read, parsed.observations.length]).toEqual([3_208, 2_833]);
		expect(writeObservations(parsed.observations)).toBe(snapshot);
	}
);
