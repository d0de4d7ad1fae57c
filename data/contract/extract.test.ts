/** MADE FOR TESTS: an extract with invented figures and every quirk of the real ones. */
import { describe, expect, test } from 'vitest';
import { InputError } from './contract.ts';
import { parseExtract } from './extract.ts';
import type { Columns, Figure } from './extract-figure.ts';

const plain: Record<keyof Figure, string> = {
	publication: 'paper',
	reporter: 'DE',
	citizenship: 'RO',
	destination: 'TOTAL',
	sex: 'T',
	age: 'TOTAL',
	form: 'TOTAL',
	measure: 'victims',
	series: 'bka',
	year_from: '2020',
	year_to: '2020',
	value: '10',
	flag: '',
	remark: '',
	quote: 'ten',
	confidence: 'high'
};
const HEADER = Object.keys(plain);
const COLUMNS = Object.fromEntries(HEADER.map((name) => [name, name])) as Columns;
const publicationRow = {
	field: 'publication',
	publication_id: 'paper',
	title: 'Made up',
	publisher: 'Nobody',
	year: '2021',
	url: 'https://example.org/paper',
	licence: 'None',
	evidence: 'relayed',
	note: ''
};
const seriesRow = {
	field: 'series',
	series: 'bka',
	use: 'annual',
	measure: 'identified_victims potential_victims',
	label_en: 'Made up',
	label_ro: 'Inventat',
	primary_rank: '1',
	note: ''
};
const word = (field: string, label: string, code: string, more: Record<string, string> = {}) => ({
	field,
	label,
	code,
	note: '',
	...more
});
const CODES: Record<string, string>[] = [
	word('reporter', 'UK', 'GB'),
	word('reporter', 'RO', '', { note: 'In another source.' }),
	word('citizenship', 'TOTAL', 'TOTAL'),
	word('citizenship', 'EU28', 'REGION', { region: 'eu28' }),
	word('destination', 'TOTAL', 'TOTAL'),
	word('destination', 'ABROAD', 'ABROAD'),
	word('sex', 'T', 'total'),
	word('age', 'TOTAL', 'total'),
	word('age', 'Y12-17', '', { note: 'No such band.' }),
	word('form', 'TOTAL', 'total'),
	word('measure', 'victims', 'identified_victims', { unit: 'persons' }),
	word('measure', 'other/victims', 'potential_victims', { unit: 'persons' }),
	word('measure', 'strays', 'stray_dogs', { unit: 'cases' }),
	word('remark', 'Dolj, 2010-2020, first half', '', {
		flag: 'H1',
		area: 'Dolj',
		year_from: '2010',
		measure: 'potential_victims',
		series: 'other'
	}),
	word('remark', 'second quarter', '', { quarter: '2', form: 'unknown' }),
	publicationRow,
	{ ...publicationRow, publication_id: 'twin', evidence: '', note: 'Repeats another source.' },
	seriesRow,
	{ ...seriesRow, series: 'other' },
	{ ...seriesRow, series: 'away', use: 'aside', note: 'Kept elsewhere.' }
];
const alpha2 = new Map([
	['DEU', 'DE'],
	['GBR', 'GB'],
	['ROU', 'RO']
]);
const csv = (rows: Record<string, string>[], header: string[]) =>
	[header, ...rows.map((row) => header.map((name) => `"${row[name] ?? ''}"`))].join('\n');

function read(rows: Record<string, string>[], codes = CODES, header = HEADER) {
	const bytes = new TextEncoder().encode(
		csv(
			rows.map((row) => ({ ...plain, ...row })),
			header
		)
	);
	return parseExtract({ bytes, file: 'made.csv', codes, alpha2 }, HEADER, COLUMNS);
}

test('gives every field of an observation', () => {
	expect(read([{}]).observations).toEqual([
		{
			reporter: 'DE',
			origin: 'RO',
			region: null,
			destination: null,
			year_from: 2020,
			year_to: 2020,
			quarter: null,
			sex: 'total',
			age: 'total',
			form: 'total',
			area: null,
			measure: 'identified_victims',
			unit: 'persons',
			lower: 10,
			upper: 10,
			status: 'reported',
			flag: null,
			publisher_label: null,
			series: 'bka',
			quote: 'ten',
			confidence: 'high',
			evidence: 'relayed',
			url: 'https://example.org/paper',
			locator: 'paper!2'
		}
	]);
});

test.each<[Record<string, string>, object]>([
	[{ reporter: 'UK' }, { reporter: 'GB' }],
	[{ citizenship: 'EU28' }, { origin: 'REGION', region: 'eu28', publisher_label: 'EU28' }],
	[{ citizenship: 'TOTAL' }, { origin: 'TOTAL', publisher_label: null }],
	[{ destination: 'ABROAD' }, { destination: 'ABROAD' }],
	[{ destination: 'DE' }, { destination: 'DE' }],
	[{ value: '7.40' }, { lower: 7.4, upper: 7.4 }],
	[{ value: '0' }, { lower: 0, upper: 0, status: 'reported' }],
	[
		{ value: '6000', flag: '>' },
		{ lower: 6000, upper: 6000, flag: '>' }
	],
	[{ quote: '[para] ten' }, { quote: '[paraphrase] ten' }],
	[{ series: 'other' }, { measure: 'potential_victims' }],
	[{ remark: 'second quarter' }, { quarter: 2, form: 'unknown', year_from: 2020 }],
	[
		{ remark: 'Dolj, 2010-2020, first half' },
		{
			area: 'Dolj',
			flag: 'H1',
			year_from: 2010,
			year_to: 2020,
			measure: 'potential_victims',
			series: 'other'
		}
	]
])('%j', (cells, expected) => {
	expect(read([cells]).observations).toMatchObject([expected]);
});

test('rows set aside are counted by their reason, and the rest of them may be unknown', () => {
	const parsed = read([
		{ reporter: 'RO', remark: 'never seen', publication: 'none' },
		{ reporter: 'RO', series: 'none' },
		{ age: 'Y12-17' },
		{ series: 'away', publication: 'none' },
		{ publication: 'twin' },
		{}
	]);
	expect(parsed.rejected).toEqual([
		{ locator: 'row 2', reason: 'reporter "RO": In another source.', count: 2 },
		{ locator: 'row 4', reason: 'age "Y12-17": No such band.', count: 1 },
		{ locator: 'row 5', reason: 'series "away": Kept elsewhere.', count: 1 },
		{ locator: 'row 6', reason: 'publication "twin": Repeats another source.', count: 1 }
	]);
	expect(parsed).toMatchObject({ read: 6, outside: 0, unmapped: [] });
	expect(parsed.observations.map((row) => row.locator)).toEqual(['paper!7']);
});

test('contradicting figures stay as rows of their own', () => {
	const lower = read([{ value: '23632' }, { value: '23623' }]).observations.map((o) => o.lower);
	expect(lower).toEqual([23632, 23623]);
});

test.each<[Record<string, string>, string]>([
	[{ value: '1,234' }, 'value "1,234" is not a number.'],
	[{ value: '' }, 'value "" is not a number.'],
	[{ value: '-3' }, 'value "-3" is not a number.'],
	[{ value: '1e3' }, 'value "1e3" is not a number.'],
	[{ year_from: '20' }, 'year "20" is not a year.'],
	[{ reporter: 'EL' }, 'reporter "EL" is not listed in codes.csv.'],
	[{ citizenship: 'XX' }, 'citizenship "XX" is not listed in codes.csv.'],
	[{ destination: 'MOON' }, 'destination "MOON" is not listed in codes.csv.'],
	[{ sex: 'RO' }, 'sex "RO" is not listed in codes.csv.'],
	[{ measure: 'cats' }, 'measure "cats" is not listed in codes.csv.'],
	[{ measure: 'strays' }, 'series.csv does not give "bka" the measure "stray_dogs".'],
	[{ series: 'new' }, 'series "new" is not listed in series.csv.'],
	[{ publication: 'new' }, 'publication "new" is not listed in publications.csv.'],
	[{ remark: 'half a year' }, 'remark "half a year" is not listed in codes.csv.'],
	[{ confidence: 'very' }, 'confidence "very" is not known.']
])('%j is refused', (cells, message) => {
	expect(() => read([{}, cells])).toThrow(InputError);
	expect(() => read([{}, cells])).toThrow(`made.csv, row 3: ${message}`);
});

describe('tables and headers', () => {
	test('a column gone or new', () => {
		expect(() => read([{}], CODES, HEADER.slice(1))).toThrow(
			'the column "publication" is missing.'
		);
		expect(() => read([{}], CODES, [...HEADER, 'more'])).toThrow('the column "more" is not known.');
	});
	test.each<[Record<string, string>, string]>([
		[word('colour', 'red', 'R'), 'codes.csv, colour "red": the field is not known.'],
		[word('reporter', 'UK', 'DE'), 'codes.csv, reporter "UK" is there twice.'],
		[
			{ ...publicationRow, publication_id: 'x', evidence: 'seen' },
			'publications.csv, publication "x": evidence'
		],
		[
			{ ...publicationRow, publication_id: 'x', url: 'nowhere' },
			'publications.csv, publication "x": url'
		],
		[{ ...seriesRow, series: 'x', use: 'sometimes' }, 'series.csv, series "x": use'],
		[word('measure', 'x', 'x', { unit: 'kilos' }), 'codes.csv, measure "x": unit']
	])('%j', (row, message) => {
		expect(() => read([{}], [...CODES, row])).toThrow(message);
	});
});
