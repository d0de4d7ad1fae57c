import { middle, yearOf, type Cell, type Cells, type Measured } from './cells.ts';
import { correlate } from './order.ts';

const REPORTERS = 10;
const PERSONS = 100;
/** A reporter whose total is this many times larger or smaller than the year before. */
const FAR = 3;

/** How many times larger or smaller, whichever it is; five more on both sides, so that "<5" is no leap. */
const factor = (a: number, b: number): number => (Math.max(a, b) + 5) / (Math.min(a, b) + 5);

const median = (values: number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 1;
};

type ByReporter = Map<string, Map<string, number>>;

/** Persons of a year: reporter → origin → how many, of the cells by citizenship. */
function yearBy(cells: Iterable<Cell>, year: number): ByReporter {
	const found: ByReporter = new Map();
	for (const cell of cells) {
		if (yearOf(cell) !== year || cell.origin === 'TOTAL' || cell.unit !== 'persons') continue;
		if (cell.destination !== '') continue;
		const own = found.get(cell.reporter) ?? new Map<string, number>();
		own.set(cell.origin, (own.get(cell.origin) ?? 0) + middle(cell));
		found.set(cell.reporter, own);
	}
	return found;
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/**
 * How far one year is from the one before it, over the reporters of both: a new year has no earlier
 * reading to be compared with. Nothing where fewer than ten reporters have both.
 */
export function measureYear(cells: Cells, year: number): Measured[] {
	const [now, old] = [yearBy(cells.values(), year), yearBy(cells.values(), year - 1)];
	const shared = [...now.keys()].filter((reporter) => old.has(reporter));
	if (shared.length < REPORTERS) return [];
	const totals = shared.map((reporter): [number, number] => [
		sum(old.get(reporter)?.values() ?? []),
		sum(now.get(reporter)?.values() ?? [])
	]);
	const large = totals.filter((both) => Math.max(...both) >= PERSONS);
	const origins = new Map<string, [number, number]>();
	for (const [side, by] of [old, now].entries())
		for (const reporter of shared)
			for (const [origin, persons] of by.get(reporter) ?? []) {
				if (!/^[A-Z]{2}$/.test(origin)) continue;
				const both = origins.get(origin) ?? [0, 0];
				both[side] = (both[side] ?? 0) + persons;
				origins.set(origin, both);
			}
	const order = correlate([...origins.values()].filter((both) => Math.max(...both) >= 10));
	const subject = String(year);
	const far = large.filter(([a, b]) => factor(a, b) > FAR).length / Math.max(1, large.length);
	return [
		{
			measure: 'year_factor_median',
			value: Math.exp(Math.abs(median(totals.map(([a, b]) => Math.log((b + 5) / (a + 5)))))),
			subject
		},
		{
			measure: 'year_factor_total',
			value: factor(sum(totals.map(([a]) => a)), sum(totals.map(([, b]) => b))),
			subject
		},
		{ measure: 'year_reporters_far', value: large.length < REPORTERS ? 0 : far, subject },
		...(order === null ? [] : [{ measure: 'year_disorder_of_origins', value: 1 - order, subject }])
	];
}

/** How many times more cells the year before the newest has: a lone cell may be a misprint of the year. */
export function measureThinness(cells: Cells): Measured[] {
	const counts = new Map<number, number>();
	for (const cell of cells.values()) counts.set(yearOf(cell), (counts.get(yearOf(cell)) ?? 0) + 1);
	const [newest, last] = [...counts].sort(([a], [b]) => b - a);
	if (newest === undefined || last === undefined || last[1] < 10) return [];
	return [{ measure: 'newest_year_thin', value: last[1] / newest[1], subject: String(newest[0]) }];
}
