/**
 * `npm run fonts`: cuts the two typefaces down to the letters European names need, ș and ț among them,
 * and writes src/lib/ui/fonts/. Run it after an update of the @fontsource packages.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

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

await mkdir(OUT, { recursive: true });
for (const [family, name] of Object.entries(FAMILIES)) {
	for (const [part, letters] of Object.entries(PARTS)) {
		const file = require.resolve(`${name}/files/${family}-${part}-wght-normal.woff2`);
		const font = await subsetFont(await readFile(file), letters, {
			targetFormat: 'woff2',
			variationAxes: { wght: { min: 400, max: 700 } }
		});
		await writeFile(path.join(OUT, `${family}-${part}.woff2`), font);
		console.log(`${family}-${part}: ${font.length} bytes`);
	}
}
