import type { Raw, Row } from './row.ts';
import { differenceOf, meanOf, middled, shareOf, type Value } from './intervals.ts';
import { judge } from './judge.ts';
import type { Series } from './series.ts';

const add = (a: { lower: number; upper: number }, b: { lower: number; upper: number } | null) => ({
	lower: a.lower + (b?.lower ?? 0),
	upper: a.upper + (b?.upper ?? 0)
});

/** Reporters of a set by year: who published citizenships. */
export function reportersOf(raws: readonly Raw[], set: string | null, year: number): Raw[] {
	if (set === null) return [];
	return raws.filter(
		(row) => row.kind === 'cell' && row.year === year && row.sets?.split(' ').includes(set)
	);
}

/** The value of one year, from the reporters of the panel alone. */
function valueOf(cells: Raw[], unit: Row['unit']): Value | undefined {
	const none = { lower: 0, upper: 0 };
	const victims = cells.reduce((sum, cell) => add(sum, cell.victims), none);
	const stated = cells.reduce((sum, cell) => add(sum, cell.stated), none);
	return unit === 'share' ? shareOf(victims, stated) : middled(victims);
}

/**
 * The same comparison with only the countries that published in every one of these years, so that no
 * difference comes from who reported.
 */
export function compareFixed(
	raws: readonly Raw[],
	{ indicator, set, unit, revision }: Series,
	baseline: readonly number[],
	latest: number
): { same: boolean | null; fixed: Row['fixed'] } {
	const years = [...baseline, latest];
	const byYear = years.map((year) => reportersOf(raws, set, year));
	const codes = byYear.map((cells) => new Set(cells.map(({ reporter }) => reporter)));
	const panel = [...(codes[0] ?? [])].filter((code) => codes.every((one) => one.has(code)));
	if (set === null || baseline.length === 0) return { same: null, fixed: null };
	const same = codes.every((one) => one.size === panel.length);
	if (!(indicator === 'share' || indicator === 'victims') || panel.length === 0) {
		return { same, fixed: null };
	}
	const values = byYear.map((cells) =>
		valueOf(
			cells.filter(({ reporter }) => panel.includes(reporter)),
			unit
		)
	);
	const now = values.at(-1);
	const seen = values.slice(0, -1).flatMap((value) => value ?? []);
	const then = meanOf(seen);
	if (!now || !then || seen.length < baseline.length) return { same, fixed: null };
	const change = differenceOf(now, then);
	return {
		same,
		fixed: {
			reporters: panel.length,
			baseline: then,
			latest: now,
			change,
			...judge(change, revision)
		}
	};
}
