import type { Lang } from '../../i18n/text.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { parseNumber } from './parse-number.ts';
import type { Item, Token } from './types.ts';

const PUNCTUATION = new Set([',', ':', '(', ')', '-', '"', "'", '/']);
const STOPS = new Set(['.', '!', '?', ';', '\n']);
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set('nr art alin pag cca aprox no tel p pg'.split(' '));

/** The longest phrase of the lexicon that stands at this place. */
function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Entry | undefined {
	const first = tokens[at];
	if (first?.kind !== 'word') return undefined;
	return lexicon
		.get(first.text)
		?.find(({ words }) =>
			words.every((word, i) => tokens[at + i]?.kind === 'word' && tokens[at + i]?.text === word)
		);
}

function symbol(token: Token, before: Token | undefined, after: Token | undefined): Item {
	const item = (tag: string): Item => ({ tag, value: token.text, ...token });
	if (token.text === '%') return item('percent');
	if (token.text === '~' || token.text === '≈') return item('about');
	if (STOPS.has(token.text)) {
		const short = token.text === '.' && before?.kind === 'word' && ABBREVIATIONS.has(before.text);
		return item(short ? 'punctuation' : 'stop');
	}
	if (token.text === '-' && after?.kind === 'number' && after.glued) {
		// A dash between two numbers is a range; before a number alone it may be a minus.
		const between = before?.kind === 'number' || before?.text === '%';
		return item(between ? 'punctuation' : 'unknown');
	}
	return item(PUNCTUATION.has(token.text) ? 'punctuation' : 'unknown');
}

/**
 * The tokens as phrases of the lexicon, numbers and signs.
 * @param raw the text as written: „EU” in Romanian is the Union, „eu” is "I"
 */
export function itemsOf(
	tokens: readonly Token[],
	lexicon: Lexicon,
	lang: Lang | undefined,
	raw: string
): Item[] {
	const items: Item[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		const { start, end, text } = token;
		if (token.kind === 'number') {
			items.push({ tag: 'figure', value: text, text, start, end, number: parseNumber(text, lang) });
		} else if (token.kind === 'symbol') {
			items.push(symbol(token, tokens[at - 1], tokens[at + 1]));
		} else if (token.kind !== 'word') {
			items.push({ tag: token.kind, value: text, text, start, end });
		} else {
			const entry = phraseAt(tokens, at, lexicon);
			const pronoun = lang === 'ro' && text === 'eu' && raw.slice(start, end) !== 'EU';
			if (!entry || pronoun) {
				items.push({ tag: 'unknown', value: '', text, start, end });
				continue;
			}
			at += entry.words.length - 1;
			const last = tokens[at] ?? token;
			const number = { value: Number(entry.value), decimals: 0, ambiguous: false };
			items.push({
				tag: entry.tag,
				value: entry.value,
				text: entry.words.join(' '),
				start,
				end: last.end,
				...(entry.tag === 'number_word' ? { number } : {})
			});
		}
	}
	return items;
}

/** The items of each sentence: nothing is taken over from one sentence to the next. */
export function sentencesOf(items: readonly Item[]): Item[][] {
	const sentences: Item[][] = [[]];
	for (const item of items) {
		if (item.tag === 'stop') sentences.push([]);
		else sentences.at(-1)?.push(item);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}
