import { fold } from '../language/fold.ts';

/** The words of a sentence without what changes from state to state: numbers, signs, names. */
export const wordsOf = (text: string, names: ReadonlySet<string>): Set<string> =>
	new Set((fold(text).match(/[a-z]+/g) ?? []).filter((word) => !names.has(word)));

/** How many of all words two sentences share: 1 where they differ in numbers and names alone. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
