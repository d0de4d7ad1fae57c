import type { Counted, Text } from '../i18n/text.ts';
import { collator, formatCounted, formatDate, formatList } from '../i18n/format.ts';
import { placeInSentence } from '../i18n/places.ts';
import { quoted, speaker } from '../i18n/text.ts';
import type { Context } from './contract.ts';

/** Phrases that more than one figure speaks with. */
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

/** "in the EU" / „în UE” for the place of a figure. */
export function inPlace({ lang, params, name }: Context): string {
	const place = placeInSentence(params.place, name(params.place), lang);
	return speaker(lang)(`in ${place}`, `în ${place}`);
}

/** "UNODC, edition of 14 April 2025". */
export function editionOf({ lang, vintage, source }: Context): string {
	const day = formatDate(vintage, lang);
	return speaker(lang)(
		`${source.producer}, edition of ${day}`,
		`${source.producer}, ediția din ${day}`
	);
}

/**
 * What leaves numbers open, as the subject of "leave open": "suppressed values (“<5”)"; null where the
 * source hides nothing.
 * @param ranges whether there are intervals, which a source can publish without hiding anything
 */
export function openValues({ hides, lang }: Context, ranges: boolean): string | null {
	const say = speaker(lang);
	if (hides) {
		const mark = quoted(hides.mark, lang);
		return say(`suppressed values (${mark})`, `valorile ascunse (${mark})`);
	}
	return ranges ? say('values published as a range', 'valorile publicate ca interval') : null;
}

export const isOpen = (value: { lower: number; upper: number } | null | undefined): boolean =>
	value !== null && value !== undefined && value.lower < value.upper;

/** Country codes as a sentence's list of names, in the reader's alphabet, shortened when long. */
export function nameList(codes: readonly string[], context: Context, most = 12): string {
	const names = codes.map(context.name).sort(collator(context.lang).compare);
	if (names.length <= most) return formatList(names, context.lang);
	const rest = names.length - most;
	const more = speaker(context.lang)(
		`${rest} more`,
		`încă ${formatCounted(rest, COUNTRIES, 'ro')}`
	);
	return formatList([...names.slice(0, most), more], context.lang);
}

/** "2007–2022", or one year. */
export const yearSpan = ({ from, to }: { from: number; to: number }) =>
	from === to ? String(from) : `${from}–${to}`;
