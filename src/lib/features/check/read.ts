import type { Lang } from '../../i18n/text.ts';
import { compose } from './compose.ts';
import { fold, normalise } from './fold.ts';
import { itemsOf, sentencesOf } from './items.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { questionsOf, unknownItems } from './questions.ts';
import { rolesOf } from './roles.ts';
import { tokenise } from './tokens.ts';
import type { Aside, Circulating, Item, Mark, Reading } from './types.ts';

/** Most characters a sentence may have. */
export const LONGEST = 1000;

/** Whole characters, as a reader counts them. */
export const lengthOf = (text: string) => [...normalise(text).trim()].length;

const MARKED: Record<string, Mark['what']> = {
	num: 'number',
	rank: 'number',
	majority: 'number',
	most: 'number',
	year: 'year',
	place: 'place',
	place_s: 'place',
	worldwide: 'place',
	people: 'origin',
	women_of: 'origin',
	identified: 'measure',
	detected: 'measure',
	registered: 'measure',
	referred: 'measure',
	active: 'measure',
	aside: 'aside'
};

/** Claims that go around without an official figure behind them: three quarters, 74, 75, 80 per cent. */
function circulatingIn(items: readonly Item[]): Circulating[] {
	const aboutRomania = items.some(
		({ tag, value }) => ['people', 'women_of', 'place', 'place_s'].includes(tag) && value === 'RO'
	);
	if (!aboutRomania) return [];
	return items.flatMap(({ tag, unit, written }): Circulating[] => {
		if (tag === 'majority') return ['majority'];
		if (tag === 'most') return ['most'];
		if (tag !== 'num' || unit !== 'percent' || !written) return [];
		if (written.low >= 73.5 && written.low <= 76) return ['three_quarters'];
		if (written.low >= 78 && written.low <= 80) return ['four_fifths'];
		return written.low === 50 && ['over', 'at_least'].includes(written.hedge) ? ['majority'] : [];
	});
}

/** Marks in order; words in a row that were not understood are one mark. */
function joinUnknown(marks: readonly Mark[], text: string): Mark[] {
	const joined: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		const beside = last?.what === 'unknown' && mark.what === 'unknown';
		if (last && beside && text.slice(last.end, mark.start).trim() === '') last.end = mark.end;
		else joined.push({ ...mark });
	}
	return joined;
}

/**
 * Reads a sentence or short paragraph by rules, without a language model: which numbers it has, and for
 * each which place, year, citizenship and measure it is about. What is not understood is named.
 * @param preferred the language of the page, where the words do not tell
 */
export function read(input: string, lexicons: Record<Lang, Lexicon>, preferred: Lang): Reading {
	const text = normalise(input).trim();
	const tokens = tokenise(fold(text));
	const lang = languageOf(tokens, lexicons);
	const items = itemsOf(tokens, lexicons[lang ?? preferred], lang, text);
	const sentences = sentencesOf(items).map(compose);
	const all = sentences.flat();
	const unknown = new Set(sentences.flatMap(unknownItems));
	// A country people come from is marked as their citizenship.
	const origins = new Set(
		sentences.flatMap((sentence) =>
			rolesOf(sentence).flatMap(({ at, role }) => (role === 'origin' ? [sentence[at]] : []))
		)
	);
	const marks = all.flatMap((item): Mark[] => {
		const known = origins.has(item) ? 'origin' : MARKED[item.tag];
		const what = unknown.has(item) ? 'unknown' : known;
		return what ? [{ start: item.start, end: item.end, what }] : [];
	});
	const asides = all
		.filter(({ tag }) => tag === 'aside')
		.map(({ start, end, value }): Aside => {
			return { start, end, text: text.slice(start, end), what: value as Aside['what'] };
		});
	return {
		text,
		lang,
		questions: sentences.flatMap((sentence) => questionsOf(sentence, text)),
		asides,
		marks: joinUnknown(marks, text),
		circulating: [...new Set(sentences.flatMap(circulatingIn))],
		saysTrafficked: all.some(
			({ tag, value }) => tag === 'trafficked' || (tag === 'victims' && value === 'trafficking')
		),
		trafficked: all.some(({ tag }) => tag === 'trafficked')
	};
}
