import { describe, expect, it } from 'vitest';
import type { Hedge, Written } from './claim.ts';
import { fit } from './fit.ts';

const share = { lower: 5.59, upper: 6.67, exact: true, bound: null } as const;
const written = (low: number, hedge: Hedge = 'exact', more: Partial<Written> = {}): Written => ({
	...{ kind: 'share', low, high: low, decimals: String(low).split('.')[1]?.length ?? 0 },
	...{ range: false, fraction: false, hedge, ...more }
});
const range = (low: number, high: number) =>
	written(low, 'exact', { high, range: true, decimals: 1 });

describe('a number and an interval', () => {
	it.each([
		[range(5.6, 6.7), 'match'],
		[range(5.5, 6.7), 'compatible'],
		[range(5.6, 6.6), 'no'],
		[written(6), 'compatible'],
		[written(7), 'open'],
		[written(6.8), 'no'],
		[written(5.6, 'over'), 'no'],
		[written(5, 'over'), 'compatible'],
		[written(6.7, 'under'), 'no'],
		[written(10, 'under'), 'compatible'],
		[written(7, 'nearly'), 'compatible']
	])('%#', (one, expected) => {
		const official = one.hedge === 'nearly' ? { ...share, lower: 6.66 } : share;
		expect(fit(one, official)).toBe(expected);
	});
	it('is no match where the interval is wide, and never nought', () => {
		expect(fit(written(25), { ...share, lower: 23, upper: 54 })).toBe('open');
		expect(fit(written(0), { ...share, lower: 0, upper: 0.04 })).toBe('no');
	});
	it('knows of a ceiling only that', () => {
		const ceiling = { lower: 14.66, upper: 14.66, exact: true, bound: 'at_most' } as const;
		expect(fit(written(14.7, 'at_most'), ceiling)).toBe('match');
		expect(fit(written(14.7), ceiling)).toBe('no');
		expect(fit(written(10), ceiling)).toBe('open');
	});
	it('takes a fraction as near as it says', () => {
		const fifth = written(20, 'exact', { fraction: true });
		expect(fit(fifth, { ...share, lower: 19, upper: 21.2 })).toBe('compatible');
		expect(fit(fifth, { ...share, lower: 17.1, upper: 20.7 })).toBe('no');
	});
});
