import { parseHTML } from 'linkedom';
import type { Drawing } from './picture.ts';
import type { LegendEntry } from '../map/scale.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const ROW = 26;
/** Room for one letter and for a swatch, in px at 14 px text. */
const LETTER = 7.4;
const SWATCH = 40;

/**
 * The legend as a drawing, for pictures that leave the site.
 * @param id of its hatching; of several on one page each needs its own
 */
export function legendSvg(
	entries: readonly (LegendEntry & { line?: { width: number; hair: boolean } })[],
	width: number,
	id = 'legend-hatch'
): Drawing {
	const svg = document.createElement('svg');
	svg.setAttribute('class', 'plot');
	const add = (parent: Element, name: string, attributes: Record<string, string | number>) => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		parent.append(element);
		return element;
	};
	const pattern = add(svg, 'pattern', {
		id,
		width: 5,
		height: 5,
		patternUnits: 'userSpaceOnUse',
		patternTransform: 'rotate(45)'
	});
	add(pattern, 'rect', { class: 'hatch-ground', width: 5, height: 5 });
	add(pattern, 'path', { class: 'hatch-line', d: 'M0,0V5' });
	let [x, y] = [0, 4];
	for (const { look, text, mark, line } of entries) {
		const needs = SWATCH + text.length * LETTER + 12;
		if (x > 0 && x + needs > width) [x, y] = [0, y + ROW];
		const fill: Record<string, string> = look === 'no-data' ? { fill: `url(#${id})` } : {};
		if (line) {
			const kind = line.hair ? 'arc hair' : 'arc';
			add(svg, 'path', { class: kind, d: `M${x + 1},${y + 8}h28`, 'stroke-width': line.width });
		} else add(svg, 'rect', { class: `land ${look}`, x: x + 1, y, width: 28, height: 16, ...fill });
		if (mark === 'dot') add(svg, 'circle', { cx: x + 15, cy: y + 8, r: 2.5, fill: 'var(--ink)' });
		if (mark === 'bar') add(svg, 'rect', { x: x + 1, y, width: 3, height: 16, fill: 'var(--ink)' });
		add(svg, 'text', { x: x + SWATCH - 4, y: y + 13, 'font-size': 14 }).textContent = text;
		x += needs;
	}
	const height = y + ROW;
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	return { svg: svg.outerHTML, width, height, key: true };
}
