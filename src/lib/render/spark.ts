/** A year of a small line; `tier` has a place in an order instead of a value. */
export interface SparkPoint {
	year: number;
	lower: number;
	mid: number;
	upper: number;
}

export interface Spark {
	points: readonly SparkPoint[];
	/** Years of the axis, the same in all small lines so that they can be set side by side. */
	years: readonly [number, number];
	/** Values of the axis; the first is at the foot. */
	scale: readonly [number, number];
	/** The level the change is measured from, and its years. */
	baseline: { years: readonly number[]; lower: number; mid: number; upper: number } | null;
	latest: number | null;
	/** Named levels instead of a line: an order is no scale. */
	levels?: readonly { at: number; name: string }[];
}

/** Room around the marks of a small line, in px: dots and years stand in it. */
export const ROOM = { side: 10, top: 8, foot: 20 } as const;

const round = (value: number) => Math.round(value * 10) / 10;

/** The marks of a small line, as paths and places in a box of this size. */
export function sparkMarks(spark: Spark, width: number, height: number) {
	const { points, years, scale, baseline, latest } = spark;
	const [first, last] = years;
	const [foot, head] = scale;
	const inner = { width: width - 2 * ROOM.side, height: height - ROOM.top - ROOM.foot };
	const x = (year: number) =>
		round(ROOM.side + (inner.width * (year - first)) / Math.max(1, last - first));
	const y = (value: number) =>
		round(ROOM.top + inner.height * (1 - (value - foot) / (head - foot || 1)));
	// A year without a number ends a run: the line has a gap there, never a bridge.
	const runs: SparkPoint[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run?.at(-1)?.year === point.year - 1) run.push(point);
		else runs.push([point]);
	}
	const path = (list: readonly SparkPoint[], of: (point: SparkPoint) => number) =>
		list.map((point) => `${x(point.year)},${y(of(point))}`);
	const levelled = spark.levels !== undefined;
	const dots = points.map(({ year, mid }) => ({ year, x: x(year), y: y(mid) }));
	return {
		bands: levelled
			? []
			: runs.map((run) => {
					const upper = path(run, (point) => point.upper);
					const lower = path(run, (point) => point.lower).reverse();
					return `M${[...upper, ...lower].join('L')}Z`;
				}),
		lines: levelled
			? []
			: runs
					.filter((run) => run.length > 1)
					.map((run) => `M${path(run, (point) => point.mid).join('L')}`),
		// An interval of a year by itself has no width as a band.
		whiskers: levelled
			? []
			: runs
					.filter((run) => run.length === 1)
					.flat()
					.map((point) => ({ x: x(point.year), y1: y(point.lower), y2: y(point.upper) })),
		dots: levelled
			? dots
			: dots.filter(
					({ year }) =>
						!points.some((p) => p.year === year - 1) && !points.some((p) => p.year === year + 1)
				),
		then: dots.filter(({ year }) => baseline?.years.includes(year)),
		now: dots.filter(({ year }) => year === latest),
		level: baseline &&
			latest !== null && {
				x1: x(Math.min(...baseline.years)),
				x2: x(latest),
				y: y(baseline.mid),
				// The first rank is at the top: the upper end of an interval is then below.
				top: Math.min(y(baseline.upper), y(baseline.lower)),
				height: round(Math.abs(y(baseline.lower) - y(baseline.upper)))
			},
		levels: (spark.levels ?? []).map(({ at, name }) => ({ name, y: y(at) })),
		ground: round(height - ROOM.foot + 4),
		marks: labels(spark).map(({ year, ...label }) => ({ ...label, x: x(year) }))
	};
}

/** The years written below: the first, the baseline and the latest, none over another. */
function labels({ years, baseline, latest }: Spark) {
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
