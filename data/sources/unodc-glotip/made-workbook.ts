/** MADE FOR TESTS: small workbooks with invented figures in the publisher's layout. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellValue } from 'hucre/xlsx';

const HEADER = [
	'Iso3_code',
	'Country',
	'Region',
	'Subregion',
	'Indicator',
	'Dimension',
	'Category',
	'Sex',
	'Age',
	'Year',
	'Unit of measurement',
	'txtVALUE',
	'Source'
];
const BLANK: CellValue[] = [
	'DEU',
	'Germany',
	'Europe',
	'Western Europe',
	'Detected trafficking victims',
	'by citizenship',
	'Romania',
	'Total',
	'Total',
	2020,
	'Counts',
	'10',
	'GLOTIP'
];

/** A data row; what is not given is a plain row by citizenship of Germany 2020. */
export function madeRow(cells: Record<string, CellValue>): CellValue[] {
	for (const name of Object.keys(cells))
		if (!HEADER.includes(name)) throw new Error(`no column ${name}`);
	return HEADER.map((name, place) =>
		name in cells ? (cells[name] ?? null) : (BLANK[place] ?? null)
	);
}

export interface MadeWorkbook {
	rows: CellValue[][];
	/** Rows above the header. */
	preamble?: CellValue[][];
	header?: CellValue[];
	/** Keep only these columns, in this order. */
	columns?: string[];
	sheet?: string;
	/** What the workbook's own part is called; Office 365 has workbook2.xml. */
	workbook?: string;
	/** Sheets beside it with the same columns. */
	beside?: { name: string; hidden: boolean; rows: CellValue[][] }[];
}

/** The parts with the workbook under another name, which only `_rels/.rels` tells. */
function renamed(parts: Record<string, Uint8Array>, name: string): Record<string, Uint8Array> {
	const told = (part: string) =>
		strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace('xl/workbook.xml', `xl/${name}`));
	const {
		'xl/workbook.xml': workbook = new Uint8Array(),
		'xl/_rels/workbook.xml.rels': relations = new Uint8Array(),
		...rest
	} = parts;
	return {
		...rest,
		'[Content_Types].xml': told('[Content_Types].xml'),
		'_rels/.rels': told('_rels/.rels'),
		[`xl/${name}`]: workbook,
		[`xl/_rels/${name}.rels`]: relations
	};
}

/** An XLSX file whose sheet claims to be one cell large, as the publisher's does. */
export async function makeWorkbook(made: MadeWorkbook): Promise<Uint8Array> {
	const places = (made.columns ?? HEADER).map((name) => HEADER.indexOf(name));
	const pick = (row: CellValue[]) => places.map((place) => row[place] ?? null);
	const rows = [
		...(made.preamble ?? [['UNODC'], ['14/04/2025']]),
		...[made.header ?? HEADER, ...made.rows].map(pick)
	];
	const files = unzipSync(
		await writeXlsx({
			sheets: [
				{ name: 'read me', rows: [['Not the data']] },
				{ name: made.sheet ?? 'data_glotip_1', rows },
				...(made.beside ?? []).map(({ name, hidden, rows: more }) => ({
					name,
					hidden,
					rows: [HEADER, ...more]
				}))
			]
		})
	);
	const path = 'xl/worksheets/sheet2.xml';
	const xml = strFromU8(files[path] ?? new Uint8Array());
	const bogus = '<dimension ref="A1"/>';
	const told = /<dimension [^>]*\/>/.test(xml)
		? xml.replace(/<dimension [^>]*\/>/, bogus)
		: xml.replace(/(<worksheet[^>]*>(?:<sheetPr.*?(?:\/>|<\/sheetPr>))?)/, `$1${bogus}`);
	if (!told.includes(bogus)) throw new Error('the made workbook has no bogus dimension');
	const parts = { ...files, [path]: strToU8(told) };
	return zipSync(made.workbook === undefined ? parts : renamed(parts, made.workbook));
}
