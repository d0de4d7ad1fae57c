import type { Baseline } from '../../figure/params.ts';

/** The years of each baseline. */
export const BASELINE_YEARS: Record<Baseline, readonly number[]> = {
	'2020': [2020],
	'2017-2019': [2017, 2018, 2019]
};
