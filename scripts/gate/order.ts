import { middle, type Measured, type Pair } from './cells.ts';

/** Fewer values have no order worth the name. */
const VALUES = 10;
/** Cells below are mostly "<5": their order is chance. */
const PERSONS = 5;

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
	const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const found: number[] = [];
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
		for (const index of order.slice(start, end)) found[index] = (start + 1 + end) / 2;
		start = end;
	}
	return found;
}

/** Spearman's rank correlation, -1 to 1; null where one side has a single value or too few are given. */
export function correlate(pairs: readonly [number, number][]): number | null {
	if (pairs.length < VALUES) return null;
	const [x, y] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, two]) => two))];
	const mean = (pairs.length + 1) / 2;
	let [xy, xx, yy] = [0, 0, 0];
	for (const [index, rank] of x.entries()) {
		const [dx, dy] = [rank - mean, (y[index] ?? mean) - mean];
		[xy, xx, yy] = [xy + dx * dy, xx + dx * dx, yy + dy * dy];
	}
	return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/** Persons by origin in both editions, over the cells of both. */
function byOrigin({ both }: Pair): [number, number][] {
	const sums = new Map<string, [number, number]>();
	for (const [old, now] of both) {
		if (!/^[A-Z]{2}$/.test(old.origin)) continue;
		const [a, b] = sums.get(old.origin) ?? [0, 0];
		sums.set(old.origin, [a + middle(old), b + middle(now)]);
	}
	return [...sums.values()].filter(([a]) => a >= PERSONS);
}

/** How far the order of cells and of origins is from what it was: 0 the same, 1 no likeness, 2 reversed. */
export function measureOrder(pair: Pair): Measured[] {
	const cells = pair.both
		.map(([old, now]): [number, number] => [middle(old), middle(now)])
		.filter(([old]) => old >= PERSONS);
	const measured: [string, number | null][] = [
		['disorder_of_cells', correlate(cells)],
		['disorder_of_origins', correlate(byOrigin(pair))]
	];
	// An edition of equal values has lost all order.
	const flat = (value: number | null, many: number) =>
		value === null && many >= VALUES ? 0 : value;
	return measured.flatMap(([measure, value], index) => {
		const likeness = flat(value, index === 0 ? cells.length : byOrigin(pair).length);
		return likeness === null ? [] : [{ measure, value: 1 - likeness, subject: '' }];
	});
}
