import type { Lang } from '../../i18n/text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './types.ts';

/** How many of the words start a phrase of the language. */
const known = (words: readonly Token[], lexicon: Lexicon) =>
	words.filter(({ text }) => lexicon.has(text)).length;

/**
 * The language of the sentence by which lexicon knows more of its words; undefined when neither does:
 * then „1.234” is read as neither.
 */
export function languageOf(
	tokens: readonly Token[],
	lexicons: Record<Lang, Lexicon>
): Lang | undefined {
	const words = tokens.filter(({ kind }) => kind === 'word');
	const [ro, en] = [known(words, lexicons.ro), known(words, lexicons.en)];
	return ro === en ? undefined : ro > en ? 'ro' : 'en';
}
