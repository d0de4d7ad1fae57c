import type { Text } from '../i18n/text.ts';

/** The mark of a row nobody has looked at for more than 12 months. */
export const STALE: Text = { en: 'not verified for 12 months', ro: 'neverificat de 12 luni' };

/**
 * Whether a row was last verified more than 12 months before a day (both `yyyy-mm-dd`). The clock is the
 * caller's: a page and a test ask about the same day.
 */
export function isStale(lastVerified: string, today: string): boolean {
	// 29 February has no twin a year later; as text "02-29" still stands between 28 February and 1 March.
	const anniversary = `${Number(lastVerified.slice(0, 4)) + 1}${lastVerified.slice(4, 10)}`;
	return today.slice(0, 10) > anniversary;
}
