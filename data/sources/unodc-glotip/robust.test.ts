import { describe, expect, test } from 'vitest';
import type { CellValue } from 'hucre/xlsx';
import { madeRow, makeWorkbook, type MadeWorkbook } from './made-workbook.ts';
import { parse } from './parse.ts';

const alpha2 = new Map([
	['DEU', 'DE'],
	['ROU', 'RO']
]);
const codes = [
	{ field: 'citizenship', label: 'Romania', code: 'RO', region: '', note: '' },
	{ field: 'citizenship', label: "Côte d'Ivoire", code: 'DE', region: '', note: '' },
	{ field: 'repatriation', label: 'Abroad', code: 'ABROAD', region: '', note: '' }
];
const read = async (made: MadeWorkbook) =>
	parse({ bytes: await makeWorkbook(made), file: 'made.xlsx', codes, alpha2 });

test.each(['Romania ', 'Romania\u00a0', '\u2009Romania', 'ROMANIA', 'Romania\u200b', 'romania'])(
	'%j is Romania, and stays in the publisher’s words',
	async (Category) => {
		const { observations, unmapped } = await read({ rows: [madeRow({ Category })] });
		expect(unmapped).toEqual([]);
		expect(observations).toMatchObject([{ origin: 'RO', publisher_label: Category }]);
	}
);

test('letters in pieces and other apostrophes are the same label', async () => {
	const { unmapped } = await read({ rows: [madeRow({ Category: 'Co\u0302te d’Ivoire' })] });
	expect(unmapped).toEqual([]);
});

test.each<Record<string, CellValue>>([
	{ Iso3_code: 'DEU ' },
	{ Indicator: 'Detected trafficking victims\u00a0' },
	{ Dimension: 'By citizenship' },
	{ Sex: 'Total ' },
	{ Age: ' total' },
	{ Year: '2020 ' },
	{ 'Unit of measurement': 'counts' },
	{ txtVALUE: '10\u00a0' }
])('%j is read like its plain form', async (cells) => {
	const [plain, other] = await Promise.all(
		[{}, cells].map((given) => read({ rows: [madeRow(given)] }))
	);
	expect(other?.observations).toEqual(plain?.observations);
});

test('"<5" with a space is hidden, not lost', async () => {
	const { observations } = await read({ rows: [madeRow({ txtVALUE: '<5 ' })] });
	expect(observations).toMatchObject([{ lower: 1, upper: 4 }]);
});

describe('sheets', () => {
	const old = [madeRow({ txtVALUE: '9' })];
	const rows = [madeRow({ txtVALUE: '10' })];
	test('a hidden one beside the table is skipped', async () => {
		const { observations } = await read({
			rows,
			beside: [{ name: 'old', hidden: true, rows: old }]
		});
		expect(observations).toMatchObject([{ upper: 10, locator: 'data_glotip_1!4' }]);
	});
	test('a second table is refused, naming both', async () => {
		await expect(
			read({ rows, beside: [{ name: 'data_glotip_1 (2)', hidden: false, rows: old }] })
		).rejects.toThrow('the sheets "data_glotip_1" and "data_glotip_1 (2)" both have a header row');
	});
	test.each(['workbook2.xml', 'book.xml'])('the workbook may be called %s', async (name) => {
		const bytes = await makeWorkbook({ rows, workbook: name });
		const { observations } = await parse({ bytes, file: 'made.xlsx', codes, alpha2 });
		expect(observations).toMatchObject([{ upper: 10 }]);
	});
});
