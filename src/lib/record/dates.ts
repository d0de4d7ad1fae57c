import { formatDate, type DatePrecision } from '../i18n/format.ts';
import { speaker, type Lang } from '../i18n/text.ts';

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
	const say = speaker(lang);
	const unknown =
		precision === 'month'
			? say('day not known', 'ziua nu este cunoscută')
			: say('month and day not known', 'luna și ziua nu sunt cunoscute');
	return `${shown} (${unknown})`;
}
