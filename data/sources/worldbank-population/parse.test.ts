import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { parseCsv, writeObservations } from '../../contract/csv.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const original = at('../../../../shared/data/diaspora/population.csv');
const present = existsSync(original);
if (!present) console.log('skipped: population.csv is not beside the clone (../shared)');

const codes = readCsv(at('codes.csv'));
const alpha2 = new Map(
	readCsv(at('../../reference/countries.csv')).map(({ alpha3 = '', code = '' }) => [alpha3, code])
);
const snapshot = readFileSync(at('snapshots/2026-03-31/observations.csv'), 'utf8');
const rows = parseCsv(snapshot, 'observations.csv');

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
	expect(rows).toHaveLength(216 * 35);
	expect(new Set(rows.map(({ reporter }) => reporter)).size).toBe(216);
});

const read = (...lines: string[]) =>
	parse({
		bytes: new TextEncoder().encode(['iso2,year,population,source_id', ...lines].join('\n')),
		file: 'made.csv',
		codes,
		alpha2
	});
const SERIES = 'worldbank_sp_pop_totl_2026_03';

describe('made rows', () => {
	test('the Channel Islands are set aside, Namibia is not', async () => {
		const { observations, rejected } = await read(`JG,1990,7,${SERIES}`, `NA,1990,8,${SERIES}`);
		expect(observations.map((o: Observation) => [o.reporter, o.lower])).toEqual([['NA', 8]]);
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

test.skipIf(!present)(
	'the original gives the committed rows (skipped without ../shared)',
	async () => {
		const bytes = readFileSync(original);
		const parsed = await parse({ bytes, file: 'population.csv', codes, alpha2 });
		expect(parsed.read).toBe(7_595);
		expect(writeObservations(parsed.observations)).toBe(snapshot);
	}
);
