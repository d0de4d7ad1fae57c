import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { COLUMNS, type Cells } from './columns.ts';
import { doublyEncoded, lostLetters, WINDOWS_1252 } from './letters.ts';
import { csvBytes, encodeAs, madeCells, madeRecord, TODAY, xlsxBytes } from './made.ts';
import { reviewFile } from './review.ts';

const review = (bytes: Uint8Array) => reviewFile(bytes, madeRecord, TODAY);
const errors = async (bytes: Uint8Array) =>
	(await review(bytes)).faults
		.filter(({ level }) => level === 'error')
		.map(({ code, cell }) => `${cell} ${code}`);
const utf8 = (text: string) => new TextEncoder().encode(text);
const misread = (text: string, page: string) => {
	if (page !== 'windows-1252') return new TextDecoder(page).decode(utf8(text));
	const letters = [...utf8(text)].map((byte) =>
		byte >= 128 && byte < 160 ? [...WINDOWS_1252][byte - 128] : String.fromCharCode(byte)
	);
	return letters.join('');
};

describe('letters encoded twice', () => {
	it.each(['windows-1252', 'latin1', 'windows-1250', 'windows-1254'])(
		'are found, read as %s',
		(page) => {
			for (const word of ['întâlnire', 'școală', 'ținută', 'Ștefan', '„Exit”', 'Türkiye'])
				expect(doublyEncoded(`un ${misread(word, page)}`), word).not.toBeNull();
		}
	);
	it.each([
		'Întâlnire de probă',
		'„Exit” – șapte zile',
		'Żółć',
		'ÎNVĂȚĂTORI',
		'Ελλάδα',
		'България'
	])('are not seen in %s', (text) => expect(doublyEncoded(text)).toBeNull());
});

describe('letters lost', () => {
	it.each([
		'inva?atori',
		'Bucure?ti',
		'INVA?ATORI',
		'?coala de vară',
		'acum ?i aici',
		'Espa\ufffda'
	])('are found in %s', (text) => expect(lostLetters(text)).not.toBeNull());
	it.each([
		...[
			'Ce faci? Nimic.',
			'Știi? Da',
			'Ce?Nu',
			'de ce?',
			'(de ce?)',
			'?',
			'https://a.ro/x?y=z',
			'x ? y'
		],
		'www.a.ro/?p=1'
	])('are not seen in %s', (text) => expect(lostLetters(text)).toBeNull());
});

describe('a spreadsheet', () => {
	const title_ro = 'Atelier pentru învățători la școală';
	it('with lost letters is refused at the cell', async () => {
		// What Excel's "CSV (delimitat prin virgulă)" leaves of ș and ț.
		const csv = new TextDecoder().decode(csvBytes([madeCells({ title_ro })])).replace(/[șț]/g, '?');
		expect(await errors(encodeAs('windows-1250', csv))).toEqual([
			'G2 letters_lost',
			'I2 letters_lost'
		]);
	});
	it('with letters encoded twice is refused at each cell', async () => {
		const cells = { title_ro, summary_ro: 'Întâlnire de probă' };
		const twice = madeCells(
			Object.fromEntries(
				Object.entries(cells).map(([column, text]) => [column, misread(text, 'windows-1252')])
			)
		);
		expect(await errors(csvBytes([twice]))).toEqual(['G2 encoded_twice', 'I2 encoded_twice']);
		expect(await errors(await xlsxBytes([twice]))).toEqual([
			'G2 encoded_twice',
			'I2 encoded_twice'
		]);
	});
	it('whose rows end otherwise than its header has all rows', async () => {
		const text = new TextDecoder().decode(
			csvBytes([
				madeCells(),
				madeCells({
					title_en: 'Other',
					title_ro: 'Altul',
					date: '2022-01-01',
					source_url: 'https://example.org/other'
				})
			])
		);
		const [header = '', ...rest] = text.split('\r\n');
		for (const mixed of [`${header}\r\n${rest.join('\n')}`, `${header}\n${rest.join('\r\n')}`]) {
			const { read, changes } = await review(utf8(mixed));
			expect([read, changes.map(({ kind }) => kind)]).toEqual([2, ['added', 'added']]);
		}
	});
	it('a letter of the record that comes back as "?" is lost, not changed', () => {
		const [, row] = madeRecord.rows;
		if (row === undefined) throw new Error('no row');
		const old: Cells = { ...row, summary_ro: 'Cu Codruț' };
		const record = { ...madeRecord, rows: [old] };
		const [change] = compare([{ ...old, summary_ro: 'Cu Codru?' }], record);
		expect(change?.faults).toMatchObject([{ code: 'letters_lost', column: 'summary_ro' }]);
		const [fine] = compare([{ ...old, summary_ro: 'Cu Codrul' }], record);
		expect(fine?.faults).toEqual([]);
	});
});

describe('a workbook', () => {
	const rowsOf = (...rows: Cells[]) => [
		[...COLUMNS],
		...rows.map((row) => COLUMNS.map((c) => row[c]))
	];
	const old = madeCells({ title_en: 'Old and hidden', title_ro: 'Vechi și ascuns' });
	it('whose first sheet is hidden gives the visible one', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'veche', hidden: true, rows: rowsOf(old) },
				{ name: 'nouă', rows: rowsOf(madeCells()) }
			]
		});
		const { changes, faults } = await review(bytes);
		expect(changes.map(({ cells }) => cells.title_en)).toEqual([madeCells().title_en]);
		expect(faults).toContainEqual(
			expect.objectContaining({ code: 'hidden_sheet', values: { name: 'veche' } })
		);
	});
	it('may call its parts otherwise', async () => {
		const parts = unzipSync(await xlsxBytes([madeCells()]));
		const rename = (name: string) =>
			name
				.replace('xl/workbook.xml', 'xl/workbook2.xml')
				.replace('_rels/workbook.xml', '_rels/workbook2.xml')
				.replace('xl/styles.xml', 'xl/styles2.xml');
		const told = (bytes: Uint8Array, name: string) =>
			/\.rels$|Content_Types/.test(name)
				? utf8(
						new TextDecoder()
							.decode(bytes)
							.replaceAll('workbook.xml"', 'workbook2.xml"')
							.replaceAll('styles.xml"', 'styles2.xml"')
					)
				: bytes;
		const renamed = zipSync(
			Object.fromEntries(Object.entries(parts).map(([name, b]) => [rename(name), told(b, name)]))
		);
		const { changes } = await review(renamed);
		expect(changes.map(({ kind }) => kind)).toEqual(['added']);
	});
});
