import { expect, it } from 'vitest';
import { isoOf, spanOf } from './span.ts';

it.each([
	['2020-02-29', 'day', '2020-02-29', '2020-03-01'],
	['2020-02-01', 'month', '2020-02-01', '2020-03-01'],
	['2021-12-01', 'month', '2021-12-01', '2022-01-01'],
	['2020-01-01', 'year', '2020-01-01', '2021-01-01']
] as const)('%s (%s) is from %s to before %s', (date, precision, first, after) => {
	const { start, end } = spanOf({ date, precision });
	expect([isoOf(start), isoOf(end)]).toEqual([first, after]);
});
