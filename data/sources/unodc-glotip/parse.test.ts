import { describe, expect, test } from 'vitest';
import type { CellValue } from 'hucre/xlsx';
import type { Observation } from '../../contract/contract.ts';
import { madeRow, makeWorkbook, type MadeWorkbook } from './made-workbook.ts';
import { parse } from './parse.ts';

const alpha2 = new Map([
	['DEU', 'DE'],
	['ESP', 'ES'],
	['GTM', 'GT'],
	['ROU', 'RO'],
	['UKR', 'UA']
]);
const code = (field: string, label: string, code: string, region = '', note = '') => ({
	field,
	label,
	code,
	region,
	note
});
const codes = [
	code('citizenship', '', 'UNKNOWN'),
	code('citizenship', 'European Economic Area', 'REGION', 'eea'),
	code('citizenship', 'Nationals', 'NAT'),
	code('citizenship', 'RUMANÍA', 'RO'),
	code('citizenship', 'Romania', 'RO'),
	code('citizenship', 'SALVADORE\ufffdA', 'GT'),
	code('citizenship', 'TOTAL', 'TOTAL'),
	code('repatriation', '', 'UNKNOWN'),
	code('repatriation', 'Abroad', 'ABROAD'),
	code('repatriation', 'Nationals', 'NAT'),
	code('repatriation', 'Romania', 'RO'),
	code('repatriation', 'Spania', 'ES'),
	code('repatriation', 'Ukraine', 'UA'),
	code('reporter', 'EEU', '', '', 'A sum of countries.'),
	code('reporter', 'Sark', '', '', 'No code of its own.')
];
const read = async (made: MadeWorkbook) =>
	parse({ bytes: await makeWorkbook(made), file: 'made.xlsx', codes, alpha2 });
const rows = (...cells: Record<string, CellValue>[]) => read({ rows: cells.map(madeRow) });
const one = async (cells: Record<string, CellValue>) => (await rows(cells)).observations[0];
const tell = (o: Observation) =>
	[o.locator, o.reporter, o.origin, o.destination, o.year_from, o.lower, o.upper].join(' ');

describe('a workbook', () => {
	test('is read whole although its dimension says A1, whatever stands above the header', async () => {
		const parsed = await rows({}, { Year: 2019 });
		expect(parsed).toMatchObject({ stamped: '2025-04-14', read: 2, outside: 0 });
		expect(parsed.observations.map(tell)).toEqual([
			'data_glotip_1!5 DE RO  2019 10 10',
			'data_glotip_1!4 DE RO  2020 10 10'
		]);
		const bare = await read({ rows: [madeRow({})], preamble: [], sheet: 'other' });
		expect(bare.stamped).toBeNull();
		expect(bare.observations.map((o) => o.locator)).toEqual(['other!2']);
		const more = [['UNODC', 'unodc@example.org'], [], ['99/99/2025'], ['30/05/2023'], []];
		expect((await read({ rows: [madeRow({})], preamble: more })).stamped).toBe('2023-05-30');
	});

	test('may have its columns in any order and blank rows in between', async () => {
		const columns = ['txtVALUE', 'Year', 'Age', 'Sex', 'Category', 'Dimension', 'Indicator'];
		columns.push('Country', 'Unit of measurement', 'Iso3_code');
		const parsed = await read({ columns, rows: [[], madeRow({ txtVALUE: '7' }), [null, '']] });
		expect(parsed.read).toBe(1);
		expect(parsed.observations.map(tell)).toEqual(['data_glotip_1!5 DE RO  2020 7 7']);
	});

	test('gives every field of an observation', async () => {
		expect(await one({ Category: 'RUMANÍA', txtVALUE: '<5' })).toEqual({
			reporter: 'DE',
			origin: 'RO',
			region: null,
			destination: null,
			year_from: 2020,
			year_to: 2020,
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'detected_victims',
			unit: 'persons',
			lower: 1,
			upper: 4,
			status: 'reported',
			flag: null,
			publisher_label: 'RUMANÍA',
			evidence: 'publisher_file',
			url: null,
			locator: 'data_glotip_1!4'
		});
	});

	test('tells its progress', async () => {
		const told: number[] = [];
		const bytes = await makeWorkbook({ rows: [madeRow({}), madeRow({})] });
		await parse({ bytes, file: 'made.xlsx', codes, alpha2, onProgress: (n) => told.push(n) });
		expect(told).toEqual([0, 2]);
	});
});

describe('values', () => {
	test.each<[CellValue, number, number]>([
		['<5', 1, 4],
		['0', 0, 0],
		['17', 17, 17],
		['1,152', 1152, 1152],
		['1,000,000', 1_000_000, 1_000_000],
		[12, 12, 12]
	])('%j is read as %i to %i', async (txtVALUE, lower, upper) => {
		expect(await one({ txtVALUE })).toMatchObject({ lower, upper });
	});

	test.each<[Record<string, CellValue>, object]>([
		[
			{ Sex: 'Female', Age: '0 to 17 years' },
			{ sex: 'female', age: 'child' }
		],
		[
			{ Sex: 'Male', Age: '18 years or over' },
			{ sex: 'male', age: 'adult' }
		],
		[
			{ Sex: 'Other', Age: 'Total' },
			{ sex: 'other', age: 'total' }
		],
		[
			{ Sex: 'Unknown', Age: 'Unknown' },
			{ sex: 'unknown', age: 'unknown' }
		]
	])('a total row %j', async (cells, expected) => {
		const row = await one({ Dimension: 'Total', Category: 'Total', ...cells });
		expect(row).toMatchObject({
			origin: 'TOTAL',
			form: 'total',
			publisher_label: null,
			...expected
		});
	});

	test.each([
		['Sexual exploitation', 'sexual'],
		['Forced labour', 'labour'],
		['Other forms of exploitation', 'other']
	])('form %s', async (Category, form) => {
		const row = await one({ Dimension: 'by form of exploitation', Category });
		expect(row).toMatchObject({ origin: 'TOTAL', form, publisher_label: null });
	});

	test('a row that comes twice stays twice, told apart by its locator', async () => {
		const twin = { Dimension: 'Total', Category: 'Total', Sex: 'Other' };
		const { observations } = await rows(twin, twin);
		expect(observations.map((o) => o.locator)).toEqual(['data_glotip_1!4', 'data_glotip_1!5']);
	});
});

describe('citizenship', () => {
	test.each<[string | null, string, string | null]>([
		['Nationals', 'NAT', null],
		['TOTAL', 'TOTAL', null],
		['European Economic Area', 'REGION', 'eea'],
		['SALVADORE\ufffdA', 'GT', null],
		[null, 'UNKNOWN', null]
	])('%j is %s', async (Category, origin, region) => {
		const parsed = await rows({ Category });
		expect(parsed.unmapped).toEqual([]);
		expect(parsed.observations).toMatchObject([{ origin, region, publisher_label: Category }]);
	});

	test('an unmapped label stays, counts as not stated and is named', async () => {
		const parsed = await rows(
			{ Category: 'Rumunia', txtVALUE: '<5' },
			{ Category: 'Rumunia', txtVALUE: '20' },
			{ Category: 'romania' }
		);
		expect(parsed.unmapped).toEqual([
			{ label: 'Rumunia', rows: 2, upper: 24 },
			{ label: 'romania', rows: 1, upper: 10 }
		]);
		expect(parsed.observations.map((o) => [o.origin, o.publisher_label])).toEqual([
			['UNKNOWN', 'Rumunia'],
			['UNKNOWN', 'Rumunia'],
			['UNKNOWN', 'romania']
		]);
	});
});

describe('repatriation', () => {
	test.each<[string, number, string | null, string, string | null]>([
		['ESP', 2010, 'Romania', 'RO', 'ES'],
		['ESP', 2016, 'Ukraine', 'UA', 'ES'],
		['ROU', 2017, 'Spania', 'RO', 'ES'],
		['ROU', 2017, 'Abroad', 'RO', 'ABROAD'],
		['ROU', 2003, 'Abroad', 'RO', 'ABROAD'],
		['UKR', 2010, 'Ukraine', 'UA', null],
		['ROU', 2018, 'Nationals', 'RO', null],
		['ROU', 2019, null, 'UNKNOWN', null],
		['ROU', 2019, 'Atlantis', 'UNKNOWN', null]
	])('%s %i %j: %s from %s', async (Iso3_code, Year, Category, origin, destination) => {
		expect(
			await one({ Iso3_code, Year, Category, Dimension: 'by country of repatriation' })
		).toMatchObject({
			reporter: alpha2.get(Iso3_code),
			origin,
			destination,
			measure: 'repatriated_victims',
			publisher_label: Category
		});
	});
});

test('rows that are kept out are counted', async () => {
	const parsed = await rows(
		{ Iso3_code: null, Country: 'Sark' },
		{ Iso3_code: null, Country: 'Sark' },
		{ Iso3_code: 'EEU', Country: null },
		{ Indicator: 'Persons convicted', Category: '6112019', txtVALUE: 'debris', Sex: '?' },
		{ Indicator: 'Persons prosecuted', Iso3_code: 'EEU', Country: null },
		{}
	);
	expect(parsed).toMatchObject({ read: 6, outside: 2 });
	expect(parsed.observations).toHaveLength(1);
	expect(parsed.rejected).toEqual([
		{ locator: 'data_glotip_1!4', reason: 'reporter "Sark": No code of its own.', count: 2 },
		{ locator: 'data_glotip_1!6', reason: 'reporter "EEU": A sum of countries.', count: 1 }
	]);
});

test('the order does not depend on that of the publisher', async () => {
	const cells: Record<string, CellValue>[] = [
		{ Category: 'Romania', Year: 2019 },
		{ Category: 'RUMANÍA' },
		{ Category: 'Romania' },
		{ Category: 'Nationals' },
		{ Dimension: 'Total', Category: 'Total', Sex: 'Male' },
		{ Iso3_code: 'ROU', Year: 2001 },
		{ Dimension: 'by country of repatriation', Category: 'Abroad', Year: 2019 }
	];
	const ordered = async (list: Record<string, CellValue>[]) =>
		(await rows(...list)).observations.map((o) => ({ ...o, locator: '' }));
	expect(await ordered([...cells].reverse())).toEqual(await ordered(cells));
});
