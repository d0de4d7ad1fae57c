import type { Span } from './span.ts';

/** `symbol`: a sign; `date`, `phone`, `reference`: digits that are no statistic. */
export interface Token extends Span {
	kind: 'word' | 'number' | 'symbol' | 'date' | 'phone' | 'reference';
	/** Folded: lower case, no diacritics. */
	text: string;
	/** Stands right behind the token before it, without a space. */
	glued: boolean;
}

/**
 * Each alternative starts with another sign or is bounded, none nests a repetition in one over the same
 * signs: a thousand characters of anything are read in one pass.
 */
const PATTERNS: readonly [Token['kind'], RegExp][] = [
	['date', /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\d(?!\d)/y],
	['phone', /(?:\+\d{1,3}[ .-]?|0)\d(?:[ .-]?\d){6,11}(?!\d)/y],
	['reference', /\d{1,4}\/\d{1,4}(?:\/[a-z]{2,3})?(?![\d/])/y],
	['number', /\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/y],
	['word', /(?:[a-z]\.){2,}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:'[a-z]+)?/y]
];

/** The folded text as words, numbers and signs; spaces are dropped, line ends kept. */
export function tokenise(folded: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let end = -1;
	while (at < folded.length) {
		if (folded[at] === ' ') {
			at++;
			continue;
		}
		let token: Token | undefined;
		for (const [kind, pattern] of PATTERNS) {
			pattern.lastIndex = at;
			const text = pattern.exec(folded)?.[0];
			if (text === undefined) continue;
			// „U.E.”, "U.S."
			const plain = kind === 'word' ? text.replaceAll('.', '') : text;
			token = { kind, text: plain, start: at, end: at + text.length, glued: end === at };
			break;
		}
		token ??= {
			kind: 'symbol',
			text: folded.charAt(at),
			start: at,
			end: at + 1,
			glued: end === at
		};
		tokens.push(token);
		at = end = token.end;
	}
	return tokens;
}
