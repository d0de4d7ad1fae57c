import { addDays } from './days.ts';

// Days after which a publisher that keeps its cadence has published again.
const DAYS: Record<string, number> = {
	monthly: 31,
	quarterly: 92,
	'half-yearly': 183,
	yearly: 366,
	biennial: 731
};

/** The day a new vintage may be expected; null where the publisher keeps no such rhythm. */
export function nextExpected(vintage: string, cadence: string): string | null {
	const days = DAYS[cadence];
	return days === undefined ? null : addDays(vintage, days);
}
