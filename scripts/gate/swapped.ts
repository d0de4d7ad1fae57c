import { largestOf, middle, yearOf, type Cells, type Measured } from './cells.ts';

/** Only the largest citizenships are told apart by their size in each country. */
const LARGEST = 25;
const REPORTERS = 5;
/** How much better one reading must fit (natural logarithm of a ratio) to count as a sign. */
const CLEAR = 0.5;

type Counts = Map<string, Map<string, number>>;

/** reporter → origin → persons, of each year. */
function countYears(cells: Cells): Map<number, Counts> {
	const years = new Map<number, Counts>();
	for (const cell of cells.values()) {
		if (!/^[A-Z]{2}$/.test(cell.origin) || cell.unit !== 'persons' || cell.destination !== '')
			continue;
		const year: Counts = years.get(yearOf(cell)) ?? new Map<string, Map<string, number>>();
		years.set(yearOf(cell), year);
		const own = year.get(cell.reporter) ?? new Map<string, number>();
		year.set(cell.reporter, own.set(cell.origin, (own.get(cell.origin) ?? 0) + middle(cell)));
	}
	return years;
}

function largestOrigins(year: Counts): string[] {
	const sums = new Map<string, number>();
	for (const own of year.values())
		for (const [origin, persons] of own) sums.set(origin, (sums.get(origin) ?? 0) + persons);
	return [...sums]
		.sort(([, a], [, b]) => b - a)
		.slice(0, LARGEST)
		.map(([origin]) => origin);
}

const apart = (a: number, b: number): number => Math.abs(Math.log((a + 3) / (b + 3)));

/** In which share of the reporters two citizenships fit the year before better exchanged; null: too few. */
function shareSwapped(old: Counts, now: Counts, one: string, other: string): number | null {
	let [clear, swapped] = [0, 0];
	for (const [reporter, counts] of now) {
		const [p, q] = [counts.get(one), counts.get(other)];
		const [a, b] = [old.get(reporter)?.get(one), old.get(reporter)?.get(other)];
		if (p === undefined || q === undefined || a === undefined || b === undefined) continue;
		const better = apart(a, p) + apart(b, q) - apart(a, q) - apart(b, p);
		if (Math.abs(better) < CLEAR) continue;
		clear += 1;
		if (better > 0) swapped += 1;
	}
	return clear < REPORTERS ? null : swapped / clear;
}

/** Two citizenships that changed places in a year: an earlier edition says nothing of a new one. */
export function measureSwaps(cells: Cells): Measured[] {
	const years = countYears(cells);
	const shares: [string, number][] = [];
	for (const [year, now] of years) {
		const old = years.get(year - 1);
		if (old === undefined) continue;
		const origins = largestOrigins(now);
		for (const [index, one] of origins.entries())
			for (const other of origins.slice(0, index)) {
				const share = shareSwapped(old, now, one, other);
				if (share !== null) shares.push([`${one} and ${other} ${year}`, share]);
			}
	}
	return largestOf('year_swapped_origins', shares);
}
