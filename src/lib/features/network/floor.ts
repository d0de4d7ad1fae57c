import { groupBy, yearOf } from './filters.ts';

interface Entry {
	date: string;
	last_verified: string;
}

/** A year with fewer entries than this in the whole record carries the note that it is a floor. */
export const FEW = 5;

/** The years of the record: from its first entry to the year in which it was last looked after. */
export function recordYears(initiatives: readonly Entry[]): string[] {
	const years = initiatives.flatMap(({ date, last_verified }) => [
		Number(date.slice(0, 4)),
		Number(last_verified.slice(0, 4))
	]);
	if (years.length === 0) return [];
	const first = years.reduce((a, b) => Math.min(a, b));
	const last = years.reduce((a, b) => Math.max(a, b));
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/**
 * Years with few entries or none. Always of the whole record: what a filter leaves out says nothing about
 * what was found.
 */
export function fewYears(initiatives: readonly Entry[]): string[] {
	const years = groupBy(initiatives, yearOf);
	return recordYears(initiatives).filter((year) => (years.get(year)?.length ?? 0) < FEW);
}

/** "2014–2019, 2024": neighbouring years as one span. */
export function spansOf(years: readonly string[]): string {
	const spans: [first: string, last: string][] = [];
	for (const year of years) {
		const open = spans.at(-1);
		if (open && Number(open[1]) + 1 === Number(year)) open[1] = year;
		else spans.push([year, year]);
	}
	return spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}
