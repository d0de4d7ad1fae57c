/** One year of one country, as few letters as can be: "72", "1-4", "-" (not listed), "x" (no data). */
export type Cell = string;

interface Seen {
	year: number;
	lower: number;
	upper: number;
}

/** What a country said of a year, as a cell. */
export function cellOf(row: {
	status: 'reported' | 'not_listed' | 'not_reported';
	victims: { lower: number; upper: number } | null;
}): Cell {
	if (row.victims) {
		const { lower, upper } = row.victims;
		return lower === upper ? String(lower) : `${lower}-${upper}`;
	}
	return row.status === 'not_listed' ? '-' : 'x';
}

/** The years that have a number. */
export function seenOf(cells: readonly Cell[], first: number): Seen[] {
	return cells.flatMap((cell, index) => {
		if (cell === '-' || cell === 'x') return [];
		const [lower = NaN, upper = lower] = cell.split('-').map(Number);
		return [{ year: first + index, lower, upper }];
	});
}

/** The paths of a small chart; empty strings where there is nothing of a kind. */
export interface Spark {
	line: string;
	band: string;
	dots: string;
	unlisted: string;
	missing: string;
}

export interface Frame {
	width: number;
	height: number;
	/** Room at the sides and above; the foot has its own line for years without a number. */
	pad: number;
	radius: number;
}

const round = (value: number) => Math.round(value * 10) / 10;
const FOOT = 8;

/**
 * A line through the numbers of a country with what they leave open as a band. A year without a number
 * breaks the line; at the foot it has a ring where citizenships were published without this one, a
 * cross where nothing was. Zero is a dot on the ground, like any number.
 */
export function sparkOf(cells: readonly Cell[], { width, height, pad, radius }: Frame): Spark {
	const seen = seenOf(cells, 0);
	const top = Math.max(1, ...seen.map(({ upper }) => upper));
	const ground = height - FOOT - radius;
	const step = cells.length > 1 ? (width - 2 * pad) / (cells.length - 1) : 0;
	const x = (index: number) => round(pad + index * step);
	const y = (value: number) => round(ground - (value / top) * (ground - pad));
	const middle = ({ lower, upper }: Seen) => y((lower + upper) / 2);
	const runs: Seen[][] = [];
	for (const one of seen) {
		const run = runs.at(-1);
		if (run?.at(-1)?.year === one.year - 1) run.push(one);
		else runs.push([one]);
	}
	const circle = (cx: number, cy: number, r: number) =>
		`M${round(cx - r)},${cy}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
	const joined = (points: string[]) => `M${points.join('L')}`;
	const foot = height - FOOT / 2;
	const at = (kind: Cell) => cells.flatMap((cell, index) => (cell === kind ? [x(index)] : []));
	return {
		line: runs
			.filter((run) => run.length > 1)
			.map((run) => joined(run.map((one) => `${x(one.year)},${middle(one)}`)))
			.join(''),
		band: runs
			.filter((run) => run.some(({ lower, upper }) => lower < upper))
			.map((run) => {
				// A year by itself gets a bar: an area of no width could not be seen.
				const half = run.length === 1 ? 1.5 : 0;
				const over = run.flatMap((one) =>
					(half ? [-half, half] : [0]).map((dx) => `${round(x(one.year) + dx)},${y(one.upper)}`)
				);
				const under = run
					.toReversed()
					.flatMap((one) =>
						(half ? [half, -half] : [0]).map((dx) => `${round(x(one.year) + dx)},${y(one.lower)}`)
					);
				return `${joined([...over, ...under])}Z`;
			})
			.join(''),
		dots: seen.map((one) => circle(x(one.year), middle(one), radius)).join(''),
		unlisted: at('-')
			.map((cx) => circle(cx, foot, 2))
			.join(''),
		missing: at('x')
			.map((cx) => `M${round(cx - 2)},${foot - 2}l4,4m0,-4l-4,4`)
			.join('')
	};
}
