import { describe, expect, it } from 'vitest';
import {
	axisOf,
	countsByYear,
	foundedAt,
	laneOf,
	marksOf,
	ticksOf,
	type Dated
} from './timeline.ts';

/** Made entries. */
const entry = (date: string, precision: Dated['precision'], before_network = false): Dated => ({
	id: `made-${date}`,
	title: 'Made',
	date,
	precision,
	before_network
});
const axis = { from: 2016, to: 2025 };

describe('the axis', () => {
	it('starts in 2016 or with an earlier entry, and ends with the year of the day or a later entry', () => {
		expect(axisOf([], '2026-11-23')).toEqual({ from: 2016, to: 2026 });
		expect(axisOf(['2014-01-01', '2027-03-01'], '2026-11-23')).toEqual({ from: 2014, to: 2027 });
	});
	it('has a tick for each year, from its start to its end', () => {
		const ticks = ticksOf(axis);
		expect(ticks.map(({ year }) => year)).toEqual([
			2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025
		]);
		expect(ticks[0]?.start).toBe(0);
		expect(ticks.every(({ start, middle }) => middle > start && middle < start + 10)).toBe(true);
		expect(ticks.filter(({ major }) => major).length).toBeLessThanOrEqual(6);
		expect(ticks.at(-1)?.major).toBe(true);
	});
	it('has the founding in the year it was', () => {
		const [year, next] = [ticksOf(axis)[4]?.start ?? NaN, ticksOf(axis)[5]?.start ?? NaN];
		expect(foundedAt(axis)).toBeGreaterThan(year);
		expect(foundedAt(axis)).toBeLessThan(next);
	});
});

describe('marks', () => {
	it('are as long as the date is vague', () => {
		const [day, month, year] = marksOf(
			[entry('2020-07-30', 'day'), entry('2020-12-01', 'month'), entry('2020-01-01', 'year')],
			axis,
			'en'
		);
		expect(day?.length).toBe(0);
		expect(day?.start).toBe(foundedAt(axis));
		expect(month?.length).toBeCloseTo((31 / 3653) * 100, 1);
		expect(year?.length).toBeCloseTo((366 / 3653) * 100, 1);
		expect([day?.title, month?.title, year?.title]).toEqual([
			'30 July 2020: Made',
			'December 2020: Made',
			'2020: Made'
		]);
	});
	it('stand one above the other where they would hide one another', () => {
		const dates = ['2020-07-30', '2020-07-30', '2020-08-02', '2023-01-01'];
		const rows = marksOf(
			dates.map((date) => entry(date, 'day')),
			axis,
			'en'
		).map(({ row }) => row);
		expect(rows).toEqual([0, 1, 2, 0]);
	});
	it('outside of the axis are left out', () => {
		expect(marksOf([entry('2001-11-21', 'day')], axis, 'ro')).toEqual([]);
	});
});

it('counts years that have entries, and no others', () => {
	const dates = ['2022-01-01', '2020-03-01', '2020-07-30'].map((date) => ({ date }));
	expect(countsByYear(dates)).toEqual([
		[2020, 2],
		[2022, 1]
	]);
});

it('says in words what the lane shows', () => {
	const lane = laneOf([entry('2019-01-01', 'year', true), entry('2021-05-07', 'day')], axis, 'ro');
	expect(lane.label).toBe(
		'2 inițiative, din 2016 până în 2025, dintre care 1 dinainte de constituirea rețelei la 30 iulie 2020. Pe ani: 2019: 1, 2021: 1.'
	);
	expect(lane.marks.map(({ before }) => before)).toEqual([true, false]);
	expect(lane.rows).toBe(1);
});
