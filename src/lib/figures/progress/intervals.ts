import { z } from 'zod';
import type { Interval } from '../../figure/contract.ts';

/** An interval with the middle that lines are drawn through; of a rank, half way between its ends. */
export const valueRow = z.strictObject({ lower: z.number(), upper: z.number(), mid: z.number() });
export type Value = z.infer<typeof valueRow>;

/** A count or a rank as a value. */
export const middled = ({ lower, upper }: Interval): Value => ({
	lower,
	upper,
	mid: (lower + upper) / 2
});

/** The mean of intervals is the interval of the means; undefined of nothing. */
export function meanOf(values: readonly Value[]): Value | undefined {
	if (values.length === 0) return undefined;
	const mean = (of: (value: Value) => number) =>
		values.reduce((sum, value) => sum + of(value), 0) / values.length;
	return {
		lower: mean((value) => value.lower),
		upper: mean((value) => value.upper),
		mid: mean((value) => value.mid)
	};
}

/** What two intervals allow their difference to be. */
export const differenceOf = (now: Value, then: Value): Value => ({
	lower: now.lower - then.upper,
	upper: now.upper - then.lower,
	mid: now.mid - then.mid
});

/** How far the ends of an interval lie from its middle: what hidden values leave open. */
export const leftOpen = ({ lower, upper, mid }: Value) => Math.max(mid - lower, upper - mid);

/** The share from sums of counts: the origin and the others open against each other. */
export function shareOf(victims: Interval, stated: Interval): Value | undefined {
	const most = victims.upper + stated.lower - victims.lower;
	if (stated.lower + stated.upper === 0 || most === 0) return undefined;
	return {
		lower: victims.lower / (victims.lower + stated.upper - victims.upper),
		upper: victims.upper / most,
		mid: (victims.lower + victims.upper) / (stated.lower + stated.upper)
	};
}
