import type { Lang } from '../../i18n/text.ts';

/**
 * The language of a quotation where its spelling leaves no doubt, for screen readers; the record does not
 * state it. Undefined is an answer too: some quotes are French or too short to tell.
 */
export function quoteLang(quote: string): Lang | undefined {
	const english = quote.match(/\b(the|of|was|were|with|and|has|is)\b/gi) ?? [];
	// ă, ș and ț (also with the old cedilla) are in no other language of the sources; a Romanian name in an
	// English sentence has them too.
	if (/[ășțşţ]/i.test(quote)) return english.length === 0 ? 'ro' : undefined;
	return english.length >= 2 && !/[à-ÿ]/i.test(quote) ? 'en' : undefined;
}
