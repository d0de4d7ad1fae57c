import { LOCALES } from './locales.ts';
import type { Counted, Lang, Text } from './text.ts';

const NBSP = '\u00a0';

const made = new Map<string, unknown>();
/** Making a formatter takes a hundred times as long as using it: each is made once. */
function once<T>(kind: string, lang: Lang, make: (locale: string) => T): T {
	const key = `${kind} ${lang}`;
	if (!made.has(key)) made.set(key, make(LOCALES[lang]));
	return made.get(key) as T;
}

/** Whole persons: „1.234” / "1,234". Romanian sets the separator from 1.000 on, as English does. */
export function formatCount(value: number, lang: Lang): string {
	const options = { maximumFractionDigits: 0, useGrouping: 'always' } as Intl.NumberFormatOptions;
	return once('count', lang, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

function percentNumber(share: number, lang: Lang, digits: number): string {
	const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
	return once(`share ${digits}`, lang, (locale) => new Intl.NumberFormat(locale, options)).format(
		share * 100
	);
}

const PERCENT: Text = { en: '%', ro: `${NBSP}%` };

/** The sign after a number, with the space its language sets. */
export const percentSign = (lang: Lang): string => PERCENT[lang];

/** A fraction 0–1 as a percentage with one decimal: „6,1 %” / "6.1%". */
export function formatShare(share: number, lang: Lang, digits = 1): string {
	return percentNumber(share, lang, digits) + PERCENT[lang];
}

/** An interval of fractions: one number when its ends agree after rounding, else "5.6–6.7%". */
export function formatShareInterval(
	{ lower, upper }: { lower: number; upper: number },
	lang: Lang
): string {
	const [low, high] = [percentNumber(lower, lang, 1), percentNumber(upper, lang, 1)];
	return (low === high ? low : `${low}–${high}`) + PERCENT[lang];
}

/** An interval of persons: "429" or "403–421". */
export function formatCountInterval(
	{ lower, upper }: { lower: number; upper: number },
	lang: Lang
): string {
	const [low, high] = [formatCount(lower, lang), formatCount(upper, lang)];
	return low === high ? low : `${low}–${high}`;
}

/** A rank interval: "1" or "1–2". */
export function formatRank({ best, worst }: { best: number; worst: number }): string {
	return best === worst ? String(best) : `${best}–${worst}`;
}

/** A counted phrase with the plural of the number as shown: „20 de victime”, "1 victim". */
export function formatCounted(value: number, phrase: Counted, lang: Lang): string {
	const options = { maximumFractionDigits: 0 };
	const rules = once('plural', lang, (locale) => new Intl.PluralRules(locale, options));
	const category = rules.select(value);
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> = phrase[lang];
	const form = forms[category] ?? phrase[lang].other;
	return form.replace('#', formatCount(value, lang));
}

/** As formatCounted for an interval; the plural follows the upper end, which is read last. */
export function formatCountedInterval(
	interval: { lower: number; upper: number },
	phrase: Counted,
	lang: Lang
): string {
	const shown = formatCounted(interval.upper, phrase, lang);
	const upper = formatCount(interval.upper, lang);
	return shown.replace(upper, formatCountInterval(interval, lang));
}

export type DatePrecision = 'day' | 'month' | 'year';

/** An ISO day no more exactly than it is known: „30 iulie 2020”, "July 2020", "2020". */
export function formatDate(iso: string, lang: Lang, precision: DatePrecision = 'day'): string {
	const options: Intl.DateTimeFormatOptions = {
		timeZone: 'UTC',
		year: 'numeric',
		...(precision === 'year' ? {} : { month: 'long' }),
		...(precision === 'day' ? { day: 'numeric' } : {})
	};
	return once(
		`date ${precision}`,
		lang,
		(locale) => new Intl.DateTimeFormat(locale, options)
	).format(new Date(`${iso}T00:00:00Z`));
}

/** Any number as the language writes it, with a true minus sign. */
export const formatNumber = (
	value: number,
	lang: Lang,
	options: Intl.NumberFormatOptions = {}
): string => new Intl.NumberFormat(LOCALES[lang], options).format(value).replace('-', '−');

/** A list in a sentence: "a, b and c" / „a, b și c”. */
export function formatList(items: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);
}

/** Order of names as the reader's alphabet has it. */
export const collator = (lang: Lang) => once('order', lang, (locale) => new Intl.Collator(locale));

/** „Titlu” without a final full stop doubled, first letter upper case. */
export function capitalise(sentence: string, lang: Lang): string {
	return sentence.charAt(0).toLocaleUpperCase(LOCALES[lang]) + sentence.slice(1);
}

/** Words made a sentence: the full stop of a unit (p.p.) is the sentence’s too. */
export const withFullStop = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
