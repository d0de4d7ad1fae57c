import { describe, expect, test } from 'vitest';
import { parseLines, readCommitted, testOriginal } from '../../../scripts/made/source-cases.ts';
import { parse } from './parse.ts';

const ID = 'us-tip-countries';
const { receipt, rows } = readCommitted(ID, '2026-11-23');
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
	const { rows: pages } = readCommitted('us-tip', '2026-11-23');
	for (let year = 2001; year <= 2015; year++)
		expect(tier('RO', year), `${year}`).toEqual([
			pages.find(({ year_from }) => year_from === `${year}`)?.lower
		]);
});

const read = (...lines: string[]) =>
	parseLines(parse, ID, ['countryname,iso,year,ccode,tier', ...lines]);

describe('made rows', () => {
	test('blanks behind a label are not part of it, NA is no number', async () => {
		const { observations } = await read('Romania,ROU,2002,360,Tier 2    ', 'Chad,TCD,2002,483,NA');
		expect(observations.map((o) => [o.reporter, o.lower, o.status, o.flag])).toEqual([
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

test('what the parser read', () => {
	expect(receipt.parser).toMatchObject({ read: 3_208, observations: 2_833 });
});

testOriginal(parse, ID, 'us-tip/tip_tiers_orig.csv');
