import { parseHTML } from 'linkedom';
import type { Drawing } from './picture.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const ROW = 24;
/** Room for a swatch, and for one letter, in px at 13 px text. */
const SWATCH = 26;
const LETTER = 6.9;

/** One look and what it means. A bar stands for an area, a dot for a point, a line for a mark across. */
export interface KeyEntry {
	text: string;
	shape: 'bar' | 'dot' | 'line';
	fill: string;
	stroke?: string;
}

/** What the marks of a chart mean, as a drawing, so that a picture on its own has it too. */
export function keySvg(entries: readonly KeyEntry[], width: number): Drawing {
	const svg = document.createElement('svg');
	svg.setAttribute('class', 'plot');
	const add = (name: string, attributes: Record<string, string | number>) => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		svg.append(element);
		return element;
	};
	let [x, y] = [0, 2];
	for (const { text, shape, fill, stroke = fill } of entries) {
		const needs = SWATCH + text.length * LETTER + 14;
		if (x > 0 && x + needs > width) [x, y] = [0, y + ROW];
		const paint = { fill, stroke, 'stroke-width': 1.5 };
		if (shape === 'bar') add('rect', { x: x + 1, y: y + 1, width: 18, height: 14, ...paint });
		if (shape === 'dot') add('circle', { cx: x + 10, cy: y + 8, r: 5, ...paint });
		if (shape === 'line') add('rect', { x: x + 1, y: y + 7, width: 18, height: 2, fill });
		add('text', { x: x + SWATCH, y: y + 13, 'font-size': 13 }).textContent = text;
		x += needs;
	}
	const height = y + ROW;
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	return { svg: svg.outerHTML, width, height, key: true };
}
