import { coalitions, PARTS, type Counts, type Part, type State } from './split.ts';

/** One reporter's middles in both years; null: it published no citizenships that year. */
export interface ReporterYears {
	reporter: string;
	from: Counts | null;
	to: Counts | null;
}

export interface Driver {
	reporter: string;
	part: Part;
	/** What it moved the share by, a fraction. */
	mid: number;
}

// Gauss–Legendre on [0, 1]: exact to rounding where the denominator moves little.
const NODES = [
	[0.0198550717512319, 0.0506142681451881],
	[0.101666761293187, 0.111190517226687],
	[0.237233795041836, 0.156853322938944],
	[0.408282678752175, 0.181341891689181],
	[0.591717321247825, 0.181341891689181],
	[0.762766204958164, 0.156853322938944],
	[0.898333238706813, 0.111190517226687],
	[0.980144928248768, 0.0506142681451881]
] as const;

/** ∫₀¹ (a + b·t) / (c + d·t)² dt, for c and c + d above 0. */
function integrate(a: number, b: number, c: number, d: number): number {
	if (Math.abs(d) < 0.2 * c) {
		return NODES.reduce((sum, [t, w]) => sum + (w * (a + b * t)) / (c + d * t) ** 2, 0);
	}
	// The closed form loses its digits where d is small, which the points above take care of.
	return (b / d ** 2) * Math.log((c + d) / c) + ((a - (b * c) / d) / d) * (1 / c - 1 / (c + d));
}

const add = (a: Counts, b: Counts): Counts => ({
	romania: a.romania + b.romania,
	others: a.others + b.others
});
const NONE: Counts = { romania: 0, others: 0 };
const less = (a: Counts, b: Counts): Counts => ({
	romania: a.romania - b.romania,
	others: a.others - b.others
});

/** What a part's move changes in one reporter's counts. */
function moveOf({ from, to }: ReporterYears, part: Part): Counts {
	const both = from !== null && to !== null;
	if (part === 'panel') return both ? NONE : less(to ?? NONE, from ?? NONE);
	if (!both) return NONE;
	const { romania, others } = less(to, from);
	return part === 'romania' ? { romania, others: 0 } : { romania: 0, others };
}

/** Panel and outside sums of both years. */
export function states(reporters: readonly ReporterYears[]): { from: State; to: State } {
	const sum = (year: 'from' | 'to', inPanel: boolean) =>
		reporters
			.filter(({ from, to }) => (from !== null && to !== null) === inPanel)
			.reduce((total, reporter) => add(total, reporter[year] ?? NONE), NONE);
	const state = (year: 'from' | 'to'): State => ({
		panel: sum(year, true),
		outside: sum(year, false)
	});
	return { from: state('from'), to: state('to') };
}

/**
 * Which countries drove each part: within every order of the parts, all reporters move together from
 * one year to the other, and each is credited with what its own move did on the way (Aumann–Shapley).
 * The drivers of a part add up to the part.
 */
export function findDrivers(reporters: readonly ReporterYears[]): Driver[] {
	const { from, to } = states(reporters);
	return PARTS.flatMap((part) => {
		const moves = reporters.map((reporter) => moveOf(reporter, part));
		const all = moves.reduce(add, NONE);
		// How much the share answers to one more of either, averaged over orders and along the way.
		let perRomanian = 0;
		let perOther = 0;
		for (const { before, weight } of coalitions(part)) {
			const start = add(
				{
					romania: (before.has('romania') ? to : from).panel.romania,
					others: (before.has('others') ? to : from).panel.others
				},
				(before.has('panel') ? to : from).outside
			);
			const [persons, moved] = [start.romania + start.others, all.romania + all.others];
			// From or to nobody at all a share jumps: no way leads across, nobody is credited.
			if (persons <= 0 || persons + moved <= 0) continue;
			perRomanian += weight * integrate(start.others, all.others, persons, moved);
			perOther -= weight * integrate(start.romania, all.romania, persons, moved);
		}
		return moves
			.map((move, index) => ({
				reporter: reporters[index]?.reporter ?? '',
				part,
				mid: move.romania * perRomanian + move.others * perOther
			}))
			.filter(({ mid }) => mid !== 0);
	});
}
