/** A year of a small line; `mid` is where the line goes. */
export interface SparkPoint {
	year: number;
	lower: number;
	mid: number;
	upper: number;
}

/** A small line, and what it is measured from. */
export interface Spark {
	points: readonly SparkPoint[];
	/** Years of the axis, the same in all small lines so that they can be set side by side. */
	years: readonly [number, number];
	/** Values of the axis; the first is at the foot. */
	scale: readonly [number, number];
	/** The level the change is measured from, and its years. */
	baseline?: { years: readonly number[]; lower: number; mid: number; upper: number } | null;
	latest?: number | null;
	/** Named levels instead of a line: an order is no scale. */
	levels?: readonly { at: number; name: string }[];
	/** Years marked at the foot: citizenships were published without this one, or nothing was. */
	absent?: readonly { year: number; why: 'not_listed' | 'not_reported' }[];
}

/** Room around the marks of a small line, in px: dots, years and signs of absence stand in it. */
export interface Room {
	side: number;
	top: number;
	foot: number;
	/** Radius of a dot at each year; without it only a year by itself has one. */
	dot?: number;
	/** Whether there is a line at the foot, with years below. */
	axis?: boolean;
}
export const WITH_AXIS: Room = { side: 10, top: 8, foot: 20, axis: true };

const round = (value: number) => Math.round(value * 10) / 10;

const circle = (x: number, y: number, r: number) =>
	`M${round(x - r)},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;

/** Years one after the other. One without a number ends a run: the line has a gap there, never a bridge. */
function runsOf(points: readonly SparkPoint[]): SparkPoint[][] {
	const runs: SparkPoint[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run?.at(-1)?.year === point.year - 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** The marks of a small line, as paths and places in a box of this size. */
export function sparkMarks(spark: Spark, width: number, height: number, room: Room = WITH_AXIS) {
	const { points, years, scale, baseline = null, latest = null, levels = [], absent = [] } = spark;
	const [first, last] = years;
	const [foot, head] = scale;
	const inner = { width: width - 2 * room.side, height: height - room.top - room.foot };
	const x = (year: number) =>
		round(room.side + (inner.width * (year - first)) / Math.max(1, last - first));
	const y = (value: number) =>
		round(room.top + inner.height * (1 - (value - foot) / (head - foot || 1)));
	const runs = levels.length > 0 ? [] : runsOf(points);
	const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
	const band = (run: SparkPoint[]) => {
		// A year by itself gets a bar: an area of no width could not be seen.
		const sides = run.length === 1 ? [-2.5, 2.5] : [0];
		const along = (list: SparkPoint[], dx: number[], value: (point: SparkPoint) => number) =>
			list.flatMap((one) => dx.map((by) => `${round(x(one.year) + by)},${y(value(one))}`));
		const upper = along(run, sides, (one) => one.upper);
		const lower = along(run.toReversed(), sides.toReversed(), (one) => one.lower);
		return `M${[...upper, ...lower].join('L')}Z`;
	};
	const dots = points.map((point) => ({ point, x: x(point.year), y: y(point.mid) }));
	const dotted = ({ point }: (typeof dots)[number]) =>
		room.dot !== undefined || levels.length > 0 || alone.has(point);
	const signs = height - room.foot * 0.4;
	const at = (why: string) => absent.flatMap((one) => (one.why === why ? [x(one.year)] : []));
	return {
		band: runs.map(band).join(''),
		line: runs
			.filter((run) => run.length > 1)
			.map((run) => `M${run.map((one) => `${x(one.year)},${y(one.mid)}`).join('L')}`)
			.join(''),
		dots: dots
			.filter(dotted)
			.map((dot) => circle(dot.x, dot.y, room.dot ?? 2.5))
			.join(''),
		rings: at('not_listed')
			.map((left) => circle(left, signs, 2))
			.join(''),
		crosses: at('not_reported')
			.map((left) => `M${round(left - 2)},${signs - 2}l4,4m0,-4l-4,4`)
			.join(''),
		then: dots.filter(({ point }) => baseline?.years.includes(point.year)),
		now: dots.filter(({ point }) => point.year === latest),
		level: baseline &&
			latest !== null && {
				x1: x(Math.min(...baseline.years)),
				x2: x(latest),
				y: y(baseline.mid),
				// The first rank is at the top: the upper end of an interval is then below.
				top: Math.min(y(baseline.upper), y(baseline.lower)),
				height: round(Math.abs(y(baseline.lower) - y(baseline.upper)))
			},
		levels: levels.map(({ at, name }) => ({ name, y: y(at) })),
		ground: room.axis ? round(height - room.foot + 4) : null,
		labels: room.axis ? labels(spark).map(({ year, ...label }) => ({ ...label, x: x(year) })) : []
	};
}

/** The years written below: the first, the baseline and the latest, none over another. */
function labels({ years, baseline, latest = null }: Spark) {
	const [first, end] = years;
	const [then, until] = [baseline?.years[0], baseline?.years.at(-1)];
	const text = then === until ? String(then) : `${then}–${until}`;
	// Near each other, one ends where the other begins.
	const close = until !== undefined && latest !== null && latest - until < 4;
	const late = close && end - (latest ?? 0) >= 2;
	return [
		{ year: first, text: String(first), anchor: 'start' },
		...(until !== undefined && until > first
			? [{ year: until, text, anchor: close ? 'end' : 'middle' }]
			: []),
		...(latest !== null && latest !== first
			? [{ year: latest, text: String(latest), anchor: late ? 'start' : 'middle' }]
			: [])
	];
}
