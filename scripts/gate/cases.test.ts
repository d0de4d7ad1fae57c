import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../data/sources/eurostat/answer.ts';
import { decode } from '../../data/sources/eurostat/jsonstat.ts';
import { reviewFile } from '../../data/network/contribute/review.ts';
import { makeOriginal } from '../lib/originals.ts';
import { parseChecked } from '../lib/parse-checked.ts';
import { setMode } from '../lib/progress.ts';
import { readRecord } from '../network/record.ts';

// What these cases stand for is covered by made files beside the readers: labels.test.ts, robust.test.ts
// (unodc-glotip), jsonstat.test.ts (eurostat), letters.test.ts (network), corruptions.sweep.test.ts.
const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const present = existsSync(folder);
if (!present) console.log('skipped: the cases are not beside the clone (../shared)');

const bytesOf = (path: string) => readFileSync(`${folder}${path}`);
const workbook = (name: string) => {
	setMode({ quiet: true });
	const files = new Map([['made.xlsx', bytesOf(`${name}/made.xlsx`)]]);
	return parseChecked('unodc-glotip', '2026-06-01', makeOriginal(files));
};
const review = (path: string) => reviewFile(bytesOf(path), readRecord(), '2026-12-01');
const errors = async (path: string) =>
	(await review(path)).faults.filter(({ level }) => level === 'error').map(({ code }) => code);
const added = async (path: string) =>
	(await review(path)).changes.filter(({ kind }) => kind === 'added').length;

describe.skipIf(!present)('cases seen elsewhere (skipped where ../shared is absent)', () => {
	it('labels with spaces are Romania', async () => {
		const { observations } = await workbook('unodc-label-trailing-space');
		expect(observations.map(({ origin }) => origin)).toEqual(['RO', 'RO', 'RO']);
	});
	it('a row pasted twice is refused, naming both', async () => {
		await expect(workbook('unodc-rows-pasted-twice')).rejects.toThrow(
			/!4 \(276\) and data_glotip_1!5 \(276\) are the same cell/
		);
	});
	it.each(['string', 'one-element'])('a status as %s is every cell’s', (name) => {
		const body = JSON.parse(bytesOf(`jsonstat-status-forms/${name}.json`).toString()) as object;
		const { cells } = decode({ ...body }, name);
		expect(cells.map(({ status }) => status)).toEqual(Array(8).fill('e'));
	});
	it('an empty status is none', () => {
		const text = bytesOf('jsonstat-status-forms/empty-strings.json').toString();
		const { cells } = decode({ ...(JSON.parse(text) as object) }, 'made');
		expect(cells.map(({ value, status }) => [value, status])).toEqual([
			...[
				[5, null],
				[null, 'b'],
				[null, 'c']
			],
			[9, 'p']
		]);
	});
	it('a byte order mark is read over, from bytes and from a file', () => {
		const bytes = bytesOf('eurostat-json-bom/in.json');
		const [text, decoded] = [bytes.toString('utf8'), new TextDecoder().decode(bytes)];
		expect(text).not.toBe(decoded);
		expect(readAnswer(text, 'made')).toEqual(readAnswer(decoded, 'made'));
	});
	it('mixed line ends: two rows', async () => {
		expect(await added('csv-mixed-line-ends/in.csv')).toBe(2);
	});
	it('lost letters and letters encoded twice are errors', async () => {
		expect(await errors('csv-question-marks/in.csv')).toEqual(['letters_lost']);
		expect(new Set(await errors('csv-question-marks/roundtrip.csv'))).toEqual(
			new Set(['letters_lost'])
		);
		expect(new Set(await errors('csv-double-encoded/in.csv'))).toEqual(new Set(['encoded_twice']));
	});
	it('parts named otherwise, and a hidden sheet', async () => {
		expect(await added('xlsx-workbook2/in.xlsx')).toBe(2);
		expect(await added('xlsx-hidden-sheet-first/in.xlsx')).toBe(1);
	});
});
