import type { Drawing, Size } from '../picture.ts';
import { elementsOf, textOf } from '../tree.ts';
import { widthOf } from './faces.ts';
import { GAP, KEY, wantedColumn, widthsOf, type Box, type Plan, type Way } from './ways.ts';

interface Item {
	drawing: Drawing;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Drawings in their places in a box, in px of the page. */
export interface Arrangement {
	width: number;
	height: number;
	items: Item[];
}

export type Draw = (size: Size, width: number) => Drawing[];

/** A key as wide as its longest line, which no line of its own is broken for. */
function wholeKey(drawing: Drawing): Drawing {
	const { svg, height } = drawing;
	const texts = [...elementsOf(svg)].filter(({ name }) => name === 'text');
	const ends = texts.map((text) => {
		const { x = 0, 'font-size': size = 0 } = text.attributes;
		return Number(x) + widthOf(textOf(text), Number(size), 'text');
	});
	const width = Math.ceil(Math.max(drawing.width, ...ends));
	const attributes = { ...svg.attributes, viewBox: `0 0 ${width} ${height}` };
	return { ...drawing, svg: { ...svg, attributes }, width };
}

/** Drawings one below the other; one that does not stretch (a map) is brought to the width. */
function stackAt(drawings: Drawing[], width: number, x: number, top: number): Item[] {
	let y = top;
	return drawings.map((one) => {
		const drawing = one.key ? wholeKey(one) : one;
		const shrink = Math.min(1, width / drawing.width);
		const height = drawing.height * shrink;
		const item = { drawing, x, y, width: drawing.width * shrink, height };
		y += height + GAP.below;
		return item;
	});
}

const bottomOf = (items: Item[]) => Math.max(0, ...items.map(({ y, height }) => y + height));

/** Drawings one below the other at their own size. */
export function stack(drawings: Drawing[], width: number): Arrangement {
	const items = stackAt(drawings, width, 0, 0);
	return { width, height: bottomOf(items), items };
}

/** One way, drawn, in the drawings' own px. */
function lay(draw: Draw, way: Way, column: number) {
	const drawn = draw(way.size, column);
	const charts = drawn.filter(({ key }) => !key);
	const { row, whole } = widthsOf(way, charts.length, column);
	const hasKey = charts.length < drawn.length;
	const more = {
		whole,
		charts: charts.length,
		stretch: charts.every((one) => one.width === column)
	};
	const keyWidth = way.side === 'key' ? KEY : row;
	const keys = !hasKey
		? []
		: (keyWidth === column ? drawn : draw(way.size, keyWidth)).filter(({ key }) => key);
	if (way.side === 'none') {
		const items = stackAt(drawn, column, 0, 0);
		return { items, height: bottomOf(items), ...more };
	}
	const top = stackAt(keys, keyWidth, 0, 0);
	const left = way.side === 'key' ? KEY + GAP.beside : 0;
	const start = way.side === 'charts' && hasKey ? bottomOf(top) + GAP.below : 0;
	const rest =
		way.side === 'key'
			? stackAt(charts, column, left, 0)
			: charts.flatMap((chart, index) =>
					stackAt([chart], column, index * (column + GAP.beside), start)
				);
	const items = [...top, ...rest];
	return { items, height: bottomOf(items), ...more };
}

/**
 * A plan carried out: drawings as large as they can be in a box, at the width that fills it. Nothing is
 * cut and nothing overlaps.
 * @param zoom how much larger than on a page they may become
 */
export function arrange(draw: Draw, { way, column }: Plan, box: Box, zoom: number): Arrangement {
	const at = (width: number) => {
		const laid = lay(draw, way, width);
		const scale = Math.min(zoom, box.width / laid.whole, box.height / laid.height);
		return { laid, scale, width };
	};
	let best = at(column);
	const { height, charts, stretch } = best.laid;
	const next = wantedColumn(way, charts, height, box, zoom);
	// The height was a guess; a little more or less is not worth drawing everything again.
	if (stretch && Math.abs(next - column) > column * 0.04) {
		const again = at(next);
		if (again.scale > best.scale) best = again;
	}
	const { laid, scale } = best;
	return {
		width: laid.whole * scale,
		height: laid.height * scale,
		items: laid.items.map(({ drawing, ...place }) => ({
			drawing,
			x: place.x * scale,
			y: place.y * scale,
			width: place.width * scale,
			height: place.height * scale
		}))
	};
}
