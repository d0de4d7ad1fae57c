import type { Names } from '../src/lib/features/check/language/names.ts';
import type { Piece, Table } from '../src/lib/features/check/language/table.ts';
import type { Token } from '../src/lib/features/check/language/tokens.ts';

// The tables of constructions read once more, in the plainest way and without meaning: which orders they license.

const NUMBERS = new Set(['count', 'share', 'ratio', 'rank', 'tier', 'year', 'years']);
/** Tokens that the longest number takes: "between 5.6 per cent and 6.7 per cent". */
const LONGEST = 8;

/** Whether a construction of the table takes all the tokens, whatever the numbers say. */
export function canSay(
	{ parts, constructions }: Table,
	tokens: readonly Token[],
	names: Names
): boolean {
	const seen = new Map<Piece, Map<number, number[]>>();
	const endsOf = (piece: Piece, at: number): number[] => {
		const known = seen.get(piece)?.get(at);
		if (known) return known;
		const ends = [...new Set(find(piece, at))];
		seen.set(piece, (seen.get(piece) ?? new Map<number, number[]>()).set(at, ends));
		return ends;
	};
	const find = (piece: Piece, at: number): number[] => {
		switch (piece.is) {
			case 'word':
				return tokens[at]?.text === piece.word ? [at + 1] : [];
			case 'name': {
				const entries = names.get(piece.type)?.get(tokens[at]?.text ?? '') ?? [];
				const known = entries
					.filter(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
					.map(({ words }) => at + words.length);
				const left = Math.min(LONGEST, tokens.length - at);
				return NUMBERS.has(piece.type)
					? [...known, ...Array.from({ length: left }, (_, i) => at + i + 1)]
					: known;
			}
			case 'part':
				return (parts.get(piece.part) ?? []).flatMap((way) => endsOf(way.piece, at));
			case 'row':
				return piece.pieces.reduce<number[]>(
					(open, one) => [...new Set(open.flatMap((end) => endsOf(one, end)))],
					[at]
				);
			case 'choice':
				return piece.pieces.flatMap((one) => endsOf(one, at));
			case 'maybe':
				return [at, ...endsOf(piece.piece, at)];
		}
	};
	return constructions.some(({ piece }) => endsOf(piece, 0).includes(tokens.length));
}
