/** The day in Romania, yyyy-mm-dd: a date of today is no date of tomorrow there. */
export const today = (): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Bucharest' }).format(new Date());
