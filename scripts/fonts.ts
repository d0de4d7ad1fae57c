/**
 * `npm run fonts`: cuts the typefaces down to the letters European names need, ș and ț among them, and
 * writes src/lib/ui/fonts/ for pages and src/lib/render/image/fonts/ for pictures. Run it after an update
 * of the font packages.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const read = (file: string) => readFile(require.resolve(file));

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).join(
		''
	);

const PARTS = {
	// Basic Latin, Latin-1, and the punctuation of Romanian and English text.
	latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„…‹›€−×→←↑↓•ıŒœ`,
	// Latin Extended-A, and the Romanian letters with comma below.
	'latin-ext': range(0x100, 0x130) + range(0x132, 0x151) + range(0x154, 0x17f) + range(0x218, 0x21b)
};

/** The variable typefaces of pages. */
async function writePageFonts(folder: string): Promise<void> {
	for (const family of ['inter', 'source-serif-4'])
		for (const [part, letters] of Object.entries(PARTS)) {
			const whole = `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`;
			const font = await subsetFont(await read(whole), letters, {
				targetFormat: 'woff2',
				variationAxes: { wght: { min: 400, max: 700 } }
			});
			await writeFile(path.join(folder, `${family}-${part}.woff2`), font);
			console.log(`${family}-${part}: ${font.length} bytes`);
		}
}

/** Pictures are drawn where no browser is: whole files of one weight, which no package of web fonts has. */
const FACES = {
	'inter-400': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
	'inter-600': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
	'source-serif-4-600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
};
/** What a typeface lacks of the signs is borrowed from this one. */
const SYMBOLS = '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf';
const SIGNS = '→←↑↓≥≤✓✗◐■□●○◆◇▲▼';
/** In every picture: English, Romanian, and spaces of other widths, between a rank and a name or digits. */
const COMMON = `${range(0x20, 0x7e)}\u00a0\u2002\u2009\u202făâîșțĂÂÎȘȚ–—‘’“”„…«»€−×·•±${SIGNS}`;
const EUROPEAN = [...(PARTS.latin + PARTS['latin-ext'])].filter(
	(letter) => !COMMON.includes(letter)
);

/** How far each of the letters advances, in parts of the type's size; without those the font lacks. */
function advancesOf(file: Uint8Array, letters: Iterable<string>): Record<string, number> {
	const face = new Face(new Blob(file));
	const font = new Font(face);
	const known = [...letters].flatMap((letter) => {
		const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0);
		return glyph ? [[letter, font.glyphHAdvance(glyph) / face.upem] as const] : [];
	});
	return Object.fromEntries(known);
}

/** The renderer reads TrueType only, and knows a face by its names 16 and 17: "Inter", not "Inter SemiBold". */
const forPixels = {
	targetFormat: 'truetype',
	noHinting: true,
	keepFeatures: ['kern'],
	dropTables: ['GSUB', 'STAT', 'BASE', 'gasp'],
	preserveNameIds: [16, 17]
} as const;
/** Inside an SVG, without kerning, which would be as large as the letters. */
const forSvg = {
	targetFormat: 'woff2',
	noHinting: true,
	dropTables: [...forPixels.dropTables, 'GPOS', 'GDEF']
} as const;

/** Each face whole for pixels and in parts for SVG, what both borrow, and a table of advances. */
async function writePictureFonts(folder: string): Promise<void> {
	const symbols = await read(SYMBOLS);
	const table: Record<string, Record<string, Record<string, number>>> = {};
	for (const [name, file] of Object.entries(FACES)) {
		const whole = await read(file);
		const common = advancesOf(whole, COMMON);
		const lacking = [...SIGNS].filter((sign) => !(sign in common));
		const parts = {
			common: [whole, common],
			european: [whole, advancesOf(whole, EUROPEAN)],
			borrowed: [symbols, advancesOf(symbols, lacking)]
		} as const;
		table[name] = {};
		for (const [part, [font, advances]] of Object.entries(parts)) {
			table[name][part] = advances;
			const letters = Object.keys(advances).join('');
			const packed = await subsetFont(font, letters, forSvg);
			await writeFile(path.join(folder, `${name}-${part}.woff2`), packed);
			console.log(`${name}-${part}: ${packed.length} bytes`);
		}
		const own = Object.keys({ ...common, ...table[name].european }).join('');
		await writeFile(path.join(folder, `${name}.ttf`), await subsetFont(whole, own, forPixels));
	}
	await writeFile(path.join(folder, 'borrowed.ttf'), await subsetFont(symbols, SIGNS, forPixels));
	await writeFile(path.join(folder, 'advances.json'), `${JSON.stringify(table)}\n`);
}

const library = path.join(import.meta.dirname, '../src/lib');
await mkdir(path.join(library, 'ui/fonts'), { recursive: true });
await writePageFonts(path.join(library, 'ui/fonts'));
const pictures = path.join(library, 'render/image/fonts');
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
await writePictureFonts(pictures);
