// Made for tests: spreadsheets that are damaged, hostile or only unusual.
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { COLUMNS } from './columns.ts';
import { csvBytes, encodeAs, madeCells, madeNoise, xlsxBytes } from './made.ts';
import type { Code } from './sentences.ts';

interface MadeFile {
	name: string;
	bytes: Uint8Array;
	/** The sentence that is due; null where any will do, or none: noise may hit what does not matter. */
	code: Code | null;
	/** The cell it names, where that matters. */
	cell?: string;
}

const text = (words: string) => new TextEncoder().encode(words);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const header = COLUMNS.join(',');
const good = [madeCells()];

/** A workbook with one part changed. */
function patched(workbook: Uint8Array, change: (files: Record<string, Uint8Array>) => void) {
	const files = unzipSync(workbook);
	change(files);
	return zipSync(files as Zippable);
}

const inSheet = (workbook: Uint8Array, change: (xml: string) => string) =>
	patched(workbook, (files) => {
		const name = 'xl/worksheets/sheet1.xml';
		files[name] = text(change(decode(files[name] ?? new Uint8Array())));
	});

/** The directory says every part is ten bytes; the parts say otherwise. */
function lying(archive: Uint8Array): Uint8Array {
	const bytes = archive.slice();
	const view = new DataView(bytes.buffer);
	for (let i = 0; i + 46 < bytes.length; i++)
		if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
	return bytes;
}

const zeros = new Uint8Array(60_000_000);

async function madeWorkbooks(): Promise<MadeFile[]> {
	const book = await xlsxBytes(good);
	const bomb = patched(book, (files) => {
		files['xl/worksheets/sheet1.xml'] = zeros;
	});
	const row = (r: number, c = 'A') =>
		`<row r="${r}"><c r="${c}${r}"><v>1</v></c></row></sheetData>`;
	const merges = [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }];
	const many = {
		...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, text('x')]))
	};
	return [
		{ name: 'bomb', bytes: bomb, code: 'bomb' },
		{ name: 'bomb with a lying directory', bytes: lying(bomb), code: 'bomb' },
		{
			name: 'bomb elsewhere',
			bytes: patched(book, (f) => (f['xl/media/a.png'] = zeros)),
			code: 'bomb'
		},
		{ name: 'too many parts', bytes: patched(book, (f) => Object.assign(f, many)), code: 'bomb' },
		{ name: 'merged', bytes: await xlsxBytes(good, { merges }), code: 'merged', cell: 'C2' },
		{
			name: 'formula',
			bytes: await xlsxBytes(good, { cells: new Map([['1,5', { value: 'x', formula: 'A1&B1' }]]) }),
			code: 'formula_cell',
			cell: 'F2'
		},
		{
			name: 'error',
			bytes: inSheet(book, (xml) =>
				xml.replace(/<c r="F2"[^>]*><v>\d+<\/v><\/c>/, '<c r="F2" t="e"><v>#REF!</v></c>')
			),
			code: 'error_cell',
			cell: 'F2'
		},
		{
			name: 'far row',
			bytes: inSheet(book, (x) => x.replace('</sheetData>', row(1048576))),
			code: 'too_many_rows'
		},
		{
			name: 'far column',
			bytes: inSheet(book, (x) => x.replace('</sheetData>', row(9, 'XFD'))),
			code: 'too_many_columns'
		},
		{ name: 'many rows', bytes: await xlsxBytes(Array(2001).fill(good[0])), code: 'too_many_rows' },
		{ name: 'no rows', bytes: await xlsxBytes([]), code: 'no_rows' },
		{ name: 'no header', bytes: await xlsxBytes([], { rows: [['a', 'b']] }), code: 'no_header' },
		{ name: 'empty sheet', bytes: await xlsxBytes([], { rows: [] }), code: 'no_header' },
		{
			name: 'a docx',
			bytes: zipSync({ 'word/document.xml': text('<x/>') }),
			code: 'other_archive'
		},
		{
			name: 'an ods',
			bytes: zipSync({ mimetype: text('x'), 'content.xml': text('<x/>') }),
			code: 'other_archive'
		},
		{ name: 'an empty archive', bytes: zipSync({}), code: 'other_archive' },
		{
			name: 'entities',
			bytes: inSheet(book, (x) =>
				x.replace(/<worksheet/, `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(5000)}">]><worksheet`)
			),
			code: null
		},
		{ name: 'no xml', bytes: inSheet(book, () => 'words'), code: null },
		{ name: 'xml cut off', bytes: inSheet(book, (xml) => xml.slice(0, 900)), code: null },
		...[0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99].map((part): MadeFile => ({
			name: `cut at ${part}`,
			bytes: book.slice(0, Math.floor(book.length * part)),
			code: 'broken'
		})),
		...Array.from({ length: 20 }, (_, seed): MadeFile => {
			const bytes = book.slice();
			madeNoise(8, seed + 1).forEach((byte, i) => {
				bytes[(byte * 7919 + i * 104_729 + seed * 31) % bytes.length] = byte;
			});
			return { name: `hit by noise ${seed}`, bytes, code: null };
		})
	];
}

function madeTexts(): MadeFile[] {
	const csv = decode(csvBytes(good));
	const wide = encodeAs('utf-16le', `\ufeff${csv}`);
	const without = COLUMNS.filter((name) => name !== 'kind').join(',');
	return [
		{ name: 'nothing', bytes: new Uint8Array(), code: 'nothing' },
		{ name: '50 MB of zeros', bytes: zeros.subarray(0, 50_000_000), code: 'too_big' },
		{ name: '50 MB of commas', bytes: new Uint8Array(50_000_000).fill(44), code: 'too_big' },
		{ name: '4 MB of commas', bytes: new Uint8Array(4_000_000).fill(44), code: 'no_header' },
		{ name: '4 MB of line ends', bytes: new Uint8Array(4_000_000).fill(10), code: 'no_header' },
		{ name: '4 MB of quotes', bytes: new Uint8Array(4_000_001).fill(34), code: 'no_header' },
		{
			name: 'commas under a header',
			bytes: text(`${header}\n${','.repeat(4e6)}`),
			code: 'too_many_cells'
		},
		{
			name: 'line ends and a word',
			bytes: text(`${header}${'\n'.repeat(4e6)}x`),
			code: 'too_many_rows'
		},
		{
			name: 'quotes under a header',
			bytes: text(`${header}\n${'"'.repeat(4e6 + 1)}`),
			code: 'csv_quotes'
		},
		{ name: 'one long cell', bytes: text(`${header}\n${'a'.repeat(4e6)}`), code: null },
		{ name: 'half of UTF-16', bytes: wide.slice(0, -1), code: 'damaged_text' },
		{
			name: 'lone surrogate',
			bytes: encodeAs('utf-16be', `\ufeff${header}\n\ud800a`),
			code: 'damaged_text'
		},
		{
			name: 'bad UTF-8 after a mark',
			bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe),
			code: 'damaged_text'
		},
		{ name: 'only a mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf), code: 'no_header' },
		{ name: 'zero bytes', bytes: text(`${header}\nA\0B`), code: 'not_table' },
		{
			name: 'old Excel',
			bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
			code: 'old_excel'
		},
		{ name: 'a PDF', bytes: text('%PDF-1.7 and so on'), code: 'not_table' },
		{
			name: 'a PNG',
			bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
			code: 'not_table'
		},
		{
			name: 'a page',
			bytes: text('<html><table><tr><td>kind</td></tr></table>'),
			code: 'not_table'
		},
		{ name: 'prose', bytes: text('Bună ziua, vă trimitem inițiativa.'), code: 'no_header' },
		{ name: 'JSON', bytes: text('[{"initiative_id": "x"}]'), code: 'no_header' },
		{ name: 'header alone', bytes: text(header), code: 'no_rows' },
		{ name: 'a column missing', bytes: text(`${without}\nx`), code: 'missing_column' },
		{ name: 'a column twice', bytes: text(`${header},kind\nx`), code: 'column_twice', cell: 'Q1' },
		{
			name: 'an unknown column',
			bytes: text(`${header},telefon\nx`),
			code: 'unknown_column',
			cell: 'Q1'
		},
		{
			name: 'cell outside',
			bytes: text(`${header}\n${','.repeat(18)}x`),
			code: 'outside',
			cell: 'S2'
		},
		{ name: 'open quote', bytes: text(`${header}\nx,"2021`), code: 'csv_quotes' },
		{ name: 'stray quote', bytes: text(`${header}\nx,20"21`), code: 'csv_quotes' },
		{ name: 'many rows', bytes: text(`${header}\n${'x,\n'.repeat(2001)}`), code: 'too_many_rows' },
		{ name: 'wide', bytes: text(`${header}${',x'.repeat(40)}\n`), code: 'too_many_columns' },
		{ name: 'same id twice', bytes: text(`${header}\nx-1\nx-1`), code: 'id_twice', cell: 'A3' },
		...Array.from({ length: 20 }, (_, seed): MadeFile => ({
			name: `noise ${seed}`,
			bytes: madeNoise(2000 + seed * 501, seed + 1),
			code: null
		})),
		...Array.from({ length: 10 }, (_, seed): MadeFile => ({
			name: `noise after an archive's start ${seed}`,
			bytes: Uint8Array.of(0x50, 0x4b, 3, 4, ...madeNoise(3000, seed + 50)),
			code: 'broken'
		}))
	];
}

/** Some 90 files that must be answered in a sentence. */
export const madeFiles = async (): Promise<MadeFile[]> => [
	...madeTexts(),
	...(await madeWorkbooks())
];
