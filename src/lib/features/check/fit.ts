import type { Written } from './types.ts';

/** An official number: persons, per cent, rank or tier. */
export interface Official {
	lower: number;
	upper: number;
	/** False: rounded or unsure in the publication itself. */
	exact: boolean;
}

/** `match`: the same number; `compatible`: it may be, but the official figure says less or more exactly. */
export type Fit = 'match' | 'compatible' | 'no';

const round = (value: number, decimals: number) =>
	Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** A bound holds only if all of the interval lies beyond it, and says something only if it is close. */
function fitBound({ low, high, decimals, hedge }: Written, { lower, upper }: Official): Fit {
	// "The majority" reaches as far as all.
	const reach = high > low ? high - low : Math.max(10 ** -decimals, 0.25 * low);
	const above = hedge === 'over' ? lower > low : lower >= low;
	const below = hedge === 'under' ? upper < low : upper <= low;
	if (hedge === 'over' || hedge === 'at_least')
		return above && upper <= low + reach ? 'compatible' : 'no';
	if (hedge === 'nearly') {
		return below && lower >= low - Math.max(10 ** -decimals, 0.05 * low) ? 'compatible' : 'no';
	}
	return below && lower >= low - reach ? 'compatible' : 'no';
}

function fitRange({ low, high, decimals }: Written, official: Official): Fit {
	const [lower, upper] = [round(official.lower, decimals), round(official.upper, decimals)];
	if (near(lower, low) && near(upper, high)) return official.exact ? 'match' : 'compatible';
	// Wider than official, but not by more than the interval itself or one written step.
	const slack = Math.max(upper - lower, 10 ** -decimals);
	const contains = low <= lower && upper <= high && low >= lower - slack && high <= upper + slack;
	const inside = low >= lower && high <= upper;
	return contains || inside ? 'compatible' : 'no';
}

/** How far "about 400" reaches: half of the last digit that is not nought, five per cent at most. */
function reachOfAbout({ low, decimals, kind }: Written): number {
	if (kind !== 'count') return 10 ** -decimals;
	let step = 1;
	while (low >= step * 10 && low % (step * 10) === 0) step *= 10;
	return Math.min(step / 2, 0.05 * low);
}

/**
 * Whether a written number agrees with an official interval. It does when it lies between the ends of
 * the interval, each rounded as the sentence writes: „6 %” agrees with 5.6–6.7 %, „6,8 %” does not. It is
 * a match when both ends round to it: then the sentence says all that is known. Nought stands for
 * nothing but nought: 0.3 % is not „0 %”.
 */
export function fit(written: Written, official: Official): Fit {
	const { low, high, decimals, hedge, loose, kind } = written;
	const best = official.exact ? 'match' : 'compatible';
	if (kind === 'rank' || kind === 'tier') {
		if (near(official.lower, low) && near(official.upper, high)) return best;
		if (written.range) return 'no';
		return kind === 'rank' && official.lower <= low && low <= official.upper ? 'compatible' : 'no';
	}
	if (low === 0 && !written.range && official.upper > 0) return 'no';
	if (hedge !== 'exact' && hedge !== 'about') return fitBound(written, official);
	if (loose) {
		const [from, to] = loose;
		if (official.lower >= from && official.upper <= to) return best;
		const middle = (official.lower + official.upper) / 2;
		return middle >= from && middle <= to ? 'compatible' : 'no';
	}
	if (written.range) return fitRange(written, official);
	const [lower, upper] = [round(official.lower, decimals), round(official.upper, decimals)];
	if (near(lower, low) && near(upper, low)) return best;
	if (lower <= low && low <= upper) return 'compatible';
	const reach = hedge === 'about' ? reachOfAbout(written) : 0;
	return reach > 0 && low >= lower - reach && low <= upper + reach ? 'compatible' : 'no';
}
