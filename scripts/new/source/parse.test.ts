import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkParsed } from '../../../data/contract/check-parsed.ts';
import { parseCsv } from '../../../data/contract/csv.ts';
import { alpha2 } from '../../made/source-cases.ts';
import { parse } from './parse.ts';

// FILL: every quirk of the original has a row in made.csv, whose numbers are invented.
const bytesOf = (name: string) => readFileSync(new URL(name, import.meta.url));
const codes = parseCsv(bytesOf('codes.csv'), 'codes.csv');
const read = (bytes: Uint8Array) => parse({ bytes, file: 'made.csv', codes, alpha2 });
const made = await read(bytesOf('made.csv'));

test('each made row becomes an observation', () => {
	const told = made.observations.map(({ reporter, origin, lower, upper, status }) =>
		[reporter, origin, lower, upper, status].join(' ')
	);
	expect(told).toEqual([
		'AT RO   not_reported',
		'DE BG 1 4 reported',
		'DE RO 12 12 reported',
		'DE TOTAL 18 18 reported',
		'DE UNKNOWN 2 2 reported',
		'DE UNKNOWN 1 1 reported'
	]);
});

test('a label without a code is reported, not dropped', () => {
	expect(made.unmapped).toEqual([{ label: 'Made land', rows: 1, upper: 2 }]);
});

test('the contract is kept', () => {
	const known = { countries: new Set(alpha2.values()), regions: new Set<string>() };
	expect(() => checkParsed(made, known, 'made.csv', '2021-01-01')).not.toThrow();
});

test.each([
	['XXX,2021,Romania,1', 'made.csv, row 2: country "XXX"'],
	['DEU,the year,Romania,1', 'made.csv, row 2: year "the year"'],
	['DEU,2021,Romania,about ten', 'made.csv, row 2: victims "about ten"']
])('%s is refused with its row', (line, message) => {
	const lines = ['country,year,citizenship,victims', line].join('\n');
	expect(() => read(Buffer.from(lines))).toThrow(message);
});
