import { describe, expect, it } from 'vitest';
import { drawLanes, MOST_MARKS } from './lanes.ts';
import { drawYears, UNKNOWN_MONTH } from './years.ts';

type Made = Parameters<typeof drawLanes>[0]['initiatives'][number];
const made = (
	id: string,
	date: string,
	precision: Made['precision'],
	objective: string | null = 'awareness'
): Made => ({ id, date, precision, objective, title: id, before_network: date < '2020-07-30' });

const some = [
	made('year', '2020-01-01', 'year'),
	made('month', '2020-02-01', 'month', 'legislation'),
	made('day', '2020-02-29', 'day'),
	made('none', '2021-12-31', 'day', null)
];
const draw = (initiatives: readonly Made[], years: string[], lanes?: string[]) =>
	drawLanes({
		initiatives,
		years,
		lanes: lanes ?? ['awareness', 'legislation', 'confiscation', 'none'],
		objectives: [
			{ id: 'awareness', position: 3, short: 'Conștientizare' },
			{ id: 'legislation', position: 4, short: 'Legislație' },
			{ id: 'confiscation', position: 5, short: 'Confiscare' }
		],
		founded: '2020-07-30',
		lang: 'ro'
	});

describe('lanes', () => {
	const chart = draw(some, ['2020', '2021']);
	it('keep an aim without initiatives, and name what serves none', () => {
		expect(chart.lanes.map(({ name, count }) => [name, count])).toEqual([
			['3. Conștientizare', 2],
			['4. Legislație', 1],
			['5. Confiscare', 0],
			['Alt scop', 1]
		]);
	});
	it('draw a date as long as it is vague', () => {
		expect(chart.marks.map(({ id, x, length }) => [id, x, length])).toEqual([
			['year', 0, expect.closeTo(50.07, 1)],
			['month', expect.closeTo(4.24, 1), expect.closeTo(3.97, 1)],
			['day', expect.closeTo(8.07, 1), 0],
			['none', expect.closeTo(99.86, 1), 0]
		]);
		expect(chart.founding).toBeCloseTo(28.86, 1);
	});
	it('go through time in the order of the record, with the whole story in each label', () => {
		expect(chart.marks.map(({ label }) => label)).toEqual([
			'year, 2020 (3. Conștientizare, membri înainte de rețea)',
			'month, februarie 2020 (4. Legislație, membri înainte de rețea)',
			'day, 29 februarie 2020 (3. Conștientizare, membri înainte de rețea)',
			'none, 31 decembrie 2021 (Alt scop)'
		]);
	});
	it('put marks that would cover each other in rows', () => {
		const [first, , second] = chart.marks;
		expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 10);
		const same = Array.from({ length: 9 }, (_, index) => made(`${index}`, '2021-05-07', 'day'));
		const rows = draw(same, ['2021'], ['awareness']).marks.map(({ y }) => y);
		expect(new Set(rows).size).toBe(9);
	});
	it('show months where there is one year', () => {
		const { ticks, founding } = draw(some.slice(3), ['2021'], ['none']);
		expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['ian', 'feb', 'mar']);
		expect(founding).toBeNull();
	});
	it('count the years of each lane where marks are too many', () => {
		const many = Array.from({ length: MOST_MARKS + 1 }, (_, index) =>
			made(`${index}`, index < 60 ? '2020-03-01' : '2021-03-01', 'month')
		);
		const { marks, columns } = draw(many, ['2020', '2021'], ['awareness', 'confiscation']);
		expect(marks).toEqual([]);
		expect(columns.map(({ label, count }) => [label, count])).toEqual([
			['3. Conștientizare, 2020: 60', 60],
			['3. Conștientizare, 2021: 181', 181]
		]);
		expect((columns[1]?.height ?? 0) / (columns[0]?.height ?? 1)).toBeCloseTo(181 / 60, 0);
	});
});

describe('calendar of years', () => {
	const rows = drawYears(some, ['2019', '2020', '2021'], ['2019'], 'en');
	it('puts a year alone under “month unknown”, never in January', () => {
		const [, row] = rows;
		expect(row?.counts[0]).toBe(0);
		expect(row?.dots?.[UNKNOWN_MONTH]).toEqual([
			{ id: 'year', label: 'year, 2020 (members before the network)', before: true, exact: false }
		]);
		expect(row?.dots?.[1]?.map(({ id, exact }) => [id, exact])).toEqual([
			['month', false],
			['day', true]
		]);
	});
	it('keeps a year without entries', () => {
		expect(rows.map(({ year, count, few }) => [year, count, few])).toEqual([
			['2019', 0, true],
			['2020', 3, false],
			['2021', 1, false]
		]);
	});
	it('only counts where dots are too many', () => {
		const many = Array.from({ length: MOST_MARKS + 1 }, (_, index) =>
			made(`${index}`, '2020-03-01', 'month')
		);
		const [row] = drawYears(many, ['2020'], [], 'ro');
		expect([row?.dots, row?.counts[2]]).toEqual([null, MOST_MARKS + 1]);
	});
});
