import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { FACES, fontFaces, missingLetters, widthOf, type Face } from './faces.ts';
import { fitText, wrapText } from './text.ts';

const faces = Object.keys(FACES) as Face[];
/** What Romanian, other European names and the figures' own signs need. */
const NEEDED =
	'aăâbcdefghiîjklmnopqrsștțuvwxyzAĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ0123456789' +
	'áàäãåæçčćđéèêëěğíïłńňñóòöõøőœřŕśšßťúùüůűýÿźżžŁŐŽ.,:;!?()[]/&%+-–—−×„”“’‘…<>=#*·•←→↑↓≤≥✓■□●○◆▲▼';
const SENTENCE =
	'În 2022, cetățenii români au fost 5,6–6,7\u00a0% dintre victimele identificate în Țările de Jos';

describe.each(faces)('the typeface %s', (face) => {
	const { font } = FACES[face];
	const glyphOf = (letter: string) => font.letters.get(letter.codePointAt(0) ?? 0) ?? 0;
	it('has every letter and sign that is needed, spaces too', () => {
		expect(missingLetters(NEEDED, face)).toEqual([]);
		for (const space of ' \u00a0\u2002') expect(glyphOf(space)).toBeGreaterThan(0);
	});
	it('has ș and ț with a comma: letters of their own, not those with a cedilla', () => {
		for (const [comma = '', cedilla = '', plain = ''] of ['șşs', 'țţt', 'ȘŞS', 'ȚŢT']) {
			expect(glyphOf(comma)).not.toBe(glyphOf(cedilla));
			expect(glyphOf(comma)).not.toBe(glyphOf(plain));
			expect(widthOf(comma, 100, face)).toBe(widthOf(plain, 100, face));
		}
	});
	it('is measured as it is drawn', () => {
		const { family, weight, name } = FACES[face];
		const file = `src/lib/render/image/fonts/${name}.ttf`;
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="80"><text y="50" font-family="${family}" font-weight="${weight}" font-size="30">${SENTENCE}</text></svg>`;
		const drawn = new Resvg(svg, {
			font: { fontFiles: [file], loadSystemFonts: false },
			logLevel: 'off'
		}).getBBox();
		const measured = widthOf(SENTENCE, 30, face);
		// Ink is a little narrower than its room, and kerning takes a little away.
		expect(drawn?.width).toBeLessThanOrEqual(measured + 1);
		expect(drawn?.width).toBeGreaterThan(measured * 0.97);
	});
});

describe('lines', () => {
	const long = Array.from({ length: 12 }, () => SENTENCE).join(' ');
	const address =
		'origine.example/ro/figures/origin-share-over-time?set=EUROPE_ME&origin=RO&origin=NG&as_of=2025-04-14';
	it('are never wider than their box, whatever the text, and lose nothing', () => {
		const word = 'a'.repeat(300);
		for (const face of faces)
			for (const width of [120, 340, 920])
				for (const text of [long, address, word, `${SENTENCE} ${word}`]) {
					const lines = wrapText(text, width, 17, face);
					for (const line of lines)
						expect(widthOf(line, 17, face), line).toBeLessThanOrEqual(width);
					expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				}
	});
	it('break an address where a part of it ends', () => {
		const lines = wrapText(address, 400, 15, 'text');
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/&?]$/);
	});
	it('keep together what a no-break space joins', () => {
		for (let width = 120; width < 900; width += 37)
			for (const line of wrapText(SENTENCE, width, 20, 'serif')) expect(line).not.toMatch(/^%/);
	});
	it('are as large as they can be, and even', () => {
		const fit = { sizes: [46, 20], lines: 2, face: 'serif', even: true } as const;
		const block = fitText(SENTENCE, 1100, fit);
		expect(block.lines).toHaveLength(2);
		const [first = 0, second = 0] = block.lines.map((line) => widthOf(line, block.size, 'serif'));
		expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.6);
		expect(fitText(long, 1100, fit)).toMatchObject({ size: 20 });
	});
});

describe('letters inside a picture', () => {
	it('are a whole font with the outlines of these letters only', () => {
		const css = fontFaces({ text: 'Țări: ș, 5,6–6,7\u00a0%', strong: '', serif: 'România' });
		const [sans, serif, ...more] = [...css.matchAll(/base64,([^)]+)/g)].map(([, data = '']) =>
			Buffer.from(data, 'base64')
		);
		expect(more).toEqual([]);
		for (const woff of [sans, serif]) {
			if (!woff) throw new Error('no font');
			expect(woff.toString('latin1', 0, 4)).toBe('wOFF');
			expect(woff.readUInt32BE(8)).toBe(woff.length);
			for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
				const [at, packed, length] = [48, 52, 56].map((field) =>
					woff.readUInt32BE(field + index * 20)
				) as [number, number, number];
				const stored = woff.subarray(at, at + packed);
				expect((packed < length ? inflateSync(stored) : stored).length).toBe(length);
			}
			expect(woff.length).toBeLessThan(9000);
		}
	});
});
