/**
 * `npm run fonts`: cuts the two typefaces down to the letters European names need, ș and ț among them,
 * and writes src/lib/ui/fonts/ for pages and src/lib/render/image/fonts/ for pictures. Run it after an
 * update of the @fontsource packages.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { symbols } from './lib/font-symbols.ts';
import { mergeFonts } from './lib/merge-fonts.ts';

const require = createRequire(import.meta.url);
const OUT = path.join(import.meta.dirname, '../src/lib/ui/fonts');

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

const FAMILIES = {
	inter: '@fontsource-variable/inter',
	'source-serif-4': '@fontsource-variable/source-serif-4'
};

/** Pictures are drawn where no browser is: one plain file for each weight, with all letters in it. */
const FACES = [
	{ family: 'inter', weight: 400, line: 0.075 },
	{ family: 'inter', weight: 600, line: 0.105 },
	{ family: 'source-serif-4', weight: 600, line: 0.09 }
] as const;
const DRAWING_OUT = path.join(import.meta.dirname, '../src/lib/render/image/fonts');
/** Spaces of other widths stand between a rank and a name, and between digits. */
const SPACES = '\u2002\u2009\u202f';

const fileOf = (family: keyof typeof FAMILIES, part: string) =>
	readFile(require.resolve(`${FAMILIES[family]}/files/${family}-${part}-wght-normal.woff2`));

await mkdir(OUT, { recursive: true });
await mkdir(DRAWING_OUT, { recursive: true });
for (const family of Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]) {
	for (const [part, letters] of Object.entries(PARTS)) {
		const font = await subsetFont(await fileOf(family, part), letters, {
			targetFormat: 'woff2',
			variationAxes: { wght: { min: 400, max: 700 } }
		});
		await writeFile(path.join(OUT, `${family}-${part}.woff2`), font);
		console.log(`${family}-${part}: ${font.length} bytes`);
	}
}

for (const { family, weight, line } of FACES) {
	const cut = async (part: keyof typeof PARTS) =>
		Buffer.from(
			await subsetFont(await fileOf(family, part), PARTS[part] + SPACES, {
				targetFormat: 'truetype',
				variationAxes: { wght: weight },
				keepFeatures: ['kern'],
				noHinting: true,
				dropTables: ['GSUB', 'STAT', 'BASE', 'gasp']
			})
		);
	const font = mergeFonts(await cut('latin'), await cut('latin-ext'), symbols(line));
	await writeFile(path.join(DRAWING_OUT, `${family}-${weight}.ttf`), font);
	console.log(`${family}-${weight}.ttf: ${font.length} bytes`);
}
