import { describe, expect, test } from 'vitest';
import type { CellValue } from 'hucre/xlsx';
import { InputError } from '../../contract/contract.ts';
import { madeRow, makeWorkbook } from './made-workbook.ts';
import { parse } from './parse.ts';

const alpha2 = new Map([['DEU', 'DE']]);
const code = { field: 'citizenship', label: 'Romania', code: 'DE', region: '', note: '' };
const refuse = async (bytes: Uint8Array, message: string | RegExp, codes = [code]) => {
	const refused = Promise.resolve(parse({ bytes, file: 'made.xlsx', codes, alpha2 }));
	await expect(refused).rejects.toThrow(InputError);
	await expect(refused).rejects.toThrow(message);
};
const where = 'made.xlsx, sheet "data_glotip_1"';

test.each<[Record<string, CellValue>, string]>([
	[{ txtVALUE: 'n/a' }, 'txtVALUE "n/a" is not a count.'],
	[{ txtVALUE: '1,15' }, 'txtVALUE "1,15" is not a count.'],
	[{ txtVALUE: '1.152' }, 'txtVALUE "1.152" is not a count.'],
	[{ txtVALUE: '<10' }, 'txtVALUE "<10" is not a count.'],
	[{ txtVALUE: '-3' }, 'txtVALUE "-3" is not a count.'],
	[{ txtVALUE: -3 }, 'txtVALUE -3 is not a count.'],
	[{ txtVALUE: 3.5 }, 'txtVALUE 3.5 is not a count.'],
	[{ txtVALUE: true }, 'txtVALUE true is not a count.'],
	[{ txtVALUE: null }, 'txtVALUE null is not a count.'],
	[{ Year: 2019.5 }, 'Year 2019.5 is not a year from 1990 to 2100.'],
	[{ Year: 20 }, 'Year 20 is not a year from 1990 to 2100.'],
	[{ Year: 'last' }, 'Year "last" is not a year from 1990 to 2100.'],
	[{ 'Unit of measurement': 'Rate' }, 'Unit of measurement "Rate" is not known.'],
	[{ Indicator: 'Victims' }, 'Indicator "Victims" is not known.'],
	[{ Dimension: 'by age' }, 'Dimension "by age" is not known.'],
	[{ Dimension: 'by age', Indicator: 'Persons convicted' }, 'Dimension "by age" is not known.'],
	[{ Sex: 'F' }, 'Sex "F" is not known.'],
	[{ Age: null }, 'Age null is not known.'],
	[{ Dimension: 'Total' }, 'Category "Romania" is not known.'],
	[{ Dimension: 'by form of exploitation' }, 'Category "Romania" is not known.'],
	[
		{ Iso3_code: 'UNK', Country: 'Kosovo' },
		'Iso3_code "UNK" (Country "Kosovo") is neither an ISO 3166-1 code nor a reporter listed in codes.csv.'
	],
	[
		{ Iso3_code: null, Country: 'Jersey', Indicator: 'Persons convicted' },
		'Iso3_code "" (Country "Jersey") is neither an ISO 3166-1 code nor a reporter listed in codes.csv.'
	]
])('%j', async (cells, message) => {
	const bytes = await makeWorkbook({ rows: [madeRow({}), madeRow(cells)] });
	await refuse(bytes, `${where}, row 5: ${message}`);
});

describe('a file that is no such workbook', () => {
	test('text', async () => {
		const page = new TextEncoder().encode('<!doctype html><title>404</title>');
		await refuse(page, /^made\.xlsx is not a readable XLSX workbook \(.+\)\.$/);
		await refuse(new Uint8Array(), /^made\.xlsx is not a readable XLSX workbook \(.+\)\.$/);
	});

	test('a truncated download', async () => {
		const bytes = await makeWorkbook({ rows: [madeRow({})] });
		for (const part of [0.2, 0.5, 0.95])
			await refuse(
				bytes.subarray(0, Math.floor(bytes.length * part)),
				/^made\.xlsx is not a readable XLSX workbook \(.+\)\.$/
			);
	});

	test('no header', async () => {
		const bytes = await makeWorkbook({ rows: [madeRow({})], header: [] });
		await refuse(bytes, 'made.xlsx: no sheet has a header row with "Iso3_code".');
	});

	test.each(['Category', 'txtVALUE', 'Unit of measurement'])('no %s', async (gone) => {
		const header = madeRow({}).map((_, place) => `column ${place}`);
		const names = ['Iso3_code', 'Country', 'Indicator', 'Dimension', 'Category', 'Sex', 'Age'];
		const all = [...names, 'Year', 'Unit of measurement', 'txtVALUE'];
		const bytes = await makeWorkbook({
			rows: [madeRow({})],
			header: [...all.filter((name) => name !== gone), ...header].slice(0, 13)
		});
		await refuse(bytes, `${where}: the column "${gone}" is missing.`);
	});

	test('a column twice', async () => {
		const header = ['Iso3_code', 'Country', 'Sex', 'Age', 'Indicator', 'Dimension', 'Category'];
		header.push('Year', 'Unit of measurement', 'txtVALUE', 'Year');
		await refuse(
			await makeWorkbook({ rows: [madeRow({})], header }),
			`${where}: the column "Year" is there twice.`
		);
	});
});

test.each([
	[{ ...code, field: 'origin' }, 'codes.csv, origin "Romania": the field is not known.'],
	[{ ...code, code: 'ZZ' }, 'codes.csv, citizenship "Romania": the code "ZZ" is not known.'],
	[
		{ ...code, code: 'ABROAD' },
		'codes.csv, citizenship "Romania": the code "ABROAD" is not known.'
	],
	[{ ...code, code: 'REGION' }, 'codes.csv, citizenship "Romania": code "REGION" with region "".'],
	[{ ...code, region: 'eea' }, 'codes.csv, citizenship "Romania": code "DE" with region "eea".'],
	[
		{ ...code, field: 'reporter', code: '' },
		'codes.csv, reporter "Romania": rows are set aside without a reason in note.'
	]
])('%j', async (row, message) => {
	await refuse(await makeWorkbook({ rows: [madeRow({})] }), message, [row]);
});

test('a label twice', async () => {
	await refuse(
		await makeWorkbook({ rows: [madeRow({})] }),
		'codes.csv, citizenship "Romania": the label is there twice.',
		[code, code]
	);
});
