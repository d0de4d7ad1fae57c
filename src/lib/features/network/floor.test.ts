import { expect, it } from 'vitest';
import { FEW, fewYears, recordYears, spansOf } from './floor.ts';

const made = (year: number, count: number, last_verified = '2022-05-01') =>
	Array.from({ length: count }, () => ({ date: `${year}-01-01`, last_verified }));

it('spans the record up to the year in which it was last looked after', () => {
	expect(recordYears([...made(2021, 1), ...made(2019, 2)])).toEqual([
		'2019',
		'2020',
		'2021',
		'2022'
	]);
	expect(recordYears([])).toEqual([]);
});

it('notes years with few entries and with none', () => {
	const record = [...made(2019, FEW - 1), ...made(2021, FEW)];
	expect(fewYears(record)).toEqual(['2019', '2020', '2022']);
});

it('writes neighbouring years as a span', () => {
	expect(spansOf(['2014', '2015', '2016', '2019', '2021', '2022'])).toBe(
		'2014–2016, 2019, 2021–2022'
	);
	expect(spansOf([])).toBe('');
});
