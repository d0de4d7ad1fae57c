import { expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';

it('counts days from the edition and from the day the next was due', () => {
	expect(freshnessOf('2025-04-14', 'yearly', '2026-11-23')).toEqual({
		age: 588,
		expected: '2026-04-14',
		overdue: 223
	});
	expect(freshnessOf('2026-11-01', 'monthly', '2026-11-23')).toEqual({
		age: 22,
		expected: '2026-12-01',
		overdue: 0
	});
	expect(freshnessOf('2024-01-01', 'biennial', '2026-01-01').overdue).toBe(0);
	expect(freshnessOf('2024-01-01', 'biennial', '2026-01-02').overdue).toBe(1);
});

it('expects nothing of a source without a rhythm', () => {
	for (const cadence of ['irregular', 'once', 'never', 'constructor'])
		expect(freshnessOf('2020-02-29', cadence, '2026-01-01')).toMatchObject({
			expected: null,
			overdue: 0
		});
});

it('keeps to the last day of a short month', () => {
	expect(freshnessOf('2024-02-29', 'yearly', '2024-03-01').expected).toBe('2025-02-28');
	expect(freshnessOf('2024-11-30', 'quarterly', '2024-12-01').expected).toBe('2025-02-28');
	expect(freshnessOf('2024-12-31', 'monthly', '2024-12-31').expected).toBe('2025-01-31');
});

it('knows no edition of tomorrow', () => {
	expect(freshnessOf('2026-11-24', 'irregular', '2026-11-23').age).toBe(0);
});
