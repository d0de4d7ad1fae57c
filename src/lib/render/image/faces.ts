import inter400 from './fonts/inter-400.ttf?inline';
import inter600 from './fonts/inter-600.ttf?inline';
import serif600 from './fonts/source-serif-4-600.ttf?inline';
import { cutFont, readFont } from './ttf.ts';

// The files travel inside the server's own code: found in development, in tests and in a build alike.
const bytes = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
const face = (name: string, family: string, weight: string, address: string) => {
	const file = bytes(address);
	return { name, family, weight, file, font: readFont(file) };
};

/** The typefaces of pictures, the same on every machine. */
export const FACES = {
	text: face('inter-400', 'Inter', '400', inter400),
	strong: face('inter-600', 'Inter', '600', inter600),
	serif: face('source-serif-4-600', 'Source Serif 4', '600', serif600)
} as const;
export type Face = keyof typeof FACES;

/** Width of a text in px, without kerning, which nearly always makes it a little narrower. */
export function widthOf(text: string, size: number, face: Face): number {
	const { letters, em, advance } = FACES[face].font;
	let units = 0;
	for (const letter of text) units += advance(letters.get(letter.codePointAt(0) ?? 0) ?? 0);
	return (units * size) / em;
}

/** Letters of a text that a typeface does not have: they would be drawn as empty boxes. */
export const missingLetters = (text: string, face: Face): string[] =>
	[...new Set(text)].filter(
		(letter) => !FACES[face].font.letters.has(letter.codePointAt(0) ?? 0) && letter.trim() !== ''
	);

/** The stylesheet that brings the letters of a text along, so that ș and ț are right anywhere. */
export function fontFaces(words: Record<Face, string>): string {
	return (Object.keys(FACES) as Face[])
		.filter((name) => words[name].trim() !== '')
		.map((name) => {
			const { family, weight, font } = FACES[name];
			const packed = cutFont(font, words[name]).toString('base64');
			// Bold labels are drawn with the one strong weight there is.
			const weights = weight === '600' ? '600 900' : '100 500';
			return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff;base64,${packed}) format('woff')}`;
		})
		.join('');
}
