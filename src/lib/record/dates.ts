import { formatDate, type DatePrecision } from '../i18n/format.ts';
import type { Lang } from '../i18n/text.ts';

interface Dated {
	date: string;
	precision: DatePrecision;
}

const LENGTH: Record<DatePrecision, number> = { year: 4, month: 7, day: 10 };

/** The date for a `datetime` attribute, no more exact than it is known: 2021, 2021-05, 2021-05-07. */
export const machineDate = ({ date, precision }: Dated) => date.slice(0, LENGTH[precision]);

/** The date in words, with what is not known of it. */
export function dateInWords({ date, precision }: Dated, lang: Lang): string {
	const shown = formatDate(date, lang, precision);
	if (precision === 'day') return shown;
	const ro = lang === 'ro';
	if (precision === 'month') return `${shown} (${ro ? 'ziua nu este cunoscută' : 'day not known'})`;
	return `${shown} (${ro ? 'luna și ziua nu sunt cunoscute' : 'month and day not known'})`;
}
