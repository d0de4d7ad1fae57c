import { describe, expect, it } from 'vitest';
import { placeOf, yearAt } from './point.ts';

/** Years 2007 to 2022 between margins of 120 and 24 px in a picture 920 px wide. */
const AXIS = '2007 2023 120 24 920';
const at = (px: number) => yearAt(AXIS, px / 920);

describe('the year at a place', () => {
	it('is none beside the axis', () => {
		expect([at(0), at(119), at(897), at(920)]).toEqual([null, null, null, null]);
	});
	it('is the first at its left end and the last at its right end', () => {
		expect([at(120), at(121), at(168), at(170)]).toEqual([2007, 2007, 2007, 2008]);
		expect([at(895), at(896)]).toEqual([2022, 2022]);
	});
	it('is found again where its middle is', () => {
		for (let year = 2007; year <= 2022; year += 1)
			expect(yearAt(AXIS, placeOf(AXIS, year) ?? -1)).toBe(year);
		expect(placeOf(AXIS, 2006)).toBeNull();
		expect(placeOf(AXIS, 2023)).toBeNull();
	});
	it('is none where there is no axis', () => {
		for (const axis of ['', 'x', '2007 2023 500 500 920', '2007 2023 120 24 0'])
			for (const fraction of [0, 0.5, 1]) {
				expect(yearAt(axis, fraction), axis).toBeNull();
				expect(placeOf(axis, 2010), axis).toBeNull();
			}
	});
	it('is none at a place that is no number', () => {
		expect(yearAt(AXIS, NaN)).toBeNull();
	});
});
