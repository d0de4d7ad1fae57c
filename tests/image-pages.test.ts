import { describe, expect, it } from 'vitest';
import { figures } from '../src/lib/figures/registry.server.ts';
import { CAVEATS } from '../src/lib/i18n/caveats.ts';
import { formatDate } from '../src/lib/i18n/format.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { framePicture } from '../src/lib/server/pictures/frame.ts';
import { missingLetters, widthOf, type Face } from '../src/lib/render/image/faces.ts';
import { PRESETS, readSpec } from '../src/lib/render/image/presets.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { rasterise } from '../src/lib/server/pictures/rasterise.ts';
import { inkOf } from './pixels.ts';
import { whyNotXml } from './xml.ts';

// Every figure on every page a picture is made on: nothing is cut, nothing is missing.

const HERE = 'https://origine.example';
const none = new URLSearchParams();
const WAYS = ['', 'width=480', ...Object.keys(PRESETS).map((name) => `preset=${name}`)];
/** With the numbers printed, in one language: the same tables stand in both. */
const PRINTED = ['labels=1', 'preset=og&labels=1', 'preset=story&labels=1&theme=dark'];

interface Line {
	x: number;
	y: number;
	size: number;
	face: Face;
	end: boolean;
	text: string;
}

/** The lines of the frame, which stand at the root, without those of the drawings. */
function frameLines(svg: string): Line[] {
	const bare = svg.replace(/<svg [^>]*\bclass="[^]*?<\/svg>/g, '');
	return [...bare.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, where = '', text = '']) => {
		const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(where)?.[1] ?? '';
		const strong = value('font-weight') === '600';
		return {
			x: Number(value('x')),
			y: Number(value('y')),
			size: Number(value('font-size')),
			face: value('font-family').includes('Serif') ? 'serif' : strong ? 'strong' : 'text',
			end: value('text-anchor') === 'end',
			text: text.replace(
				/&(lt|gt|quot|amp);/g,
				(_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&'
			)
		};
	});
}

describe.each([...figures.keys()])('pictures of %s', (id) => {
	it.each(LANGS)('have everything in its place on every page, in %s', async (lang) => {
		const figure = await loadFigure(id, none, lang);
		for (const way of lang === 'ro' ? [...WAYS, ...PRINTED] : WAYS) {
			const spec = readSpec(new URLSearchParams(way), lang);
			const { svg } = framePicture(figure, HERE, spec);
			expect(whyNotXml(svg), way).toBeNull();
			expect(svg.match(/var\(|NaN|undefined|Infinity|\[object/), way).toBeNull();
			const [, width = 0, height = 0] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
			const lines = frameLines(svg);
			for (const { x, y, size, face, end, text } of lines) {
				const wide = widthOf(text, size, face);
				expect(end ? x - wide : x, `${way}: ${text}`).toBeGreaterThanOrEqual(0);
				expect(end ? x : x + wide, `${way}: ${text}`).toBeLessThanOrEqual(width);
				expect(y, `${way}: ${text}`).toBeLessThan(height);
				expect(size, `${way}: ${text}`).toBeGreaterThanOrEqual(11);
				expect(missingLetters(text, face), `${way}: ${text}`).toEqual([]);
			}
			const words = lines.map(({ text }) => text).join(' ');
			for (const must of [
				CAVEATS.identified[lang],
				figure.headline,
				...figure.sources.map(({ vintage }) => formatDate(vintage, lang))
			])
				expect(words, way).toContain(must);
			expect(words.replaceAll(' ', ''), way).toContain(`as_of=${figure.as_of}`);
			// Drawings know how to stay inside their own box; the boxes stay on the page.
			for (const [, where = ''] of svg.matchAll(/<svg ([^>]*class="[^>]*)>/g)) {
				const value = (name: string) =>
					Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(where)?.[1] ?? NaN);
				expect(value('x') + value('width'), way).toBeLessThanOrEqual(width + 0.5);
				expect(value('y') + value('height'), way).toBeLessThanOrEqual(height);
			}
			if (way === 'preset=og') {
				const ink = inkOf(await rasterise(svg, 240));
				expect(ink(0, 0.78), way).toBeGreaterThan(0.02);
				expect(ink(0.78, 1), way).toBeGreaterThan(0.02);
			}
		}
	});
	it('have all the letters their drawings use', async () => {
		for (const lang of LANGS) {
			const { svg } = framePicture(await loadFigure(id, none, lang), HERE);
			const words = [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)].map(([, text]) => text);
			expect(missingLetters(words.join(''), 'text')).toEqual([]);
		}
	});
});
