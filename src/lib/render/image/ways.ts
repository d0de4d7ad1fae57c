import { WIDTHS, type Drawing, type Size } from '../picture.ts';

/** Room for drawings, in px of the page. */
export interface Box {
	width: number;
	height: number;
}

/** A drawing as far as finding a place for it goes. */
export type Shape = Pick<Drawing, 'width' | 'height' | 'key' | 'axis'>;

/** How drawings are put together: below each other, side by side, or with their key at the left. */
export interface Way {
	size: Size;
	side: 'none' | 'charts' | 'key';
}

/** A way, how wide a chart is drawn in it, and how good it is. */
export interface Plan {
	way: Way;
	/** Width of a chart in its own px. */
	column: number;
	/** From its own px to those of the page. */
	scale: number;
	/** The larger, the better it can be read. */
	score: number;
}

/** Between drawings, and the width of a key at the left, in their own px. */
export const GAP = { below: 10, beside: 28 };
export const KEY = 300;
/** Widths at which the two ways of drawing look as they should, in px; they are tried at a page's. */
const RANGE: Record<Size, readonly [number, number]> = { wide: [720, 1400], narrow: [330, 640] };
/** The narrow way has smaller letters. */
const LETTERS: Record<Size, number> = { wide: 1, narrow: 0.94 };

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const stacked = (heights: number[]) => sum(heights) + GAP.below * Math.max(0, heights.length - 1);

/** How many charts stand side by side, and the width of all of it. */
export function widthsOf({ side }: Way, charts: number, column: number) {
	const columns = side === 'charts' ? charts : 1;
	const row = columns * column + (columns - 1) * GAP.beside;
	return { columns, row, whole: side === 'key' ? row + KEY + GAP.beside : row };
}

/** A guess at how high all of it is: charts keep their height, keys their area, maps their shape. */
function guess(shapes: Shape[], way: Way, column: number) {
	const keys = shapes.filter(({ key }) => key);
	const charts = shapes.filter(({ key }) => !key);
	const { row, whole } = widthsOf(way, charts.length, column);
	const keyWidth = way.side === 'key' ? KEY : row;
	const keyHeights = keys.map(({ width, height }) => Math.max(28, (height * width) / keyWidth));
	const heights = charts.map(
		({ width, height }) => height * (stretches(way.size, width) ? 1 : Math.min(1, column / width))
	);
	const chartsHeight = way.side === 'charts' ? Math.max(0, ...heights) : stacked(heights);
	const height =
		way.side === 'key'
			? Math.max(chartsHeight, stacked(keyHeights))
			: chartsHeight + (keys.length > 0 ? stacked(keyHeights) + GAP.below : 0);
	return { whole, height, area: row * chartsHeight };
}

/** A chart is drawn at the width it is asked for; a map is not. */
const stretches = (size: Size, width: number) => width === WIDTHS[size];

/** The column's width at which something that high fills a box of this shape. */
export function wantedColumn(way: Way, charts: number, height: number, box: Box, zoom: number) {
	const scale = Math.min(zoom, box.height / height);
	const [least, most] = RANGE[way.size];
	const { columns, whole } = widthsOf(way, charts, 0);
	const column = (box.width / scale - whole) / columns;
	return Math.round(Math.min(most, Math.max(least, column)));
}

/** How large drawings may become on a page, and how large they should be for their letters to be read. */
export interface Scales {
	zoom: number;
	readable: number;
}

function planWay(shapes: Shape[], way: Way, box: Box, { zoom, readable }: Scales): Plan {
	const charts = shapes.filter(({ key }) => !key);
	const stretch = charts.every(({ width }) => stretches(way.size, width));
	const [least, most] = RANGE[way.size];
	let best: Plan | undefined;
	for (let column = least; column <= most; column += 10) {
		const { whole, height, area } = guess(shapes, way, column);
		const scale = Math.min(zoom, box.width / whole, box.height / height);
		const filled = Math.min(1, (whole * height * scale ** 2) / (box.width * box.height));
		// Of a chart the letters count, and then that the box is full; of a map its size, as long as the
		// letters of its key can be read.
		const score = stretch
			? scale * LETTERS[way.size] * (0.85 + 0.15 * filled)
			: (Math.sqrt(area) * scale * Math.min(1, scale / readable)) / 500;
		if (!best || score > best.score) best = { way, column, scale, score };
	}
	if (!best) throw new Error('no way to arrange the drawings');
	return best;
}

/** The best way to put drawings of these shapes into a box, as far as it can be told without drawing. */
export function plan(shapes: Record<Size, Shape[]>, box: Box, scales: Scales): Plan {
	// A key that is drawn for one width only would be far too small at the left.
	const rigid = shapes.narrow.some(({ key, width }) => key && !stretches('narrow', width));
	const plans = (['wide', 'narrow'] as const).flatMap((size) => {
		const own = shapes[size];
		const charts = own.filter(({ key }) => !key);
		// Charts of one time axis stay below each other: that is what they say.
		const apart = charts.length > 1 && !charts.some(({ axis }) => axis);
		const sides: Way['side'][] = ['none'];
		if (apart) sides.push('charts');
		if (charts.length < own.length && !rigid) sides.push('key');
		return sides.map((side) => planWay(own, { size, side }, box, scales));
	});
	const [first, ...rest] = plans;
	if (!first) throw new Error('no way to arrange the drawings');
	return rest.reduce((best, one) => (one.score > best.score ? one : best), first);
}
