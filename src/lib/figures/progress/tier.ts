import type { Baseline } from '../../figure/params.ts';
import { BASELINE_YEARS } from './baseline.ts';
import type { Point, Raw, Row } from './figure.ts';

/** The US tier: an assessment in words. No mean is ever taken of it, and no difference. */
export function tierRow(
	raws: readonly Raw[],
	baseline: Baseline
): { rows: Row[]; points: Point[] } {
	const tiers = raws.filter(({ kind }) => kind === 'tier').toSorted((a, b) => a.year - b.year);
	const last = tiers.at(-1);
	if (!last) return { rows: [], points: [] };
	const { tier, evidence, source, snapshot } = last;
	if (!tier || !evidence || !source || !snapshot) {
		throw new Error(`progress: the tier of ${last.year} is not whole`);
	}
	const wanted = BASELINE_YEARS[baseline];
	const then = tiers.filter(({ year }) => wanted.includes(year));
	const used = then.map(({ year }) => year);
	return {
		rows: [
			{
				indicator: 'us_tier',
				set: null,
				origin: null,
				unit: 'tier',
				in_2020: null,
				mean_2017_2019: null,
				latest_year: last.year,
				latest: null,
				baseline,
				baseline_years: used.join(' '),
				baseline_missing: wanted.filter((year) => !used.includes(year)).join(' '),
				change: null,
				minimum: null,
				verdict: 'none',
				revision: null,
				reporters_baseline: null,
				reporters_latest: null,
				missing_latest: null,
				same_reporters: null,
				fixed: null,
				own_nationals: false,
				tier_baseline: then.map((row) => row.tier).join(' ') || null,
				tier_latest: tier,
				evidence_baseline: [...new Set(then.map((row) => row.evidence))].sort().join(' '),
				evidence_latest: evidence,
				source,
				snapshot
			}
		],
		points: tiers.map(({ year, tier: one }) => ({
			...{ kind: 'point', indicator: 'us_tier', set: null, year, value: null, tier: one }
		}))
	};
}
