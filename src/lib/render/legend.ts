import type { FlowEntry } from '../map/flows.ts';
import type { Drawing } from './picture.ts';
import { el, type Tree } from './tree.ts';

/** A shape of a chart and what it means. A bar stands for an area, a dot for a point, a line for a mark across. */
export interface ShapeEntry {
	text: string;
	shape: 'bar' | 'dot' | 'line';
	fill: string;
	stroke?: string;
}

/** A look of the map and what it means; map.css has them all. */
export type LookEntry = FlowEntry;

/** Rows of swatches and texts, in px: `start` is where a text begins, `letter` the room for one. */
interface Measures {
	row: number;
	top: number;
	size: number;
	start: number;
	letter: number;
	between: number;
}
const SHAPES: Measures = { row: 24, top: 2, size: 13, start: 26, letter: 6.9, between: 14 };
const LOOKS: Measures = { row: 26, top: 4, size: 14, start: 36, letter: 7.4, between: 16 };

/** What has no data: the same lines on every map and in every legend. */
export const hatch = (id: string): Tree =>
	el(
		'pattern',
		{
			patternTransform: 'rotate(45)',
			patternUnits: 'userSpaceOnUse',
			...{ height: 5, width: 5, id }
		},
		el('rect', { height: 5, width: 5, class: 'hatch-ground' }),
		el('path', { d: 'M0,0V5', class: 'hatch-line' })
	);

function shapeAt({ shape, fill, stroke = fill }: ShapeEntry, x: number, y: number): Tree {
	const paint = { 'stroke-width': 1.5, stroke, fill };
	if (shape === 'bar') return el('rect', { ...paint, height: 14, width: 18, y: y + 1, x: x + 1 });
	if (shape === 'dot') return el('circle', { ...paint, r: 5, cy: y + 8, cx: x + 10 });
	return el('rect', { fill, height: 2, width: 18, y: y + 7, x: x + 1 });
}

/** A look in a box, or as a line through it. */
function lookIn(
	{ look, line, mark }: LookEntry,
	pattern: string,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number }
): Tree[] {
	if (line) {
		const at = { d: `M${x},${y + height / 2}h${width}`, class: line.hair ? 'arc hair' : 'arc' };
		return [el('path', { 'stroke-width': line.width, ...at })];
	}
	const fill: Tree['attributes'] = look === 'no-data' ? { fill: `url(#${pattern})` } : {};
	const ink = { fill: 'var(--ink)' };
	return [
		el('rect', { ...fill, height, width, y, x, class: `land ${look}` }),
		...(mark === 'dot'
			? [el('circle', { ...ink, r: 2.5, cy: y + height / 2, cx: x + width / 2 })]
			: []),
		...(mark === 'bar' ? [el('rect', { ...ink, height, width: 3, y, x })] : [])
	];
}

/** Entries one after the other, in as many rows as the width needs. */
function draw<Entry extends { text: string }>(
	entries: readonly Entry[],
	width: number,
	{ row, top, size, start, letter, between }: Measures,
	swatch: (entry: Entry, x: number, y: number) => Tree[]
): Drawing {
	let [x, y] = [0, top];
	const marks = entries.flatMap((entry) => {
		const needs = start + entry.text.length * letter + between;
		if (x > 0 && x + needs > width) [x, y] = [0, y + row];
		const [left, foot] = [x, y + 13];
		x += needs;
		return [
			...swatch(entry, left, y),
			el('text', { 'font-size': size, y: foot, x: left + start }, entry.text)
		];
	});
	const height = y + row;
	const box = { height, width, viewBox: `0 0 ${width} ${height}`, class: 'plot' };
	return { svg: el('svg', box, ...marks), width, height, key: true };
}

/** What the shapes of a chart mean, as a drawing, so that a picture on its own has it too. */
export const drawShapes = (entries: readonly ShapeEntry[], width: number): Drawing =>
	draw(entries, width, SHAPES, (entry, x, y) => [shapeAt(entry, x, y)]);

/**
 * What the looks of a map mean, as a drawing.
 * @param id of its hatching; of several on one page each needs its own
 */
export function drawLooks(
	entries: readonly LookEntry[],
	width: number,
	id = 'legend-hatch'
): Drawing {
	const box = { width: 28, height: 16 };
	const drawn = draw(entries, width, LOOKS, (entry, x, y) =>
		lookIn(entry, id, { x: x + 1, y, ...box })
	);
	const { svg } = drawn;
	return { ...drawn, svg: { ...svg, children: [hatch(id), ...svg.children] } };
}

/** The same as lists, for a page, whose letters stay as large when its map becomes small. */
export function listLooks(lists: readonly (readonly LookEntry[])[], id: string): Tree {
	const hidden = { width: 0, height: 0, 'aria-hidden': 'true', style: 'position: absolute;' };
	const box = { x: 1, y: 1, width: 22, height: 14 };
	const item = (entry: LookEntry) => {
		// A phone's map has thinner lines (map.css).
		const style: Tree['attributes'] = entry.line ? { style: `--width: ${entry.line.width};` } : {};
		const swatch = { viewBox: '0 0 24 16', 'aria-hidden': 'true', ...style };
		return el('li', {}, el('svg', swatch, ...lookIn(entry, id, box)), ` ${entry.text}`);
	};
	return el(
		'div',
		{ class: 'map-legend' },
		el('svg', hidden, el('defs', {}, hatch(id))),
		...lists.map((entries) => el('ul', {}, ...entries.map(item)))
	);
}
