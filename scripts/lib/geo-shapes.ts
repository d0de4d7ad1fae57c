export type Point = [x: number, y: number];
/** A ring of projected points, in pixels of the frame; closed (last point = first). */
export type Ring = Point[];
/** Outer rings and holes of one polygon. */
export type Polygon = Ring[];

/** Twice the signed area of the triangle, in px². */
const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
	(bx - ax) * (cy - ay) - (cx - ax) * (by - ay);

/** Neighbouring points of a line, two by two. */
function* edges(line: readonly Point[]): Generator<[Point, Point]> {
	let before: Point | undefined;
	for (const point of line) {
		if (before !== undefined) yield [before, point];
		before = point;
	}
}

/**
 * Visvalingam's simplification of an arc: drops points whose triangle is below `minimum` px².
 * Works on arcs, not on rings, so that two neighbours keep the very same border.
 */
export function simplify(line: readonly Point[], minimum: number): Point[] {
	const points = [...line];
	const [first, last] = [line[0], line.at(-1)];
	// An island is one closed arc and must keep three corners; small ones are dropped later.
	const fewest = first?.[0] === last?.[0] && first?.[1] === last?.[1] ? 4 : 2;
	while (points.length > fewest) {
		let least = { at: -1, area: minimum };
		points.forEach((point, at) => {
			const [before, after] = [points[at - 1], points[at + 1]];
			if (before === undefined || after === undefined) return;
			const area = Math.abs(cross(before, point, after)) / 2;
			if (area < least.area) least = { at, area };
		});
		if (least.at === -1) break;
		points.splice(least.at, 1);
	}
	return points;
}

/** Area of a ring in px²; the sign tells an outer ring from a hole. */
function signedArea(ring: Ring): number {
	let sum = 0;
	for (const [[ax, ay], [bx, by]] of edges(ring)) sum += ax * by - bx * ay;
	return sum / 2;
}

/** Area of a ring in px². */
export const ringArea = (ring: Ring) => Math.abs(signedArea(ring));

/** Area of a polygon in px², holes taken off; clipping may have cut it into several outer rings. */
export const polygonArea = (polygon: Polygon) =>
	Math.abs(polygon.reduce((sum, ring) => sum + signedArea(ring), 0));

/** True where the point lies inside the polygon and in none of its holes (even-odd rule). */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
	let inside = false;
	for (const ring of polygon)
		for (const [[ax, ay], [bx, by]] of edges(ring))
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	return inside;
}

function distance(polygon: Polygon, [x, y]: Point): number {
	let best = Infinity;
	for (const ring of polygon)
		for (const [[ax, ay], [bx, by]] of edges(ring)) {
			const length = (bx - ax) ** 2 + (by - ay) ** 2;
			const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
			const t = Math.max(0, Math.min(1, along));
			best = Math.min(best, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
		}
	return best;
}

/**
 * Where a label sits best: the point of the polygon farthest from its border, and that distance.
 * The centroid would do for Poland, but Norway's and Croatia's lie abroad.
 */
export function anchor(polygon: Polygon): { x: number; y: number; room: number } {
	const xs = polygon.flat().map(([x]) => x);
	const ys = polygon.flat().map(([, y]) => y);
	let [x0, x1] = [Math.min(...xs), Math.max(...xs)];
	let [y0, y1] = [Math.min(...ys), Math.max(...ys)];
	let best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, room: 0 };
	for (let round = 0; round < 4; round++) {
		const [w, h] = [x1 - x0, y1 - y0];
		for (let i = 0; i <= 24; i++)
			for (let j = 0; j <= 24; j++) {
				const [x, y] = [x0 + (w * i) / 24, y0 + (h * j) / 24];
				if (!contains(polygon, [x, y])) continue;
				const room = distance(polygon, [x, y]);
				if (room > best.room) best = { x, y, room };
			}
		[x0, x1] = [best.x - w / 12, best.x + w / 12];
		[y0, y1] = [best.y - h / 12, best.y + h / 12];
	}
	return best;
}

const tenths = (n: number) => Math.round(n * 10);
/** -0.4 → '-.4': a leading zero on every coordinate would be a tenth of the file. */
const short = (n: number) => (n / 10).toString().replace(/^(-?)0\./, '$1.');

/** Rings as SVG path data, relative, to one decimal; rounding never adds up along the line. */
export function pathData(rings: Ring[]): string {
	return rings.map(ringData).join('');
}

function ringData(ring: Ring): string {
	const [first, ...others] = ring.slice(0, -1).map(([x, y]) => [tenths(x), tenths(y)] as const);
	if (first === undefined) return '';
	let [px, py] = first;
	let d = '';
	let before = '';
	const add = (n: number) => {
		const now = short(n);
		// '-' starts a number by itself, and so does '.' after a number that already has one.
		const joined = now.startsWith('-') || (now.startsWith('.') && before.includes('.'));
		d += before === '' || joined ? now : ` ${now}`;
		before = now;
	};
	for (const [x, y] of others) {
		if (x === px && y === py) continue;
		add(x - px);
		add(y - py);
		[px, py] = [x, y];
	}
	return d === '' ? '' : `M${short(first[0])},${short(first[1])}l${d}Z`;
}
