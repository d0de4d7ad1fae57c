import { describe, expect, it } from 'vitest';
import {
	madeContext,
	madeDestinationRow,
	madeEvent,
	madeFigure,
	madeTimeRow
} from '../../../../tests/made.ts';
import { whyNotXml } from '../../../../tests/xml.ts';
import type { FigureData } from '../../figure/contract.ts';
import { figure as destination } from '../../figures/origin-share-by-destination/figure.ts';
import { figure as time } from '../../figures/origin-share-over-time/figure.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { frameSvg } from './frame.ts';

const HERE = 'https://origine.example';
const HOSTILE = '"><script>alert(1)</script><!-- & &nbsp; \u00a0%';
const context = (lang: Lang) => madeContext(lang);
const events = [
	madeEvent({ id: 'aim-1', type: 'lane', title: HOSTILE }),
	madeEvent({ id: 'a', type: 'initiative', date: '2019-05-07', precision: 'day', title: HOSTILE })
];
const timeFigure = (lang: Lang): FigureData =>
	madeFigure(
		'origin-share-over-time',
		time,
		context(lang),
		[madeTimeRow(2019, null, null), madeTimeRow(2020, [403, 421], [6298, 7225])],
		events
	) as FigureData;
const mapFigure = (lang: Lang): FigureData =>
	madeFigure('origin-share-by-destination', destination, context(lang), [
		madeDestinationRow('DE', lang, [200, 210], [1000, 1010], { name: HOSTILE }),
		madeDestinationRow('FR', lang, null, null)
	]) as FigureData;
const LETTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
/** The words of a picture in reading order, as somebody who opens the file sees them. */
const wordsOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
		.map(([, text = '']) =>
			text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => LETTERS[name] ?? '')
		)
		.join(' ');

describe.each(LANGS)('a picture that stands by itself, in %s', (lang) => {
	it.each([
		['chart', timeFigure],
		['map', mapFigure]
	])('%s: is well-formed XML with everything that must travel with it', (_, make) => {
		const data = make(lang);
		const svg = frameSvg(data, HERE);
		expect(whyNotXml(svg)).toBeNull();
		expect(svg).toMatch(/^<\?xml [^>]*\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
		expect(svg).not.toMatch(/&nbsp;(?<!&amp;nbsp;)|NaN|undefined|<script|<a[\s>]|url\(['"]?http/);
		const words = wordsOf(svg);
		expect(words).toContain(data.headline);
		expect(words).toContain('Nobody');
		expect(words).toContain(lang === 'ro' ? '6 mai 2024' : '6 May 2024');
		expect(words).toContain(CAVEATS.identified[lang]);
		expect(words).toContain('as_of=2024-05-06');
	});
});

describe('a picture that stands by itself', () => {
	it('has the side-by-side caveat where initiatives are drawn', () => {
		expect(wordsOf(frameSvg(timeFigure('en'), HERE))).toContain(CAVEATS.side_by_side.en);
		expect(wordsOf(frameSvg(mapFigure('en'), HERE))).not.toContain(CAVEATS.side_by_side.en);
	});
	it('escapes words that come from anywhere', () => {
		const data = { ...mapFigure('en'), headline: HOSTILE, notes: [HOSTILE] };
		const svg = frameSvg(data, `${HERE}"><script>`);
		expect(whyNotXml(svg)).toBeNull();
		expect(svg).not.toContain('<script');
	});
	it('breaks long lines, and keeps what holds together', () => {
		const headline = Array.from({ length: 40 }, () => 'a long finding of 12,4\u00a0%').join(' ');
		const svg = frameSvg({ ...timeFigure('ro'), headline }, HERE);
		const lines = [...svg.matchAll(/font-size="28"[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
		expect(lines.length).toBeGreaterThan(5);
		for (const line of lines) expect(line.length).toBeLessThan(80);
		expect(lines.join(' ')).toBe(headline);
	});
	it('draws the same twice', () => {
		expect(frameSvg(timeFigure('ro'), HERE)).toBe(frameSvg(timeFigure('ro'), HERE));
	});
});
