import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figures } from '../src/lib/figures/registry.server.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { frameSvg } from '../src/lib/server/pictures/frame.ts';
import { openCatalogue, snapshotAsOf } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { whyNotXml } from './xml.ts';

// A picture of every figure as it is first shown, committed in tests/pictures. A change of a picture is
// looked at: the new one is left beside the old, and UPDATE_PICTURES=1 accepts it.

/** The edition the pictures are of; a figure whose sources have none that old is drawn as it is today. */
const DAY = '2025-04-14';
const update = process.env.UPDATE_PICTURES === '1';

async function drawn(id: string, lang: Lang): Promise<string> {
	const catalogue = await openCatalogue();
	const sources = figures.get(id)?.sources ?? ['unodc-glotip'];
	const kept = sources.every((source) => snapshotAsOf(catalogue, source, DAY));
	const query = new URLSearchParams(kept ? { as_of: DAY } : {});
	return normalise(frameSvg(await loadFigure(id, query, lang), 'https://origine.example'));
}

/** Numbers to a tenth of a pixel and ids in their order: neither a machine nor what ran before shows. */
function normalise(svg: string): string {
	const ids = new Map<string, string>();
	for (const [, id = ''] of svg.matchAll(/\sid="([^"]+)"/g))
		if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
	return (
		svg
			.replace(/(\sid="|url\(#|href="#)([^")]+)/g, (_, before: string, id: string) => {
				return before + (ids.get(id) ?? id);
			})
			// Inside tags only: „100.000” in a sentence is no coordinate.
			.replace(/<[a-z][^>]*>/g, (tag) =>
				tag.replace(/(?<=[\s"(,A-Za-z-])-?\d*\.\d{2,}(?=[\s"),A-Za-z-])/g, (number) =>
					String(Number(Number(number).toFixed(1)))
				)
			)
			.replaceAll('><', '>\n<')
	);
}

/**
 * Without the stylesheet, which is kept so that the file can be opened, and changes by itself; and without
 * the build the picture came from, which changes with every source.
 */
const compared = (svg: string) =>
	svg.replace(/<style>[^<]*<\/style>/, '').replace(/\b[0-9a-f]{12}\b/g, 'build');

describe.each([...figures.keys()])('the picture of %s', (id) => {
	it.each(LANGS)('is as it was, in %s', async (lang) => {
		const file = `tests/pictures/${id}.${lang}.svg`;
		const changed = `tests/pictures/${id}.${lang}-changed.svg`;
		const svg = await drawn(id, lang);
		expect(whyNotXml(svg)).toBeNull();
		expect(svg.match(/NaN|undefined|Infinity|\[object/)).toBeNull();
		const words = [...svg.matchAll(/>([^<]*)<\/(?:text|tspan|title|desc)>/g)].map(
			([, text]) => text
		);
		if (lang === 'ro')
			expect(words.filter((text) => /\d,\d{3}\b|\d\.\d%/.test(text ?? ''))).toEqual([]);
		if (update) writeFileSync(file, svg);
		const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
		const same = compared(before) === compared(svg);
		if (same) rmSync(changed, { force: true });
		else writeFileSync(changed, svg);
		expect(same, `look at ${changed}; UPDATE_PICTURES=1 npx vitest run tests/pictures`).toBe(true);
	});
	it('draws the same twice', async () => {
		expect((await drawn(id, 'ro')) === (await drawn(id, 'ro'))).toBe(true);
	});
});
