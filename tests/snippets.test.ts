import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeTimeRow } from './made.ts';
import { figure as time } from '../src/lib/figures/origin-share-over-time/figure.ts';
import {
	iframeSnippet,
	imageSnippet,
	markdownSnippet,
	oembedHtml,
	scriptSnippet
} from '../src/lib/cite/snippets.ts';

const origin = 'https://origine.example';
const made = madeFigure('origin-share-over-time', time, madeContext('ro'), [
	madeTimeRow(2020, [20, 20], [200, 200])
]);
const hostile = { ...made, headline: '„ș” "><script>alert(1)</script>' };
const options = { origin, height: 700, phoneHeight: 1100 };
const frameOf = (html: string) => parseHTML(`<body>${html}`).document.querySelector('iframe');

describe('the code for a web page', () => {
	it('stays at its edition unless it is to follow new ones', () => {
		expect(frameOf(iframeSnippet(made, options))?.getAttribute('src')).toBe(
			`${origin}/embed/ro/origin-share-over-time?as_of=2024-05-06`
		);
		const live = frameOf(iframeSnippet(made, { ...options, live: true, theme: 'dark' }));
		expect(live?.getAttribute('src')).toBe(`${origin}/embed/ro/origin-share-over-time?theme=dark`);
	});
	it('has a title, and a height for a phone and for an article', () => {
		const frame = frameOf(iframeSnippet(made, options));
		expect(frame?.getAttribute('title')).toBe(made.headline);
		expect(frame?.getAttribute('height')).toBe('700');
		expect(frame?.getAttribute('style')).toContain(
			'height:clamp(700px,calc(1427px - 91vw),1100px)'
		);
		const flat = iframeSnippet(made, { origin, height: 700, phoneHeight: 600 });
		expect(flat).not.toContain('clamp');
	});
	it('is one element whatever the finding says', () => {
		for (const html of [iframeSnippet(hostile, options), oembedHtml(hostile, options)]) {
			const { document } = parseHTML(`<body>${html}`);
			expect(document.querySelectorAll('script')).toHaveLength(0);
			expect(document.querySelector('iframe')?.getAttribute('title')).toBe(hostile.headline);
		}
		const withScript = parseHTML(`<body>${scriptSnippet(hostile, options)}`).document;
		expect(withScript.querySelectorAll('script')).toHaveLength(1);
		expect(withScript.querySelector('script')?.getAttribute('src')).toBe(`${origin}/embed.js`);
		const image = parseHTML(`<body>${imageSnippet(`${origin}/x.png?a=1&b=2`, hostile.headline)}`);
		expect(image.document.querySelector('img')?.getAttribute('alt')).toBe(hostile.headline);
	});
	it('quotes brackets in Markdown', () => {
		const text = markdownSnippet({ ...made, headline: 'a [b] c' }, origin, `${origin}/x.png`);
		expect(text).toBe(
			`[![a \\[b\\] c](${origin}/x.png)](${origin}/ro/figures/origin-share-over-time?as_of=2024-05-06)`
		);
	});
});
