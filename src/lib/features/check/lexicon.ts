import type { Lang, Text } from '../../i18n/text.ts';
import { fold } from './fold.ts';
import { FRACTIONS } from './fractions.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PEOPLES, romanianForms, WOMEN_OF } from './peoples.ts';
import { OTHER_NAMES, SET_NAMES } from './place-names.ts';
import { rankPhrases } from './ranks.ts';
import { tokenise } from './tokens.ts';
import { EN } from './vocabulary-en.ts';
import { RO } from './vocabulary-ro.ts';

/** A phrase and what it means. */
export interface Entry {
	words: string[];
	tag: string;
	value: string;
}
/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const split = (phrases: string) =>
	phrases
		.split(/[|\n]/)
		.map((phrase) => phrase.trim())
		.filter(Boolean);

/** „Germania” → „Germaniei”: the rule for names of one word that end in -a. */
const genitive = (name: string) => (/^[a-z]+a$/.test(name) ? [name.replace(/a$/, 'ei')] : []);

/**
 * All phrases of a language. A phrase with two meanings keeps the first given: names of places before
 * peoples before vocabulary, so that no filler hides a country.
 */
export function makeLexicon(lang: Lang, countries: ReadonlyMap<string, Text>): Lexicon {
	const entries = new Map<string, Entry>();
	const add = (phrase: string, tag: string, value: string) => {
		const words = tokenise(phrase)
			.filter(({ kind }) => kind === 'word')
			.map(({ text }) => text);
		const key = words.join(' ');
		if (key !== '' && !entries.has(key)) entries.set(key, { words, tag, value });
	};
	const own = (ro: string, en: string) => split(lang === 'ro' ? ro : en);
	for (const [code, ro, en] of SET_NAMES) for (const name of own(ro, en)) add(name, 'place', code);
	for (const [code, ro, en] of OTHER_NAMES)
		for (const name of own(ro, en)) add(name, 'place', code);
	for (const [code, names] of countries) {
		const name = fold(names[lang]);
		for (const form of [name, ...(lang === 'ro' ? genitive(name) : [])]) add(form, 'place', code);
		if (lang === 'en') add(`${name}'s`, 'place_s', code);
	}
	for (const [code, ro, en] of PEOPLES) {
		for (const word of lang === 'ro' ? romanianForms(ro) : en.split(' ')) add(word, 'people', code);
	}
	if (lang === 'ro') {
		for (const [code, words] of WOMEN_OF)
			for (const word of words.split(' ')) add(word, 'women_of', code);
	}
	for (const [phrase, rank] of rankPhrases(lang)) add(phrase, 'rank', String(rank));
	for (const [phrase, share] of FRACTIONS[lang]) add(phrase, 'fraction', share);
	for (const [key, phrases] of Object.entries(lang === 'ro' ? RO : EN)) {
		const [tag = '', value = ''] = key.split(':');
		for (const phrase of split(phrases)) add(phrase, tag, value);
	}
	for (const [word, value] of NUMBER_WORDS[lang]) add(word, 'number_word', String(value));
	const byFirst = new Map<string, Entry[]>();
	for (const entry of entries.values()) {
		const first = entry.words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}
