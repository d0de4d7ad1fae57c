import { describe, expect, it } from 'vitest';
import { chartOf, inWords, saidOf, tableOf, type Unit, type Value } from './series.ts';

/** Made: no number here comes from a source. */
const made = (year: number, lower: number | null, more: Partial<Value> = {}): Value => ({
	year,
	status: lower === null ? 'not_reported' : 'reported',
	lower,
	upper: lower,
	...{ mid: null, flag: null, evidence: 'publisher_page', confidence: 'high', url: null },
	...{ reporters: null, reporters_in_set: null },
	...more
});
const axis = { from: 2016, to: 2022 };
const known = (value: Value) => value as Value & { lower: number; upper: number };

describe('a number in words', () => {
	it.each([
		['persons', made(2020, 1234), '1,234', '1.234'],
		['percent', made(2020, 37), '37%', '37\u00a0%'],
		['percent', made(2020, 37.5), '37.5%', '37,5\u00a0%'],
		['cases', made(2020, 7, { flag: '~' }), '7 (~)', '7 (~)'],
		['share', made(2020, 0.051, { upper: 0.062 }), '5.1–6.2%', '5,1–6,2\u00a0%'],
		['tier', made(2020, 2.5), 'Tier 2 Watch List', 'Nivelul 2 cu monitorizare (Watch List)']
	] satisfies [Unit, Value, string, string][])('%s', (unit, value, en, ro) => {
		expect(inWords(known(value), unit, 'en')).toBe(en);
		expect(inWords(known(value), unit, 'ro')).toBe(ro);
	});
	it('is refused of a tier that nobody gave', () => {
		expect(() => inWords(known(made(2020, 4)), 'tier', 'en')).toThrow('no tier 4');
	});
});

describe('the chart', () => {
	const values = [made(2010, 9), made(2017, 5, { evidence: 'relayed' }), made(2019, 10)];
	it('has a point for each number within the axis and none for a year without one', () => {
		const { points } = chartOf([...values, made(2018, null)], 'persons', axis, 'en');
		expect(points.map(({ year }) => year)).toEqual([2017, 2019]);
		expect(points.map(({ relayed }) => relayed)).toEqual([true, false]);
		expect((points[0]?.x ?? 0) < (points[1]?.x ?? 0)).toBe(true);
	});
	it('starts at zero, so that half a number is half as high', () => {
		const [half, whole] = chartOf(values, 'persons', axis, 'en').points;
		const base = chartOf([made(2020, 0), made(2021, 1)], 'persons', axis, 'en').points[0]?.y ?? NaN;
		expect((base - (half?.y ?? NaN)) * 2).toBe(base - (whole?.y ?? NaN));
	});
	it('keeps an interval as one', () => {
		const value = made(2020, 0.05, { upper: 0.1, mid: 0.07 });
		const [point] = chartOf([value], 'share', axis, 'ro').points;
		expect(point?.ends[0]).toBeLessThan(point?.y ?? NaN);
		expect(point?.ends[1]).toBeGreaterThan(point?.y ?? NaN);
		expect(point?.label).toBe('7,0\u00a0%');
	});
	it('names its tiers, best on top, and measures none of them', () => {
		const { points, rules } = chartOf([made(2018, 2), made(2019, 2.5)], 'tier', axis, 'en');
		expect(rules.map(({ text }) => text)).toEqual(['Tier 2', 'Tier 2 Watch List (WL)']);
		expect(points.map(({ label }) => label)).toEqual(['', '']);
		expect(points[0]?.y).toBeLessThan(points[1]?.y ?? NaN);
	});
	it('is empty of nothing', () => {
		expect(chartOf([], 'persons', axis, 'ro').points).toEqual([]);
	});
});

describe('what is said', () => {
	it('is the newest number, with the countries behind a share, and the years without one', () => {
		const value = made(2021, 0.05, { upper: 0.06, reporters: 20, reporters_in_set: 61 });
		const said = saidOf([made(2015, 0.2), value], 'share', axis, 'ro');
		expect(said.newest).toBe(
			'Cel mai recent: 5,0–6,0\u00a0% (2021; 20 din 61 de țări au publicat cetățenii).'
		);
		expect(said.gaps).toBe('Nicio cifră găsită pentru 2016–2020, 2022. Un gol nu este zero.');
		expect(said.earlier).toBe(true);
	});
	it('is that there is none, rather than zero', () => {
		const said = saidOf([made(2021, null)], 'persons', axis, 'en');
		expect(said.newest).toBe('The newest edition has no number.');
		expect(said.evidence).toBeNull();
	});
});

it('the table has every year, a dash where there is no number, and a badge for each', () => {
	const table = tableOf([made(2010, 3), made(2018, null)], 'persons', 'Made', 'en');
	expect(table.rows.map((cells) => cells.slice(0, 3))).toEqual([
		['2010', '3', 'publisher’s page'],
		['2018', '–', 'publisher’s page']
	]);
	expect(table.columns.filter(({ as }) => as === 'badge')).toHaveLength(1);
	for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
});
