/** Months between two editions of a source, where its publisher keeps a rhythm. */
const MONTHS: Record<string, number | undefined> = {
	monthly: 1,
	quarterly: 3,
	yearly: 12,
	biennial: 24
};
const DAY = 86_400_000;

export interface Freshness {
	/** Days since the newest edition. */
	age: number;
	/** ISO day the next edition would come in the publisher's rhythm; null where there is none. */
	expected: string | null;
	/** Days since that day has passed; 0: not yet. */
	overdue: number;
}

const parse = (day: string) => Date.parse(`${day}T00:00:00Z`);
const daysBetween = (from: string, to: string) =>
	Math.max(0, Math.round((parse(to) - parse(from)) / DAY));

/** The day some months later; a month that is too short ends on its last day. */
function addMonths(day: string, months: number): string {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
		.toISOString()
		.slice(0, 10);
}

/** The day after which a newer edition may be looked for; null of a source without a rhythm. */
export function nextExpected(vintage: string, cadence: string): string | null {
	const months = Object.hasOwn(MONTHS, cadence) ? MONTHS[cadence] : undefined;
	return months === undefined ? null : addMonths(vintage, months);
}

/**
 * How old an edition is and when the next is due. No clock in here: answers kept for later would stand
 * still with it.
 */
export function freshnessOf(vintage: string, cadence: string, today: string): Freshness {
	const expected = nextExpected(vintage, cadence);
	return {
		age: daysBetween(vintage, today),
		expected,
		overdue: expected === null ? 0 : daysBetween(expected, today)
	};
}
