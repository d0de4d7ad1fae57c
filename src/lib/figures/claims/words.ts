import { formatCount, formatDate, formatShare } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { SETS } from '../../i18n/sets.ts';
import { GROUP } from '../../i18n/terms.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import type { SourceRef } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Row, Test, Verdict } from './row.ts';

/** What sentences need to know beside the tests. */
export interface Speaking {
	lang: Lang;
	sources: readonly Pick<SourceRef, 'id' | 'vintage'>[];
}

/** The name of a test's origin; its code where it is no country. */
export const originName = (test: Test, lang: Lang) => test[`origin_${lang}`] ?? test.origin;

/** A verdict is a sign and words, never a colour alone. */
export const VERDICT: Record<Verdict, { sign: string; word: Text }> = {
	supported: { sign: '✓', word: { en: 'Supported', ro: 'Se susține' } },
	supported_with_condition: {
		sign: '◐',
		word: { en: 'Supported with a condition', ro: 'Se susține cu o condiție' }
	},
	not_supported: { sign: '✗', word: { en: 'Not supported', ro: 'Nu se susține' } },
	cannot_be_checked: { sign: '?', word: { en: 'Cannot be checked', ro: 'Nu se poate verifica' } }
};

export const RESULT: Record<Test['result'], { sign: string; word: Text }> = {
	yes: { sign: '✓', word: { en: 'holds', ro: 'da' } },
	no: { sign: '✗', word: { en: 'does not hold', ro: 'nu' } },
	open: { sign: '?', word: { en: 'left open by the intervals', ro: 'intervalele nu decid' } },
	partly: { sign: '◐', word: { en: 'in some of the years', ro: 'în unii dintre ani' } },
	none: { sign: '–', word: { en: 'not tested', ro: 'neverificat' } }
};

const SOURCE: Record<string, Text> = {
	'unodc-glotip': { en: 'UNODC', ro: 'UNODC' },
	'eurostat-publications': {
		en: 'Eurostat and Commission publications',
		ro: 'publicații Eurostat și ale Comisiei'
	},
	anitp: {
		en: 'ANITP and other Romanian authorities, completed with UNODC and Eurostat',
		ro: 'ANITP și alte autorități române, completate cu UNODC și Eurostat'
	}
};

/** What a source is called in a sentence. */
export const sourceName = (id: string, lang: Lang) => SOURCE[id]?.[lang] ?? id;

/** "UNODC, edition of 14 April 2025"; of figures read in publications, on what day and how. */
export function sourceWords(test: Test, { lang, sources }: Speaking): string {
	const say = speaker(lang);
	const name = sourceName(test.source, lang);
	const vintage = sources.find(({ id }) => id === test.source)?.vintage;
	if (!vintage) return name;
	const day = formatDate(vintage, lang);
	if (test.evidence === 'publisher_file')
		return say(`${name}, edition of ${day}`, `${name}, ediția din ${day}`);
	const how = test.own_publication
		? say(
				'read in the very article that says it, ',
				'cifră citită chiar în articolul care o afirmă, '
			)
		: test.evidence === 'relayed'
			? say('relayed by others, ', 'cifre preluate de la terți, ')
			: '';
	return say(`${name}, ${how}as known on ${day}`, `${name}, ${how}situația la ${day}`);
}

/** "identified in EU member states other than Romania", "registered in the EU (28 members …)". */
export function whereWords(test: Test, { lang }: Speaking): string {
	const { place, measure } = test;
	const say = speaker(lang);
	const group = GROUP[place]?.[lang];
	if (group)
		return measure === 'registered_victims'
			? say(`registered in the ${group}`, `înregistrate în ${group}`)
			: say(`identified in the ${group}`, `identificate în ${group}`);
	if (isSetId(place))
		return say(`identified in ${SETS[place].long.en}`, `identificate în ${SETS[place].long.ro}`);
	// Not the origin's name: where all victims are counted, that is the code of a total.
	const country = placeInSentence(place, test[`place_${lang}`] ?? place, lang);
	return say(`identified by ${country}`, `identificate de ${country}`);
}

/** "2015–2016 taken together" where years of an annual source were summed; else the years. */
export function yearsWords({ from, to, snapshot, evidence }: Test, lang: Lang): string {
	if (from === null || to === null || snapshot === null) return '';
	const span = yearSpan({ from, to });
	if (from === to || evidence !== 'publisher_file') return span;
	return speaker(lang)(`${span}, taken together`, `anii ${span}, luați împreună`);
}

/** A claimed number as said: "about 75%", "12,166". */
export function claimedWords(
	{ claimed, qualifier, proposition }: Pick<Test, 'claimed' | 'qualifier' | 'proposition'>,
	lang: Lang
): string | null {
	if (claimed === null) return null;
	const say = speaker(lang);
	if (proposition === 'more_than_half') return say('more than half', 'mai mult de jumătate');
	const digits = Math.abs(claimed * 100 - Math.round(claimed * 100)) < 1e-9 ? 0 : 1;
	const number = claimed <= 1 ? formatShare(claimed, lang, digits) : formatCount(claimed, lang);
	if (qualifier === 'about') return say(`about ${number}`, `circa ${number}`);
	if (qualifier === 'nearly') return say(`nearly ${number}`, `aproape ${number}`);
	return number;
}

/** When it was said, no more exactly than is known. */
export function saidWhen(
	{ date, precision, known_after }: Pick<Row, 'date' | 'precision' | 'known_after'>,
	lang: Lang
): string {
	if (date && precision !== 'undated') return formatDate(date, lang, precision);
	const say = speaker(lang);
	if (!known_after) return say('undated', 'fără dată');
	const after = formatDate(known_after, lang, 'month');
	return say(`undated, after ${after}`, `fără dată, după ${after}`);
}
