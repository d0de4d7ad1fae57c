import type { Context, Interval } from '../../figure/contract.ts';
import { badValue } from '../../figure/params.ts';
import type { Row, Target } from './figure.ts';

/** Whether what was observed would do, as far as both intervals tell. Paces down are below zero. */
function comparePaces(observed: Interval, needed: Interval): Target['pace'] {
	if (observed.upper <= needed.lower) return 'enough';
	if (observed.lower > needed.upper) return 'not_enough';
	return 'open';
}

/**
 * The reader's target for the share of the set asked for: what it takes a year from the latest year on,
 * beside what was observed a year since the middle of the baseline. Arithmetic, no forecast.
 */
export function targetOf(
	rows: readonly Row[],
	{ target, by_year, place }: Context['params'],
	lang: Context['lang']
): Target[] {
	if (target === undefined || by_year === undefined) return [];
	const row = rows.find(({ indicator, set }) => indicator === 'share' && set === place);
	if (!row?.latest || row.latest_year === null) return [];
	const { latest, latest_year: year, change, verdict, revision } = row;
	if (by_year <= year) {
		throw badValue('by_year', String(by_year), lang, {
			en: `a year after ${year}, the newest with data`,
			ro: `un an de după ${year}, cel mai nou cu date`
		});
	}
	const share = target / 100;
	const left = by_year - year;
	const state = latest.upper <= share ? 'reached' : latest.lower <= share ? 'open' : 'ahead';
	const needed = { lower: (share - latest.upper) / left, upper: (share - latest.lower) / left };
	const used = row.baseline_years.split(' ').filter(Boolean).map(Number);
	const span = year - used.reduce((sum, one) => sum + one, 0) / used.length;
	const observed = change && { lower: change.lower / span, upper: change.upper / span };
	const told = verdict === 'beyond' && state === 'ahead';
	return [
		{
			kind: 'target',
			set: place,
			share,
			year: by_year,
			years_left: left,
			state,
			needed,
			observed,
			pace: observed && told ? comparePaces(observed, needed) : 'unknown',
			// The later value will be about as uncertain as the latest: both leave its width open.
			tellable: revision && revision.size + latest.upper - latest.lower
		}
	];
}
