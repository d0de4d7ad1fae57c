import type { Interval } from './contract.ts';

/** The largest, and those whose interval leaves open that they are larger still: none is claimed over them. */
export function leading<R>(
	rows: readonly R[],
	interval: (row: R) => Interval,
	mid: (row: R) => number
): R[] {
	const sorted = rows.toSorted((a, b) => mid(b) - mid(a));
	const [top] = sorted;
	return top === undefined
		? []
		: sorted.filter((row) => row === top || interval(row).upper > interval(top).lower);
}
