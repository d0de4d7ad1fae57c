/** x, y as fractions of the em; off the curve where the third is false. */
type Point = [x: number, y: number, on?: false];

/** A letter drawn here: how far it advances and its outlines, in fractions of the em. */
export interface Symbol {
	advance: number;
	/** Filled where they turn clockwise, holes where they turn the other way. */
	contours: Point[][];
}

const MIDDLE = 0.36;
const mirror = ({ advance, contours }: Symbol): Symbol => ({
	advance,
	contours: contours.map((contour) =>
		contour.map(([x, y, ...on]) => [advance - x, y, ...on] as Point).reverse()
	)
});
const hole = (contour: Point[]): Point[] => [...contour].reverse();
const square = (half: number): Point[] => [
	[0.39 - half, MIDDLE - half],
	[0.39 - half, MIDDLE + half],
	[0.39 + half, MIDDLE + half],
	[0.39 + half, MIDDLE - half]
];
const diamond = (half: number): Point[] => [
	[0.39 - half, MIDDLE],
	[0.39, MIDDLE + half],
	[0.39 + half, MIDDLE],
	[0.39, MIDDLE - half]
];
/** Eight arcs, clockwise: a point on the circle, then the corner of the tangents to the next. */
const circle = (radius: number): Point[] =>
	Array.from({ length: 8 }, (_, index) => {
		const at = (turn: number, far: number): [number, number] => [
			0.39 + far * Math.cos(-turn * Math.PI),
			MIDDLE + far * Math.sin(-turn * Math.PI)
		];
		const corner = radius / Math.cos(Math.PI / 8);
		return [
			at(index / 4, radius) as Point,
			[...at(index / 4 + 1 / 8, corner), false] as unknown as Point
		];
	}).flat();

/** Signs that figures use and the packaged typefaces do not have; `line` is how thick a stroke is. */
export function symbols(line: number): Record<string, Symbol> {
	const half = line / 2;
	const arrow: Symbol = {
		advance: 0.94,
		contours: [
			[
				[0.08, MIDDLE - half],
				[0.08, MIDDLE + half],
				[0.86 - line * 1.9, MIDDLE + half],
				[0.53, 0.63 - line * 0.4],
				[0.53 + line * 0.7, 0.63 + line * 0.3],
				[0.86, MIDDLE],
				[0.53 + line * 0.7, 0.09 - line * 0.3],
				[0.53, 0.09 + line * 0.4],
				[0.86 - line * 1.9, MIDDLE - half]
			]
		]
	};
	const greater: Symbol = {
		advance: 0.66,
		contours: [
			[
				[0.08, 0.68 - line],
				[0.08, 0.68],
				[0.58, 0.45 + half],
				[0.58, 0.45 - half],
				[0.08, 0.22],
				[0.08, 0.22 + line],
				[0.42, 0.45]
			],
			[
				[0.08, 0.06],
				[0.08, 0.06 + line],
				[0.58, 0.06 + line],
				[0.58, 0.06]
			]
		]
	};
	const check: Point[] = [
		[0.1, 0.34],
		[0.1 + line * 0.7, 0.34 + line * 0.7],
		[0.3, 0.2 + line * 0.7],
		[0.66 - line * 0.7, 0.63 + line * 0.3],
		[0.66, 0.63 - line * 0.4],
		[0.3, 0.2 - line * 0.75]
	];
	const stroke: Point[] = [
		[0.09, 0.08 + line * 0.7],
		[0.69 - line * 0.7, 0.68],
		[0.69, 0.68],
		[0.69, 0.68 - line * 0.7],
		[0.09 + line * 0.7, 0.08],
		[0.09, 0.08]
	];
	const cross = mirror({ advance: 0.78, contours: [stroke] });
	const inner = circle(0.31 - line * 0.8);
	// Of its sixteen points those from the top over the right side to the bottom.
	const rightHalf = [...inner.slice(12), ...inner.slice(0, 5)];
	const up: Point[] = [
		[0.06, 0.08],
		[0.39, 0.66],
		[0.72, 0.08]
	];
	const down: Point[] = [
		[0.06, 0.64],
		[0.72, 0.64],
		[0.39, 0.06]
	];
	const shape = (...contours: Point[][]): Symbol => ({ advance: 0.78, contours });
	return {
		'→': arrow,
		'←': mirror(arrow),
		'≥': greater,
		'≤': mirror(greater),
		'✓': { advance: 0.76, contours: [check] },
		'✗': shape(stroke, ...cross.contours),
		'◐': shape(circle(0.31), hole(rightHalf)),
		'■': shape(square(0.31)),
		'□': shape(square(0.31), hole(square(0.31 - line * 0.8))),
		'●': shape(circle(0.31)),
		'○': shape(circle(0.31), hole(circle(0.31 - line * 0.8))),
		'◆': shape(diamond(0.36)),
		'◇': shape(diamond(0.36), hole(diamond(0.36 - line * 1.1))),
		'▲': shape(up),
		'▼': shape(down)
	};
}
