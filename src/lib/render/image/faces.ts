import advances from './fonts/advances.json';

// The files travel inside the server's own code: found in development, in tests and in a build alike.
const addresses = import.meta.glob<string>('./fonts/*.{ttf,woff2}', {
	eager: true,
	import: 'default',
	query: '?inline'
});
const addressOf = (file: string): string => {
	const address = addresses[`./fonts/${file}`];
	if (address === undefined) throw new Error(`there is no font ${file}`);
	return address;
};

const face = (name: keyof typeof advances, family: string, weight: '400' | '600') => {
	/** Letters and how far each advances, in parts of the type's size, by the file they are packed in. */
	const parts: Record<string, Record<string, number>> = advances[name];
	const letters = new Map(Object.values(parts).flatMap(Object.entries<number>));
	return { name, family, weight, parts, letters };
};

/** The typefaces of pictures, the same on every machine; scripts/fonts.ts wrote them. */
export const FACES = {
	text: face('inter-400', 'Inter', '400'),
	strong: face('inter-600', 'Inter', '600'),
	serif: face('source-serif-4-600', 'Source Serif 4', '600')
} as const;
export type Face = keyof typeof FACES;

/** For the renderer, which takes the first file that has a sign its typeface lacks. */
export const FILES = ['borrowed', ...Object.values(FACES).map(({ name }) => name)].map((name) => {
	const address = addressOf(`${name}.ttf`);
	return { name, file: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') };
});

/** Width of a text in px, without kerning, which nearly always makes it a little narrower. */
export function widthOf(text: string, size: number, face: Face): number {
	let ems = 0;
	for (const letter of text) ems += FACES[face].letters.get(letter) ?? 1;
	return ems * size;
}

/** Letters of a text that a typeface does not have: they would be drawn as empty boxes. */
export const missingLetters = (text: string, face: Face): string[] =>
	[...new Set(text)].filter((letter) => !FACES[face].letters.has(letter) && letter.trim() !== '');

/** The stylesheet that brings the letters of a text along, so that ș and ț are right anywhere. */
export function fontFaces(words: Record<Face, string>): string {
	return (Object.keys(FACES) as Face[])
		.flatMap((key) => {
			const { name, family, weight, parts } = FACES[key];
			const used = [...new Set(words[key].trim())];
			// Bold labels are drawn with the one strong weight there is.
			const weights = weight === '600' ? '600 900' : '100 500';
			return Object.entries(parts)
				.filter(([, letters]) => used.some((letter) => letter in letters))
				.map(([part, letters]) => {
					const codes = Object.keys(letters).map((letter) => letter.codePointAt(0)?.toString(16));
					// The first is for all letters: those of a later one are taken from there.
					const range = part === 'common' ? '' : `unicode-range:U+${codes.join(',U+')};`;
					return `@font-face{font-family:'${family}';font-weight:${weights};${range}src:url(${addressOf(`${name}-${part}.woff2`)}) format('woff2')}`;
				});
		})
		.join('');
}
