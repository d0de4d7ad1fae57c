import type { Lang } from '../../i18n/text.ts';
import type { Span } from './language/span.ts';
import type { Grammar } from './language/grammar.ts';
import { hintsOf, type Hints } from './hints.ts';
import { fold, normalise } from './language/fold.ts';
import { makeChart, parse, type Chart, type Parse } from './language/parse.ts';
import { tokenise, type Token } from './language/tokens.ts';
import type { Meaning } from './claim.ts';
import { meaningOf } from './meaning.ts';

/** Most characters a sentence may have. */
export const LONGEST = 1000;

/** Whole characters, as a reader counts them. */
export const lengthOf = (text: string) => [...normalise(text).trim()].length;

/** A sentence of a text, as it was read. */
export interface Sentence extends Span {
	tokens: readonly Token[];
	lang: Lang;
	/** What it says; undefined where it is no construction, or where it can be read in two ways. */
	meaning: Meaning | undefined;
	parse: Parse | undefined;
	/** Read in more ways than one. */
	ambiguous: boolean;
	/** How many tokens the furthest attempt took. */
	reached: number;
	/** What was found in a sentence that was not read. */
	hints: Hints;
}

const ENDS = new Set(['.', '\n']);
/** What may stand before the first word of a line in a list. */
const BULLETS = new Set(['•', '-', '*', '·']);

/** The tokens of each sentence; a question or an exclamation keeps its sign, and is no construction. */
function sentencesOf(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [[]];
	for (const token of tokens) {
		if (ENDS.has(token.text)) sentences.push([]);
		else if (sentences.at(-1)?.length !== 0 || !BULLETS.has(token.text))
			sentences.at(-1)?.push(token);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

interface Attempt {
	chart: Chart;
	read: { parse: Parse; meaning: Meaning }[];
	lang: Lang;
	grammar: Grammar;
}

function attempt(tokens: readonly Token[], grammar: Grammar): Attempt {
	const chart = makeChart(tokens, grammar.table, grammar.findNames);
	const read = parse(tokens, grammar.table, chart).flatMap((one) => {
		const meaning = meaningOf(one);
		return meaning ? [{ parse: one, meaning }] : [];
	});
	return { chart, read, lang: grammar.lang, grammar };
}

/** Two parses that mean the same are one reading. */
const distinct = (read: Attempt['read']) => [
	...new Map(read.map((one) => [JSON.stringify(one.meaning), one])).values()
];

function readSentence(tokens: readonly Token[], grammars: readonly Grammar[]): Sentence {
	const attempts = grammars.map((grammar) => attempt(tokens, grammar));
	const read = distinct(attempts.flatMap((one) => one.read));
	const best = attempts.toSorted(
		(a, b) => b.read.length - a.read.length || b.chart.reached() - a.chart.reached()
	)[0];
	if (!best) throw new Error('no language to read in');
	const [only, second] = read;
	const clear = only && !second ? only : undefined;
	return {
		tokens,
		start: tokens[0]?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0,
		lang: best.lang,
		meaning: clear?.meaning,
		parse: clear?.parse,
		ambiguous: second !== undefined,
		reached: best.chart.reached(),
		hints: hintsOf(tokens, best.grammar, best.chart)
	};
}

/**
 * Reads a text by the constructions of both languages, without a language model.
 * @param text normalised, trimmed
 * @param grammars that of the page first: it is preferred where nothing tells the language
 */
export const readText = (text: string, grammars: readonly Grammar[]): Sentence[] =>
	sentencesOf(tokenise(fold(text))).map((tokens) => readSentence(tokens, grammars));
