import { describe, expect, test } from 'vitest';
import { parseLines, readCommitted, testOriginal } from '../../../scripts/made/source-cases.ts';
import { parse } from './parse.ts';

const ID = 'worldbank-population';
const { receipt, rows } = readCommitted(ID, '2026-03-31');

test.each([
	['RO', 1990, 23_201_835],
	['RO', 2002, 21_730_496],
	['RO', 2011, 20_147_528],
	['RO', 2021, 19_122_059],
	['RO', 2024, 19_051_804],
	['DE', 2022, 83_177_813],
	['IT', 2024, 58_952_704],
	['GB', 2023, 68_492_000],
	['ES', 2020, 47_359_424],
	['FR', 2010, 65_026_211],
	['XK', 2020, 1_790_151],
	['AD', 1990, 52_597],
	['US', 2024, 340_110_988]
])('checked by hand: %s in %i: %i', (reporter, year, residents) => {
	const found = rows.filter((row) => row.reporter === reporter && row.year_from === `${year}`);
	expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
		[`${residents}`, `${residents}`]
	]);
});

test('216 countries, each with the 35 years 1990–2024', () => {
	expect(receipt.parser.read).toBe(7_595);
	expect(rows).toHaveLength(216 * 35);
	expect(new Set(rows.map(({ reporter }) => reporter)).size).toBe(216);
});

const read = (...lines: string[]) =>
	parseLines(parse, ID, ['iso2,year,population,source_id', ...lines]);
const SERIES = 'worldbank_sp_pop_totl_2026_03';

describe('made rows', () => {
	test('the Channel Islands are set aside, Namibia is not', async () => {
		const { observations, rejected } = await read(`JG,1990,7,${SERIES}`, `NA,1990,8,${SERIES}`);
		expect(observations.map((o) => [o.reporter, o.lower])).toEqual([['NA', 8]]);
		expect(rejected).toMatchObject([{ locator: 'made.csv!2', count: 1 }]);
	});

	test.each([
		['EU,1990,7,' + SERIES, 'iso2 "EU"'],
		['DE,1990,,' + SERIES, 'population ""'],
		['DE,1990,7,other', 'source_id "other"']
	])('%s is refused', (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});

testOriginal(parse, ID, 'diaspora/population.csv');
