import type { Counted, Lang, Text } from '../i18n/text.ts';
import { collator, formatCounted, formatDate, formatList } from '../i18n/format.ts';
import { placeInSentence } from '../i18n/places.ts';
import type { Context } from './contract.ts';

/** Phrases that more than one figure speaks with. */
export const VICTIMS: Counted = {
	en: { one: '# victim', other: '# victims' },
	ro: { one: '# victimă', few: '# victime', other: '# de victime' }
};
export const COUNTRIES: Counted = {
	en: { one: '# country', other: '# countries' },
	ro: { one: '# țară', few: '# țări', other: '# de țări' }
};
export const YEARS: Counted = {
	en: { one: '# year', other: '# years' },
	ro: { one: '# an', few: '# ani', other: '# de ani' }
};

export const STATUS: Record<'not_listed' | 'not_reported', Text> = {
	not_listed: { en: 'not listed', ro: 'nemenționată' },
	not_reported: { en: 'no data', ro: 'fără date' }
};

/** The citizens of an origin as the subject of a sentence. */
export function citizensOf(origin: string, name: string, lang: Lang): string {
	if (origin === 'RO') return lang === 'ro' ? 'cetățenii români' : 'Romanian citizens';
	return lang === 'ro'
		? `victimele din ${name} (după cetățenie)`
		: `victims with the citizenship of ${placeInSentence(origin, name, lang)}`;
}

/** The citizens of an origin as those of whom there is a share or a number: „cetățenilor români”. */
export function citizensWhose(origin: string, name: string, lang: Lang): string {
	if (lang === 'en') return citizensOf(origin, name, lang);
	return origin === 'RO' ? 'cetățenilor români' : `victimelor din ${name} (după cetățenie)`;
}

/** "in the EU" / „în UE” for the place of a figure. */
export function inPlace(context: Context): string {
	const { lang, params, name } = context;
	return `${lang === 'ro' ? 'în' : 'in'} ${placeInSentence(params.place, name(params.place), lang)}`;
}

/** "UNODC, edition of 14 April 2025". */
export function editionOf(context: Context): string {
	const day = formatDate(context.vintage, context.lang);
	return context.lang === 'ro'
		? `${context.source.producer}, ediția din ${day}`
		: `${context.source.producer}, edition of ${day}`;
}

/** Country codes as a sentence's list of names, in the reader's alphabet, shortened when long. */
export function nameList(codes: readonly string[], context: Context, most = 12): string {
	const names = codes.map(context.name).sort(collator(context.lang).compare);
	if (names.length <= most) return formatList(names, context.lang);
	const rest = names.length - most;
	const more =
		context.lang === 'ro' ? `încă ${formatCounted(rest, COUNTRIES, 'ro')}` : `${rest} more`;
	return formatList([...names.slice(0, most), more], context.lang);
}

/** "2007–2022", or one year. */
export const yearSpan = ({ from, to }: { from: number; to: number }) =>
	from === to ? String(from) : `${from}–${to}`;
