import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { whyNotXml } from '../../../tests/xml.ts';
import { drawPlot } from './plot.ts';
import { reachOver } from './receipt-marks.ts';
import { write } from './tree.ts';
import { withLinks, withoutLinks } from './variants.ts';

const HOSTILE = '</text><script>alert("1")</script>&nbsp;\u00a0';
const rows = [{ x: 1, y: 2, text: HOSTILE }];
const plot = (options: Plot.PlotOptions) => drawPlot({ width: 640, height: 400, ...options }).svg;
const onPage = (options: Plot.PlotOptions) => write(withLinks(plot(options)));
const marks = [Plot.text(rows, { x: 'x', y: 'y', text: 'text', title: 'text', href: 'text' })];
const draw = (more: Plot.PlotOptions = {}) => onPage({ marks, ...more });

describe('drawPlot', () => {
	it('is one svg without a stylesheet of its own', () => {
		const svg = draw();
		expect(svg).not.toContain('<style');
		expect(draw({ title: 'In a figure', caption: 'x' })).toMatch(/^<svg [^>]*>(?!.*<svg)/s);
	});
	it('is one image to a screen reader, and a group where links can be followed', () => {
		const marks = [Plot.ruleY([1]), Plot.dot(rows, { x: 'x', y: 'y' })];
		expect(onPage({ marks, ariaLabel: 'Shares' })).toMatch(/^<svg [^>]*role="img"/);
		expect(onPage({ marks, ariaLabel: 'Shares' }).match(/aria-label="[^"]*"/g)).toEqual([
			'aria-label="Shares"'
		]);
		expect(draw()).toMatch(/^<svg [^>]*role="group"/);
	});
	it('has no stop for the keyboard at a point that leads to a receipt', () => {
		const marks = [Plot.dot(rows, { x: 'x', y: 'y', href: () => '/ro/f/a.b' })];
		const svg = onPage({ marks });
		expect(svg).toMatch(/^<svg [^>]*role="group"/);
		expect(svg).toMatch(
			/<a (?=[^>]*tabindex="-1")(?=[^>]*aria-hidden="true")[^>]*href="\/ro\/f\/a\.b"/
		);
		// Nothing in it is read: neither the point nor the axes.
		expect(svg.match(/<g [^>]*aria-hidden="true"/g)?.length).toBeGreaterThan(1);
	});
	it('leads nowhere in an embed or a file, and has nothing there for a pointer', () => {
		const place = { x: 'x', y: 'y' };
		const marks = [
			Plot.dot(rows, { ...place, href: 'text', title: 'text' }),
			reachOver(rows, place, { href: () => '/ro/f/a.b' })
		];
		expect(onPage({ marks }).match(/<a /g)).toHaveLength(2);
		const svg = write(withoutLinks(plot({ marks })));
		expect(svg).toMatch(/^<svg [^>]*role="img"/);
		expect(svg).not.toMatch(/<a |href|transparent|aria-hidden="true" tabindex/);
		// The mark and what is said of it stay.
		expect(svg).toMatch(/<circle [^>]*><title>/);
	});
	it('escapes texts, titles and addresses', () => {
		const svg = draw();
		// Inside quotes HTML lets everything stand but the quote.
		const outside = svg.replace(/="[^"]*"/g, '');
		expect(outside).not.toContain('<script');
		expect(outside).not.toContain('alert("1")</script>');
		expect(svg).toContain('&lt;script&gt;');
		expect(svg).toContain('&amp;nbsp;');
	});
	it('draws the same twice', () => {
		expect(draw()).toBe(draw());
	});
	it('is well-formed', () => {
		const plain = [{ x: 1, y: 2, text: 'a < b & „ș”\u00a0%' }];
		const marks = [Plot.text(plain, { x: 'x', y: 'y', text: 'text', title: 'text' })];
		expect(whyNotXml(onPage({ marks }))).toBeNull();
	});
});
