import { expect, it } from 'vitest';
import { isStale } from './verified.ts';

it.each([
	['2026-11-23', '2026-11-23', false],
	['2026-11-23', '2027-11-23', false],
	['2026-11-23', '2027-11-24', true],
	['2026-12-31', '2027-12-31', false],
	['2026-12-31', '2028-01-01', true],
	['2024-02-29', '2025-02-28', false],
	['2024-02-29', '2025-03-01', true],
	['2030-01-01', '2026-11-23', false]
])('verified %s, looked at on %s: stale %s', (verified, today, stale) => {
	expect(isStale(verified, today)).toBe(stale);
});
