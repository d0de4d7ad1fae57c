import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { parseCsv, writeObservations } from '../../contract/csv.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const original = at('../../../../shared/data/diaspora/romania_diaspora.csv');
const present = existsSync(original);
if (!present) console.log('skipped: romania_diaspora.csv is not beside the clone (../shared)');

const VINTAGES = ['2016-01-12', '2019-09-17', '2021-01-15', '2025-03-12'] as const;
const codes = readCsv(at('codes.csv'));
const alpha2 = new Map(
	readCsv(at('../../reference/countries.csv')).map(({ alpha3 = '', code = '' }) => [alpha3, code])
);
const snapshot = (vintage: string) =>
	readFileSync(at(`snapshots/${vintage}/observations.csv`), 'utf8');
const found = (vintage: string, reporter: string, year: number) =>
	parseCsv(snapshot(vintage), vintage).filter(
		(row) => row.reporter === reporter && row.year_from === `${year}`
	);

test.each([
	['2025-03-12', 'IT', 2020, 947_155],
	['2025-03-12', 'IT', 2024, 880_402],
	['2025-03-12', 'DE', 2020, 865_707],
	['2025-03-12', 'DE', 2024, 968_697],
	['2025-03-12', 'ES', 2020, 571_347],
	['2025-03-12', 'ES', 2024, 522_578],
	['2025-03-12', 'GB', 2020, 502_169],
	['2025-03-12', 'GB', 2024, 713_578],
	['2025-03-12', 'FR', 2020, 142_701],
	['2025-03-12', 'FR', 2024, 156_668],
	['2025-03-12', 'AT', 2020, 131_700],
	['2025-03-12', 'AT', 2024, 160_281],
	['2025-03-12', 'DE', 1990, 321_795],
	['2025-03-12', 'ES', 1990, 0],
	['2021-01-15', 'DE', 1990, 176_920],
	['2021-01-15', 'ES', 1990, 2_145],
	['2021-01-15', 'IT', 2020, 1_048_862],
	['2021-01-15', 'GB', 2020, 393_569],
	['2019-09-17', 'IT', 2019, 1_074_382],
	['2019-09-17', 'GB', 2019, 196_503],
	['2016-01-12', 'DE', 2015, 590_189],
	['2016-01-12', 'GB', 2015, 89_402]
])('checked by hand: edition of %s, %s in %i: %i', (vintage, reporter, year, residents) => {
	const rows = found(vintage, reporter, year);
	expect(rows.map(({ lower, upper, series }) => [lower, upper, series])).toEqual([
		[`${residents}`, `${residents}`, 'born']
	]);
});

test.each(['AL', 'AD', 'MC', 'UA', 'XK', 'AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'RO'])(
	'%s is missing from the edition of 2024, not zero',
	(reporter) => {
		expect(found('2025-03-12', reporter, 2024)).toEqual([]);
	}
);

test('a few countries are counted by citizenship', () => {
	const by = (vintage: string) =>
		new Set(
			parseCsv(snapshot(vintage), vintage)
				.filter(({ series }) => series === 'citizens')
				.map(({ reporter }) => reporter)
		);
	expect([...by('2025-03-12')]).toEqual(['GN', 'JP', 'LY', 'SM']);
	expect([...by('2016-01-12')]).toEqual(['BE', 'CZ', 'JO', 'LY', 'PH']);
});

const read = (vintage: string | undefined, ...lines: string[]) =>
	parse({
		bytes: new TextEncoder().encode(
			['destination,year,romanian_population,measure,source_id', ...lines].join('\n')
		),
		file: 'made.csv',
		codes,
		alpha2,
		...(vintage === undefined ? {} : { vintage })
	});

describe('made rows', () => {
	test('only the edition of the vintage is read, the rest is set aside with its reason', async () => {
		const { observations, rejected } = await read(
			'2021-01-15',
			'DE,1990,7,born,undesa_ims_2020',
			'DE,1990,8,born,undesa_ims_2024',
			'DE,1990,9,born,oecd_migration_db_via_andreev'
		);
		expect(observations.map((o: Observation) => o.lower)).toEqual([7]);
		expect(rejected.map(({ reason }) => reason.split(':')[0])).toEqual([
			'undesa_ims_2024',
			'oecd_migration_db_via_andreev'
		]);
	});

	test.each([
		[undefined, 'DE,1990,7,born,undesa_ims_2020', 'no edition has the vintage (none)'],
		['2020-12-31', 'DE,1990,7,born,undesa_ims_2020', 'no edition has the vintage 2020-12-31'],
		['2021-01-15', 'DE,1990,7,born,undesa_ims_2017', 'source_id "undesa_ims_2017"'],
		['2021-01-15', 'DE,1990,7,resident,undesa_ims_2020', 'measure "resident"'],
		['2021-01-15', 'EL,1990,7,born,undesa_ims_2020', 'destination "EL"'],
		['2021-01-15', 'DE,1990,..,born,undesa_ims_2020', 'romanian_population ".."']
	])('vintage %s, %s is refused', (vintage, line, message) => {
		expect(() => read(vintage, line)).toThrow(message);
	});
});

describe.skipIf(!present)('the original (skipped without ../shared)', () => {
	test.each(VINTAGES)('gives the committed rows of %s', async (vintage) => {
		const bytes = readFileSync(original);
		const parsed = await parse({ bytes, file: 'romania_diaspora.csv', codes, alpha2, vintage });
		expect(parsed.read).toBe(3_164);
		expect(writeObservations(parsed.observations)).toBe(snapshot(vintage));
	});
});
