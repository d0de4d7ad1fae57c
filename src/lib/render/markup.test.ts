import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { whyNotXml } from '../../../tests/xml.ts';
import { plotMarkup } from './markup.ts';

const HOSTILE = '</text><script>alert("1")</script>&nbsp;\u00a0';
const rows = [{ x: 1, y: 2, text: HOSTILE }];
const draw = (more: Plot.PlotOptions = {}) =>
	plotMarkup({
		marks: [Plot.text(rows, { x: 'x', y: 'y', text: 'text', title: 'text', href: 'text' })],
		...more
	});

describe('plotMarkup', () => {
	it('is one svg without a stylesheet of its own', () => {
		const svg = draw();
		expect(svg).not.toContain('<style');
		expect(draw({ title: 'In a figure', caption: 'x' })).toMatch(/^<svg [^>]*>(?!.*<svg)/s);
	});
	it('is one image to a screen reader, and a group where links can be followed', () => {
		const marks = [Plot.ruleY([1]), Plot.dot(rows, { x: 'x', y: 'y' })];
		expect(plotMarkup({ marks, ariaLabel: 'Shares' })).toMatch(/^<svg [^>]*role="img"/);
		expect(plotMarkup({ marks, ariaLabel: 'Shares' }).match(/aria-label="[^"]*"/g)).toEqual([
			'aria-label="Shares"'
		]);
		expect(draw()).toMatch(/^<svg [^>]*role="group"/);
	});
	it('has no stop for the keyboard at a point that leads to a receipt', () => {
		const marks = [Plot.dot(rows, { x: 'x', y: 'y', href: () => '/ro/f/a.b' })];
		const svg = plotMarkup({ marks });
		expect(svg).toMatch(/^<svg [^>]*role="group"/);
		expect(svg).toMatch(
			/<a (?=[^>]*tabindex="-1")(?=[^>]*aria-hidden="true")[^>]*href="\/ro\/f\/a\.b"/
		);
		// Nothing in it is read: neither the point nor the axes.
		expect(svg.match(/<g [^>]*aria-hidden="true"/g)?.length).toBeGreaterThan(1);
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
		expect(whyNotXml(plotMarkup({ marks }))).toBeNull();
	});
});
