import type { Written } from './claim.ts';

/** An official number: persons, per cent, rank or tier. */
export interface Official {
	lower: number;
	upper: number;
	/** False: rounded or unsure in the publication itself. */
	exact: boolean;
	/** Only a ceiling or a floor was published: by how much the number lies beyond it nobody knows. */
	bound: 'at_most' | 'at_least' | null;
}

/**
 * `match`: the same number; `compatible`: true, but the official figure says less or more exactly; `open`: the
 * official figure leaves it open; `no`: another number.
 */
export type Fit = 'match' | 'compatible' | 'open' | 'no';

/** An interval wider than this part of a number is not that number. */
const WIDEST = 0.2;
/** How far "a fifth" reaches on each side. */
const FRACTION = 0.12;

const scaled = (value: number, decimals: number, round: (value: number) => number) =>
	round(value * 10 ** decimals) / 10 ** decimals;
const rounded = (value: number, decimals: number) =>
	scaled(value, decimals, (one) => Math.round(one + 1e-9));
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const among = (value: number, ...others: number[]) => others.some((other) => near(value, other));

/**
 * A bound holds only if all of the interval lies beyond it, as figures show it: 17.58 % is shown as 17.6 %, and
 * that is not "under 17.6%".
 */
function fitBound({ low, hedge, kind, decimals }: Written, official: Official): Fit {
	// What publications do not agree on, or round themselves, is no bound.
	if (!official.exact) return 'no';
	const shown = kind === 'share' ? Math.max(decimals, 1) : 0;
	const [lower, upper] = [rounded(official.lower, shown), rounded(official.upper, shown)];
	const holds = {
		over: lower > low,
		at_least: lower >= low,
		under: upper < low,
		at_most: upper <= low,
		// "Nearly 11%" is a little less, and never the number itself.
		nearly: upper < low && lower >= 0.95 * low
	}[hedge as 'over'];
	return holds && (low > 0 || kind === 'count') ? 'compatible' : 'no';
}

/** Both ends are the official ones, or those rounded outwards: "between 5 and 7%". */
function fitRange({ low, high, decimals }: Written, { lower, upper, exact }: Official): Fit {
	const ends = [rounded(lower, decimals), rounded(upper, decimals)] as const;
	if (near(low, ends[0]) && near(high, ends[1])) return exact ? 'match' : 'compatible';
	const outwards =
		among(low, ends[0], scaled(lower, decimals, Math.floor)) &&
		among(high, ends[1], scaled(upper, decimals, Math.ceil));
	return outwards ? 'compatible' : 'no';
}

/** How far "about 400" reaches: half of the last digit that is not nought, five per cent at most. */
function reachOfAbout({ low, decimals, kind }: Written): number {
	if (kind !== 'count') return 10 ** -decimals;
	let step = 1;
	while (low >= step * 10 && low % (step * 10) === 0) step *= 10;
	return Math.min(step / 2, 0.05 * low);
}

function fitFraction({ low, hedge }: Written, { lower, upper }: Official): Fit {
	const close = lower >= low * (1 - FRACTION) && upper <= low * (1 + FRACTION);
	return close &&
		(hedge === 'about' || (lower <= low && low <= upper) || near(rounded(lower, 0), low))
		? 'compatible'
		: 'no';
}

/** Of a ceiling or a floor only what is said as one is known. */
function fitPublishedBound({ low, hedge, range, decimals }: Written, official: Official): Fit {
	const { upper, lower, bound } = official;
	const ceiling = bound === 'at_most';
	const own = ceiling ? ['at_most', 'under'] : ['at_least', 'over'];
	const value = rounded(ceiling ? upper : lower, decimals);
	if (range) return 'no';
	if (own.includes(hedge)) {
		if (near(value, low) && hedge !== 'under') return official.exact ? 'match' : 'compatible';
		return (ceiling ? low >= upper : low <= lower) ? 'compatible' : 'open';
	}
	return near(value, low) || (ceiling ? low > upper : low < lower) ? 'no' : 'open';
}

/**
 * Whether a written number agrees with an official interval. It does when it lies in the interval: „6 %” agrees with
 * 5.6–6.7 %, „6,8 %” does not, and „7 %” stays open; and the interval may not be wide beside it. It is a match when both ends round to it: then the sentence says all that
 * is known. Nought stands for nothing but nought: 0.3 % is not „0 %”.
 */
export function fit(written: Written, official: Official): Fit {
	const { low, high, decimals, hedge, fraction, range, kind } = written;
	const { lower, upper } = official;
	const best = official.exact ? 'match' : 'compatible';
	if (kind === 'rank' || kind === 'tier') {
		if (near(lower, low) && near(upper, high)) return best;
		return !range && lower <= low && low <= upper ? 'open' : 'no';
	}
	if (official.bound) return fitPublishedBound(written, official);
	if (low === 0 && !range && upper > 0) return 'no';
	if (hedge !== 'exact' && hedge !== 'about') return range ? 'no' : fitBound(written, official);
	if (fraction) return fitFraction(written, official);
	if (range) return hedge === 'exact' ? fitRange(written, official) : 'no';
	const ends = [rounded(lower, decimals), rounded(upper, decimals)] as const;
	if (near(ends[0], low) && near(ends[1], low)) return best;
	const narrow = upper - lower <= WIDEST * low;
	if (lower <= low && low <= upper) return narrow ? 'compatible' : 'open';
	// Only an end of the interval rounds to it: 6.7 % is shown, and „7 %” may be and may not be.
	if (ends[0] <= low && low <= ends[1]) return 'open';
	const reach = hedge === 'about' ? reachOfAbout(written) : 0;
	const close = reach > 0 && low >= ends[0] - reach && low <= ends[1] + reach;
	return close && narrow ? 'compatible' : 'no';
}
