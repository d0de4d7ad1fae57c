import type { CellRow as Row } from './check-cells.ts';
import { makeNames } from '../src/lib/features/check/language/names.ts';
import { formatCount, formatShareInterval } from '../src/lib/i18n/format.ts';
import type { Lang, Text } from '../src/lib/i18n/text.ts';
import { pick, textOf, type Bit, type Wish } from './check-made.ts';

// False sentences from true ones.

/** A true sentence, and the cell it is of, where it is one of UNODC's. */
export interface Made {
	lang: Lang;
	bits: Bit[];
	wish: Wish;
	cell: Row | undefined;
}

type Countries = ReadonlyMap<string, Text>;
/** Whether what a sentence says of one cell is nothing that may be said of the other. */
function apart(a: Row, b: Row | undefined, kind: string): boolean {
	if (b === undefined) return true;
	if (kind === 'rank') return a.rank_best !== b.rank_best || a.rank_worst !== b.rank_worst;
	// Shares are said with one decimal.
	if (kind === 'share')
		return b.share_upper < a.share_lower - 0.1 || b.share_lower > a.share_upper + 0.1;
	return b.upper < a.lower || b.lower > a.upper;
}

const indexes = new WeakMap<readonly Row[], Map<string, Row>>();
/** The cell of a place, year and citizenship. */
function find(cells: readonly Row[], { place, year, origin }: Row): Row | undefined {
	const keyOf = (one: Row) => `${one.place} ${one.year} ${one.origin}`;
	const index = indexes.get(cells) ?? new Map(cells.map((one) => [keyOf(one), one]));
	indexes.set(cells, index);
	return index.get(`${place} ${year} ${origin}`);
}

const WORDS: Record<Lang, readonly string[]> = {
	en: 'all only not nearly children women sexual no never almost just Bulgarian other foreign twice'.split(
		' '
	),
	ro: 'toate doar nu aproape copii femei sexuale numai niciodată minore încă bulgari alte străine dublul'.split(
		' '
	)
};
const AROUND: Record<Lang, readonly ((text: string) => string)[]> = {
	en: [
		(text) => `It is not true that ${text}.`,
		(text) => `${text}. That is a lie.`,
		(text) => `“${text}”`,
		(text) => `${text}?`,
		(text) => `${text}, which is false.`,
		(text) => `If ${text}.`,
		(text) => `${text} by Romanian authorities.`,
		(text) => `False: ${text}.`
	],
	ro: [
		(text) => `Nu este adevărat că ${text}.`,
		(text) => `${text}. Este o minciună.`,
		(text) => `„${text}”`,
		(text) => `${text}?`,
		(text) => `${text}, ceea ce este fals.`,
		(text) => `Dacă ${text}.`,
		(text) => `${text} de autoritățile române.`,
		(text) => `Fals: ${text}.`
	]
};
/** Other sources, measures and wholes than the sentence's own. */
const SWAPS: Record<Lang, readonly (readonly [RegExp, string])[]> = {
	en: [
		[/\bidentified\b/, 'registered'],
		[/\bidentified\b/, 'exploited'],
		[/\bidentified\b/, 'trafficked'],
		[/\bdetected\b/, 'registered'],
		[/\bregistered\b/, 'identified'],
		[/\bregistered\b/, 'assisted'],
		[/\breferred\b/, 'identified'],
		[/\bof the victims\b/, 'of the foreign victims'],
		[/\bvictims\b/, 'traffickers'],
		[/\bvictims\b/, 'women'],
		[/\bforeign\b/, 'EU'],
		[/\bunodc\b/, 'eurostat'],
		[/\beurostat\b/, 'unodc'],
		[/^/, 'According to GRETA, '],
		[/^/, 'According to the State Department, '],
		[/\bfell\b/, 'rose'],
		[/\btier 2\b/, 'tier 2 watch list'],
		[/\bother\b/, '']
	],
	ro: [
		[/\bidentificat/, 'inregistrat'],
		[/\bidentificat/, 'exploatat'],
		[/\bidentificat/, 'traficat'],
		[/\bdepistat/, 'inregistrat'],
		[/\binregistrat/, 'identificat'],
		[/\binregistrat/, 'asistat'],
		[/\bsemnalat/, 'identificat'],
		[/\bvictimele\b/, 'victimele straine'],
		[/\bvictime\b/, 'traficanti'],
		[/\bvictime\b/, 'femei'],
		[/\bstrain[ae]\b/, 'ue'],
		[/\bunodc\b/, 'eurostat'],
		[/\beurostat\b/, 'unodc'],
		[/^/, 'Potrivit GRETA, '],
		[/^/, 'Potrivit Departamentului de Stat, '],
		[/\bscazut\b/, 'crescut'],
		[/\bnivelul 2\b/, 'nivelul 2, lista de supraveghere'],
		[/\bcelelalte\b/, '']
	]
};
const MORE: Record<Lang, readonly string[]> = {
	en: ['more than', 'fewer than', 'nearly', 'over', 'half of', 'another', 'not'],
	ro: ['mai mult de', 'mai puțin de', 'aproape', 'peste', 'jumătate din', 'încă', 'nu']
};
/** After these, "all the victims identified" is what the share is of anyway. */
const WHOLE = /^(?:of|among|in|din|dintre|randul)$/;

/** A sentence without its own set's name, for the set with Romania in it, is no longer true; other words stay so. */
export function mutantsOf(
	{ lang, bits, wish, cell }: Made,
	cells: readonly Row[],
	countries: Countries,
	random: () => number
): string[] {
	const text = textOf(bits);
	const names = namesIn(lang, countries);
	const swap = (field: string, by: (bit: Bit) => string | undefined): string[] => {
		const at = bits.findIndex((bit) => bit.field === field && bit.type !== undefined);
		const bit = bits[at];
		const other = bit && by(bit);
		return other === undefined
			? []
			: [textOf(bits.map((one, i) => (i === at ? { ...one, text: other } : one)))];
	};
	const phrase = (type: string | undefined, code: string) =>
		pick(
			[...(names.get(type ?? '')?.values() ?? [])].flat().filter((one) => one.code === code),
			random
		)?.words.join(' ');
	const numbers = ['n', 's', 'n2', 'rank', 'tier'].flatMap((field) =>
		[1, 2, 3].flatMap((how) =>
			swap(field, ({ text: written, type }) => {
				if (type === 'ordinal' || type === 'place' || type === 'ordinal-hyphen') {
					return phrase(type, String(Number(wish.says.rank) + how));
				}
				if (field === 's') {
					const high = (cell?.share_upper ?? 0) + how * (1 + (cell?.share_upper ?? 0) / 4);
					return formatShareInterval({ lower: high / 100, upper: high / 100 }, lang);
				}
				if (field === 'tier') return how === 2 ? undefined : String(how);
				const value = cell && field === 'n' ? cell.upper : Number(written.replace(/\D/g, ''));
				if (field === 'rank') return String(Number(wish.says.rank) + how);
				return formatCount(how === 1 ? value + 1 : how === 2 ? 10 * value + 3 : value + 1000, lang);
			})
		)
	);
	const hedged = MORE[lang].flatMap((more) =>
		['n', 's'].flatMap((field) => swap(field, ({ text: written }) => `${more} ${written}`))
	);
	const others = cell
		? [
				...[1, 2, 3].flatMap(() => {
					const year = 2007 + Math.floor(random() * 16);
					if (!apart(cell, find(cells, { ...cell, year }), wish.kind)) return [];
					return swap('year', () => String(year));
				}),
				...[1, 2, 3].flatMap(() => {
					const { place, kind } = pick(cells, random) ?? cell;
					if (kind === 'set' || !apart(cell, find(cells, { ...cell, place }), wish.kind)) return [];
					return swap('place', ({ type }) => phrase(type, place));
				}),
				...[1, 2, 3].flatMap(() => {
					const { origin } = pick(cells, random) ?? cell;
					if (!apart(cell, find(cells, { ...cell, origin }), wish.kind)) return [];
					return swap('origin', ({ type }) => phrase(type, origin));
				})
			]
		: [];
	const words = text.split(' ');
	const inserted = WORDS[lang].flatMap((word) => {
		const at = Math.floor(random() * (words.length + 1));
		const all = word === 'all' || word === 'toate';
		if (all && WHOLE.test(words[at - 1] ?? '')) return [];
		return [[...words.slice(0, at), word, ...words.slice(at)].join(' ')];
	});
	const replaced = SWAPS[lang].flatMap(([from, to]) => {
		// The US report gives Romania's totals too.
		if (!cell && /State Department|Departamentului/.test(to)) return [];
		const other = text.replace(from, to);
		return other === text ? [] : [other];
	});
	const all = [
		...numbers,
		...hedged,
		...others,
		...inserted,
		...replaced,
		...AROUND[lang].map((put) => put(text))
	];
	return all.filter((one) => one !== text);
}

const namesOf = new Map<Lang, ReturnType<typeof makeNames>>();

/** The names of a language, made once. */
export function namesIn(lang: Lang, countries: Countries) {
	const names = namesOf.get(lang) ?? makeNames(lang, countries);
	namesOf.set(lang, names);
	return names;
}
