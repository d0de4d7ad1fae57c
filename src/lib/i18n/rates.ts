import { LOCALES } from './locales.ts';
import type { Lang } from './text.ts';

const formats = new Map<Lang, Intl.NumberFormat>();

/** A rate with one decimal: „138,1” / "138.1". */
export function formatRate(rate: number, lang: Lang): string {
	let format = formats.get(lang);
	if (!format) {
		format = new Intl.NumberFormat(LOCALES[lang], {
			minimumFractionDigits: 1,
			maximumFractionDigits: 1,
			useGrouping: 'always'
		} as Intl.NumberFormatOptions);
		formats.set(lang, format);
	}
	return format.format(rate);
}

/** An interval of rates: one number when its ends agree after rounding, else "22.6–90.3". */
export function formatRateInterval(
	{ lower, upper }: { lower: number; upper: number },
	lang: Lang
): string {
	const [low, high] = [formatRate(lower, lang), formatRate(upper, lang)];
	return low === high ? low : `${low}–${high}`;
}
