import { expect, it } from 'vitest';
import { countRevised } from './revised-rows.ts';

const row = (year: number, victims: unknown) => ({ year, victims });
const persons = (lower: number, upper = lower) => ({ lower, upper });

it('counts rows that say something else today, or are gone, and not those that are new', () => {
	const shown = [row(2019, persons(429)), row(2020, persons(5)), row(2021, null)];
	expect(countRevised(shown, shown)).toBe(0);
	const today = [row(2019, persons(586, 589)), row(2020, persons(5)), row(2022, persons(1))];
	expect(countRevised(shown, today)).toBe(2);
	expect(countRevised([row(2019, persons(429))], [row(2019, persons(429)), row(2020, 6)])).toBe(0);
});

it('compares values, not how they are shown', () => {
	// Both are shown as 5.6%.
	expect(countRevised([row(2019, 0.0559)], [row(2019, 0.0561)])).toBe(1);
	expect(countRevised([row(2019, { missing: 'not_listed' })], [row(2019, null)])).toBe(1);
});

it('sees no revision in a column that only another edition has', () => {
	const today = { ...row(2019, persons(429)), victims_mixed: persons(3) };
	expect(countRevised([row(2019, persons(429))], [today])).toBe(0);
	expect(countRevised([today], [row(2019, persons(429))])).toBe(1);
});
