import type { Lang, Text } from '../../../i18n/text.ts';
import type { Found, Piece } from '../line.ts';
import { wordsOf, type Both } from './search.server.ts';

/** Words as a reader sees them; folding cuts a text at the very same places. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Most characters of an excerpt, and how many of them stand before the first word found. */
const EXCERPT = 180;
const BEFORE = 50;

const isFound = (word: string, terms: readonly string[]) =>
	wordsOf(word).some((folded) => terms.some((term) => folded.startsWith(term)));

/** A text cut into what was searched for and what was not; the page escapes both. */
export function markWords(text: string, terms: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (!isFound(word, terms)) continue;
		if (index > end) pieces.push({ text: text.slice(end, index), found: false });
		pieces.push({ text: word, found: true });
		end = index + word.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), found: false });
	return pieces;
}

/** The part of a text around the first word found, cut between words. */
function excerptOf(text: string, terms: readonly string[]): string {
	const first = [...text.matchAll(WORD)].find(([word]) => isFound(word, terms))?.index ?? 0;
	if (text.length <= EXCERPT) return text;
	const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
	const cut = text.slice(from, from + EXCERPT);
	const whole = from + EXCERPT >= text.length;
	const end = whole ? cut : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
	return from > 0 ? `… ${end}` : end;
}

const LABELS = {
	summary: { en: 'Summary', ro: 'Rezumat' },
	quote: { en: 'The source says', ro: 'Sursa spune' },
	source: { en: 'Source', ro: 'Sursa' },
	other: { en: 'In Romanian', ro: 'În engleză' }
} satisfies Record<string, Text>;

/**
 * Where the words stand that title and organisations do not have: a reader should see why a line was
 * found. Null where the line shows all of them.
 */
function excerptFor({ ro, en }: Both, terms: readonly string[], lang: Lang): Found['excerpt'] {
	const [own, other] = lang === 'ro' ? [ro, en] : [en, ro];
	const has = (text: string, term: string) => wordsOf(text).some((word) => word.startsWith(term));
	const line = [own.title, ...own.organisations.map(({ name }) => name)].join('\n');
	const hidden = terms.filter((term) => !has(line, term));
	if (hidden.length === 0) return null;
	const places = [
		{ key: 'summary', text: own.summary },
		{ key: 'source', text: own.source_title },
		{ key: 'quote', text: own.source_quote ?? '' },
		{ key: 'other', text: other.title },
		{ key: 'other', text: other.summary }
	] as const;
	const counted = places.map((place) => ({
		...place,
		hits: hidden.filter((term) => has(place.text, term)).length
	}));
	// The first of those that say most.
	const best = counted.reduce((a, b) => (b.hits > a.hits ? b : a));
	const pieces = markWords(excerptOf(best.text, hidden), terms);
	const label = LABELS[best.key][lang];
	return best.key === 'other'
		? { label, pieces, lang: lang === 'ro' ? 'en' : 'ro' }
		: { label, pieces };
}

/** What a search shows of an initiative it found. */
export function foundIn(both: Both, terms: readonly string[], lang: Lang): Found {
	const { title, organisations } = both[lang];
	return {
		title: markWords(title, terms),
		organisations: organisations.map(({ name }) => markWords(name, terms)),
		excerpt: excerptFor(both, terms, lang)
	};
}
