import type { Lang, Text } from '../src/lib/i18n/text.ts';
import { makeNames } from '../src/lib/features/check/language/names.ts';
import type { Piece, Way } from '../src/lib/features/check/language/table.ts';
import { TABLES } from '../src/lib/features/check/language/grammar.ts';

// Sentences that the tables of constructions can say, made at random for what is wanted.

/** A stretch of a made sentence, and the field it says. */
export interface Bit {
	text: string;
	field: string | undefined;
	type?: string;
}

export interface Wish {
	/** A kind of construction. */
	kind: string;
	/** What it has to say, by field: codes, years, numbers as they are written. */
	says: Record<string, string>;
	/** What it may say beside. */
	may?: Record<string, string>;
}

/** Numbers between 0 and 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

type Random = () => number;
export const pick = <T>(some: readonly T[], random: Random): T | undefined =>
	some[Math.floor(random() * some.length)];

const shuffled = <T>(some: readonly T[], random: Random): T[] =>
	some
		.map((one) => ({ one, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);

/** Types whose values are written as they are wished for. */
const WRITTEN = new Set(['count', 'share', 'rank', 'year', 'years', 'tier']);

export function makeMaker(lang: Lang, countries: ReadonlyMap<string, Text>, random: Random) {
	const names = makeNames(lang, countries);
	const byCode = new Map<string, string[]>();
	for (const [type, byFirst] of names) {
		for (const { code, words } of [...byFirst.values()].flat()) {
			const key = `${type} ${code}`;
			byCode.set(key, [...(byCode.get(key) ?? []), words.join(' ')]);
		}
	}
	const { parts, constructions } = TABLES[lang];
	/** A phrase of the tables for a code. */
	const say = (type: string, code: string): string | undefined =>
		WRITTEN.has(type) ? code : pick(byCode.get(`${type} ${code}`) ?? [], random);

	type Said = Set<string>;
	/** Says a piece in one of its ways; undefined where it would say something that is not wished for. */
	function sayPiece(piece: Piece, wish: Wish, said: Said): Bit[] | undefined {
		switch (piece.is) {
			case 'word':
				return [{ text: piece.word, field: undefined }];
			case 'name': {
				const { field, type } = piece;
				const wanted = wish.says[field] ?? wish.may?.[field];
				if (wanted === undefined || said.has(field)) return undefined;
				const text = say(type, wanted);
				if (text === undefined) return undefined;
				said.add(field);
				return [{ text, field, type }];
			}
			case 'part':
				return sayWays(parts.get(piece.part) ?? [], wish, said);
			case 'row': {
				const bits: Bit[] = [];
				for (const one of piece.pieces) {
					const own = sayPiece(one, wish, said);
					if (!own) return undefined;
					bits.push(...own);
				}
				return bits;
			}
			case 'choice':
				return attempt(piece.pieces, said, (one, own) => sayPiece(one, wish, own));
			case 'maybe':
				if (random() < 0.5) return [];
				return attempt([piece.piece], said, (one, own) => sayPiece(one, wish, own)) ?? [];
		}
	}
	function attempt<T>(
		some: readonly T[],
		said: Said,
		one: (one: T, said: Said) => Bit[] | undefined
	) {
		for (const choice of shuffled(some, random)) {
			const own = new Set(said);
			const bits = one(choice, own);
			if (!bits) continue;
			for (const field of own) said.add(field);
			return bits;
		}
		return undefined;
	}
	function sayWays(ways: readonly Way[], wish: Wish, said: Said): Bit[] | undefined {
		return attempt(ways, said, ({ piece, means }, own) => {
			for (const [field, value] of means) {
				const free = field === 'noun' || field === 'among' || field === 'measure';
				if ((wish.says[field] ?? wish.may?.[field]) !== value || (own.has(field) && !free))
					return undefined;
				own.add(field);
			}
			const bits = sayPiece(piece, wish, own);
			const [label] = means.find(([field]) => field === 'place' || field === 'measure') ?? [];
			return bits?.map((bit) => ({ ...bit, field: bit.field ?? label }));
		});
	}
	/** A sentence for a wish, or undefined where no way was found soon. */
	return function make(wish: Wish): Bit[] | undefined {
		const own = constructions.filter(({ kind }) => kind === wish.kind);
		for (let turn = 0; turn < 40; turn++) {
			const said: Said = new Set();
			const construction = pick(own, random);
			const bits = construction && sayWays([construction], wish, said);
			if (bits && Object.keys(wish.says).every((field) => said.has(field))) return bits;
		}
		return undefined;
	};
}

export const textOf = (bits: readonly Bit[]): string =>
	bits
		.map(({ text }) => text)
		.join(' ')
		.replace(/ ([,)])/g, '$1')
		.replace(/\( /g, '(');
