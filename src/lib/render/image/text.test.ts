import { Resvg } from '@resvg/resvg-js';
import { Blob, Face as Outlines, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { FACES, fontFaces, missingLetters, widthOf, type Face } from './faces.ts';
import { fitText, wrapText } from './text.ts';

const faces = Object.keys(FACES) as Face[];
/** What Romanian, other European names and the figures' own signs need. */
const NEEDED =
	'aăâbcdefghiîjklmnopqrsștțuvwxyzAĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ0123456789' +
	'áàäãåæçčćđéèêëěğíïłńňñóòöõøőœřŕśšßťúùüůűýÿźżžŁŐŽ.,:;!?()[]/&%+-–—−×„”“’‘…<>=#*·•←→↑↓≤≥✓✗◐■□●○◆◇▲▼';
const SIGNS = '←→↑↓≤≥✓✗◐■□●○◆◇▲▼';
const SENTENCE =
	'În 2022, cetățenii români au fost 5,6–6,7\u00a0% dintre victimele identificate în Țările de Jos';

/** The text in black as the renderer draws it with the typeface's own file and the borrowed signs. */
const draw = (text: string, face: Face) => {
	const { family, weight, name } = FACES[face];
	const fontFiles = ['borrowed', name].map((file) => `src/lib/render/image/fonts/${file}.ttf`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="80"><text y="50" font-family="${family}" font-weight="${weight}" font-size="30">${text}</text></svg>`;
	return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false }, logLevel: 'off' });
};

describe.each(faces)('the typeface %s', (face) => {
	it('has every letter and sign that is needed, spaces too', () => {
		expect(missingLetters(NEEDED, face)).toEqual([]);
		for (const space of ' \u00a0\u2002')
			expect(FACES[face].letters.get(space)).toBeGreaterThan(0.1);
	});
	it('has ș and ț with a comma: letters of their own, not those with a cedilla', () => {
		const drawn = (letter: string) => draw(letter, face).render().asPng();
		for (const [comma = '', cedilla = '', plain = ''] of ['șşs', 'țţt', 'ȘŞS', 'ȚŢT']) {
			expect(drawn(comma)).not.toEqual(drawn(cedilla));
			expect(drawn(comma)).not.toEqual(drawn(plain));
			expect(widthOf(comma, 100, face)).toBe(widthOf(plain, 100, face));
		}
	});
	it('is measured as it is drawn', () => {
		const drawn = draw(SENTENCE, face).getBBox();
		const measured = widthOf(SENTENCE, 30, face);
		// Ink is a little narrower than its room, and kerning takes a little away.
		expect(drawn?.width).toBeLessThanOrEqual(measured + 1);
		expect(drawn?.width).toBeGreaterThan(measured * 0.97);
		for (const sign of SIGNS) {
			const [two = 0, three = 0] = [2, 3].map((times) => {
				const box = draw(sign.repeat(times), face).getBBox();
				return (box?.x ?? 0) + (box?.width ?? 0);
			});
			expect(three - two, sign).toBeCloseTo(widthOf(sign, 30, face), 0);
		}
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
	const none = { text: '', strong: '', serif: '' };
	const fontsOf = (css: string) =>
		[...css.matchAll(/base64,([^)]+)/g)].map(([, data = '']) => Buffer.from(data, 'base64'));
	it('are in the fonts it brings along, and no typeface it does not use', async () => {
		const text = 'Țări: ș, 5,6–6,7\u00a0%';
		const fonts = fontsOf(fontFaces({ ...none, text, serif: 'România' }));
		expect(fonts).toHaveLength(2);
		for (const font of fonts) {
			expect(font.length).toBeLessThan(9000);
			const plain = await subsetFont(font, `${text}<`, { targetFormat: 'truetype' });
			const outlines = new Font(new Outlines(new Blob(plain)));
			// In the markup it is read from, a "<" is written "&lt;".
			for (const letter of `${text}<`) {
				const glyph = outlines.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0;
				expect(glyph, letter).toBeGreaterThan(0);
				expect(outlines.glyphToPath(glyph) === '', letter).toBe(letter.trim() === '');
			}
		}
	});
	it('come with more than the common ones only where it needs them, each told for which letters', () => {
		expect(fontsOf(fontFaces({ ...none, text: 'Łódź' }))).toHaveLength(2);
		const css = fontFaces({ ...none, strong: '◐ Łódź' });
		expect(css.match(/unicode-range:[^;]+/g)).toEqual([
			expect.stringMatching(/U\+142,/),
			'unicode-range:U+25d0'
		]);
	});
});
