import MiniSearch from 'minisearch';
import { fold } from '../../../../../data/network/contribute/similar.ts';
import type { Initiative } from '../record.server.ts';

/** An initiative in both languages: a reader may remember either. */
export interface Both {
	ro: Initiative;
	en: Initiative;
}

interface Entry {
	id: string;
	words: string;
}

/** The words of a text as they are compared: small letters without diacritics or cedillas. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** What is searched: title, summary, organisations, source and quote, in both languages. */
const textOf = ({ ro, en }: Both) =>
	[
		...[ro.title, en.title, ro.summary, en.summary],
		...ro.organisations.map(({ name }) => name),
		...[ro.source_title, ro.source_quote ?? '']
	].join('\n');

export type SearchIndex = MiniSearch<Entry>;

/** Takes some 50 ms for a thousand initiatives: made once for each database. */
export function indexInitiatives(initiatives: readonly Both[]): SearchIndex {
	const index = new MiniSearch<Entry>({
		fields: ['words'],
		tokenize: wordsOf,
		processTerm: (term) => term
	});
	index.addAll(initiatives.map((both) => ({ id: both.ro.id, words: textOf(both) })));
	return index;
}

/** Ids of the initiatives that have a word beginning with each word of the search. */
export function findInitiatives(index: SearchIndex, q: string): Set<string> {
	const found = index.search(q, { prefix: true, combineWith: 'AND' });
	return new Set(found.map(({ id }) => String(id)));
}
