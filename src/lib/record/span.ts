import type { DatePrecision } from '../i18n/format.ts';

const DAY = 86_400_000;

/** Day number of an ISO day. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** ISO day of a day number. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The first day of a date and the first day after it, as day numbers: a month has a month's length. */
export function spanOf({ date, precision }: { date: string; precision: DatePrecision }): {
	start: number;
	end: number;
} {
	const start = dayOf(date);
	if (precision === 'day') return { start, end: start + 1 };
	const end = new Date(start * DAY);
	if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1, 1);
	else end.setUTCFullYear(end.getUTCFullYear() + 1, 0, 1);
	return { start, end: end.getTime() / DAY };
}
