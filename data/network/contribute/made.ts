// Made for tests: rows, records and spreadsheets that were never anybody's.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { COLUMNS, emptyCells, type Cells, type KnownRecord } from './columns.ts';

/** The day the tests take for today. */
export const TODAY = '2026-11-23';

/** A row that is accepted, with some cells of your own. */
export const madeCells = (given: Partial<Cells> = {}): Cells => ({
	...emptyCells({
		date: '2021-05-07',
		date_precision: 'day',
		kind: 'event',
		objective: 'awareness',
		title_en: 'Made workshop about safe work abroad',
		title_ro: 'Atelier inventat despre munca sigură în străinătate',
		summary_en: 'A made initiative, for a test.',
		summary_ro: 'O inițiativă inventată, pentru un test.',
		organisations: 'Alfa;Beta',
		source_url: 'https://example.org/made',
		source_title: 'A made page',
		confidence: 'high',
		last_verified: '2026-11-01'
	}),
	...given
});

/** A record of two rows. */
export const madeRecord: KnownRecord = {
	rows: [
		madeCells({
			initiative_id: '2019-first',
			date: '2019',
			date_precision: 'year',
			title_en: 'A first campaign',
			title_ro: 'O primă campanie',
			source_url: 'https://example.org/first'
		}),
		madeCells({
			initiative_id: '2021-05-second',
			title_en: 'Training for nurses in Iași',
			title_ro: 'Formare pentru asistente medicale la Iași'
		})
	],
	names: { Alfa: 'alfa', 'Asociația Alfa': 'alfa', Beta: null }
};

const encoder = new TextEncoder();

/** Rows as CSV bytes in UTF-8. */
export const csvBytes = (rows: readonly Partial<Cells>[], delimiter = ','): Uint8Array =>
	encoder.encode(
		stringify([...rows], {
			header: true,
			columns: [...COLUMNS],
			delimiter,
			record_delimiter: '\r\n'
		})
	);

/** A workbook of one sheet with the header and rows of cells. */
export const xlsxBytes = (
	rows: readonly Partial<Cells>[],
	extra: Partial<WriteSheet> = {}
): Promise<Uint8Array> =>
	writeXlsx({
		sheets: [
			{
				name: 'Made',
				rows: [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))],
				...extra
			}
		]
	});

/** Text in an encoding that no encoder of the platform writes. */
export function encodeAs(encoding: 'windows-1250' | 'utf-16le' | 'utf-16be', text: string) {
	if (encoding === 'windows-1250') {
		const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
		return Uint8Array.from(text, (letter) => {
			const byte = letters.indexOf(letter);
			if (byte < 0) throw new Error(`${letter} is not in ${encoding}`);
			return byte;
		});
	}
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++)
		view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
	return bytes;
}

/** Numbers from 0 to 255 that look random and are the same on every run. */
export function madeNoise(length: number, seed: number): Uint8Array {
	let state = seed * 2_654_435_761 + 1;
	return Uint8Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return state >>> 24;
	});
}
