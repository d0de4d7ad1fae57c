import type { Context } from '../../figure/contract.ts';
import type { Baseline } from '../../figure/params.ts';
import { BASELINE_YEARS } from './baseline.ts';
import type { Extra, Point, Raw, Row } from './figure.ts';
import { compareFixed, reportersOf } from './fixed.ts';
import { differenceOf, meanOf } from './intervals.ts';
import { judge } from './judge.ts';
import { seriesApart, seriesOfSet, type Series } from './series.ts';
import { targetOf } from './target.ts';
import { tierRow } from './tier.ts';

/** The sets every reader is shown; the one asked for comes before them. */
const SETS = ['EU27', 'EUROPE', 'EUROPE_ME'];
/** The order of the page. */
const ORDER = ['share', 'victims', 'rank', 'identified_by_romania', 'total', 'registered_eu'];
const distinct = (words: readonly string[]) => [...new Set(words)].sort().join(' ');

function rowOf(series: Series, raws: readonly Raw[], origin: string, baseline: Baseline): Row[] {
	const { indicator, unit, set, years, revision } = series;
	const of = (one: Baseline) => years.filter(({ year }) => BASELINE_YEARS[one].includes(year));
	const value = (one: Baseline) => meanOf(of(one).map((year) => year.value)) ?? null;
	const [chosen, last] = [of(baseline), years.at(-1)];
	const then = value(baseline);
	if (!last) return [];
	const after = chosen.every(({ year }) => year < last.year);
	const change = then && after ? differenceOf(last.value, then) : null;
	const used = chosen.map(({ year }) => year);
	const missing = BASELINE_YEARS[baseline].filter((year) => !used.includes(year));
	const { same, fixed } = change
		? compareFixed(raws, series, used, last.year)
		: { same: null, fixed: null };
	return [
		{
			indicator,
			set,
			origin: ['share', 'victims', 'rank'].includes(indicator) ? origin : null,
			unit,
			in_2020: value('2020'),
			mean_2017_2019: value('2017-2019'),
			latest_year: last.year,
			latest: last.value,
			baseline,
			baseline_years: used.join(' '),
			baseline_missing: missing.join(' '),
			change,
			...judge(change, revision),
			revision,
			reporters_baseline: set === null ? null : chosen.map((year) => year.reporters).join(' '),
			reporters_latest: last.reporters,
			missing_latest: last.missing,
			same_reporters: same,
			fixed,
			own_nationals:
				indicator !== 'rank' &&
				indicator !== 'total' &&
				[...used, last.year].some((year) =>
					reportersOf(raws, set, year).some(({ reporter }) => reporter === origin)
				),
			tier_baseline: null,
			tier_latest: null,
			evidence_baseline: distinct(chosen.map(({ evidence }) => evidence)),
			evidence_latest: last.evidence,
			source: last.source,
			snapshot: last.snapshot
		}
	];
}

const pointsOf = ({ indicator, set, all }: Series): Point[] =>
	all.map(({ year, value }) => ({ kind: 'point', indicator, set, year, value, tier: null }));

/** Every indicator's baselines, latest value, change and verdict, with the points of its line. */
export function derive(
	raws: Raw[],
	context: Pick<Context, 'params' | 'lang'>
): { rows: Row[]; extra: Extra[] } {
	const { params, lang } = context;
	const baseline = params.baseline ?? '2020';
	const origin = params.origins[0];
	const sets = [...new Set([params.place, ...SETS])];
	const romania = origin === 'RO';
	const series = [
		// The whole of the set asked for is context; of the others it would say the same again.
		...sets
			.flatMap((set) => seriesOfSet(raws, set))
			.filter(({ indicator, set }) => indicator !== 'total' || set === params.place),
		...(romania ? seriesApart(raws, 'identified', 'identified_by_romania') : []),
		...seriesApart(raws, 'registered', 'registered_eu')
	].sort((a, b) => ORDER.indexOf(a.indicator) - ORDER.indexOf(b.indicator));
	const rows = series.flatMap((one) => rowOf(one, raws, origin, baseline));
	const tier = romania ? tierRow(raws, baseline) : { rows: [], points: [] };
	return {
		rows: [...rows, ...tier.rows],
		extra: [...series.flatMap(pointsOf), ...tier.points, ...targetOf(rows, params, lang)]
	};
}
