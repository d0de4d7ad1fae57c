import { LOCALES } from './locales.ts';
import { speaker, type Lang, type Text } from './text.ts';

const UNIT: Text = { en: 'pp', ro: 'p.p.' };

const number = (points: number, lang: Lang) =>
	new Intl.NumberFormat(LOCALES[lang], {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero'
	})
		.format(points)
		.replace('-', '−');

/** A difference of shares (fractions) in percentage points: "−1.9 pp" / „−1,9 p.p.”. */
export const formatPoints = (difference: number, lang: Lang) =>
	`${number(difference * 100, lang)}\u00a0${UNIT[lang]}`;

/** The range of such a difference: "−2.5 to −1.2 pp"; a dash would read as a minus. */
export function formatPointsInterval(
	{ lower, upper }: { lower: number; upper: number },
	lang: Lang
): string {
	const [low, high] = [number(lower * 100, lang), number(upper * 100, lang)];
	const range = low === high ? low : speaker(lang)(`${low} to ${high}`, `${low} până la ${high}`);
	return `${range}\u00a0${UNIT[lang]}`;
}
