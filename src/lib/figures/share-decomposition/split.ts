/** Persons of one reporter in one year: with the origin asked for, and with any other stated one. */
export interface Counts {
	romania: number;
	others: number;
}

/** A state of the world: the panel's counts, and those of reporters outside it. */
export interface State {
	panel: Counts;
	outside: Counts;
}

export const PARTS = ['romania', 'others', 'panel'] as const;
export type Part = (typeof PARTS)[number];
export type Split = Record<Part | 'total', number>;

/** Share of the origin; 0 where nobody was counted, so that a swap of years stays exact. */
function shareOf(romania: number, others: number): number {
	const all = romania + others;
	return all === 0 ? 0 : romania / all;
}

/** The share when the parts named in `moved` are already as in the second year. */
function shareWhen(from: State, to: State, moved: ReadonlySet<Part>): number {
	const panel = {
		romania: (moved.has('romania') ? to : from).panel.romania,
		others: (moved.has('others') ? to : from).panel.others
	};
	const { outside } = moved.has('panel') ? to : from;
	return shareOf(panel.romania + outside.romania, panel.others + outside.others);
}

/** The sets of other parts that may move before `part`, each with its Shapley weight of 3 players. */
export function coalitions(part: Part): { before: ReadonlySet<Part>; weight: number }[] {
	const [one, two] = PARTS.filter((other) => other !== part) as [Part, Part];
	return [
		{ before: new Set(), weight: 1 / 3 },
		{ before: new Set([one]), weight: 1 / 6 },
		{ before: new Set([two]), weight: 1 / 6 },
		{ before: new Set([one, two]), weight: 1 / 3 }
	];
}

/**
 * Splits the change of a share between two years into Romanians identified, others identified, and
 * which countries reported. Shapley values: the mean over every order of change, so that parts add up
 * to the total exactly and no order is preferred. Fractions 0–1.
 */
export function splitChange(from: State, to: State): Split {
	const split = { romania: 0, others: 0, panel: 0, total: 0 };
	for (const part of PARTS) {
		for (const { before, weight } of coalitions(part)) {
			const after = new Set([...before, part]);
			split[part] += weight * (shareWhen(from, to, after) - shareWhen(from, to, before));
		}
	}
	split.total = shareWhen(from, to, new Set(PARTS)) - shareWhen(from, to, new Set());
	return split;
}

type Ends = [lower: number, upper: number];
export interface CountEnds {
	romania: Ends;
	others: Ends;
}
export interface StateEnds {
	panel: CountEnds;
	outside: CountEnds;
}

/** Every state the interval ends allow: 2⁴ of them. */
function corners({ panel, outside }: StateEnds): State[] {
	return panel.romania.flatMap((a) =>
		panel.others.flatMap((b) =>
			outside.romania.flatMap((c) =>
				outside.others.map((d) => ({
					panel: { romania: a, others: b },
					outside: { romania: c, others: d }
				}))
			)
		)
	);
}

const middle = ([lower, upper]: Ends) => (lower + upper) / 2;
const middleOf = ({ romania, others }: CountEnds): Counts => ({
	romania: middle(romania),
	others: middle(others)
});

export interface PartRange {
	part: Part | 'total';
	mid: number;
	lower: number;
	upper: number;
}

/** The split at the middles, with the range it takes over all ends of the intervals of both years. */
export function splitWithRange(from: StateEnds, to: StateEnds): PartRange[] {
	const mid = splitChange(
		{ panel: middleOf(from.panel), outside: middleOf(from.outside) },
		{ panel: middleOf(to.panel), outside: middleOf(to.outside) }
	);
	const all = corners(from).flatMap((a) => corners(to).map((b) => splitChange(a, b)));
	return ([...PARTS, 'total'] as const).map((part) => {
		const values = all.map((split) => split[part]);
		return { part, mid: mid[part], lower: Math.min(...values), upper: Math.max(...values) };
	});
}
