import { beforeAll, describe, expect, it } from 'vitest';
import { doubt, judgeText } from '../src/lib/features/check/server/check.ts';
import { fold } from '../src/lib/features/check/language/fold.ts';
import { tokenise } from '../src/lib/features/check/language/tokens.ts';
import { TABLES } from '../src/lib/features/check/language/grammar.ts';
import { wordsOf } from '../src/lib/features/check/language/table.ts';
import { formatCountInterval, formatShareInterval } from '../src/lib/i18n/format.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue, type Catalogue } from '../src/lib/db/catalogue.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import { makeMaker, pick, randomFrom, textOf, type Wish } from './check-made.ts';
import { mutantsOf, namesIn, type Made } from './check-mutants.ts';
import { canSay } from './check-recognise.ts';
import { cellRow, type CellRow as Row } from './check-cells.ts';
import cellsSql from './sql/check-cells.sql?raw';

// From every true sentence that the tables can say, false ones: with another agent, whole, set, place, year, source,
// quantifier, number or citizenship, with a word more, denied from outside. None may agree. `CHECK_MUTANTS=full`
// makes all of them; otherwise a sample, always the same.

const FULL = process.env.CHECK_MUTANTS === 'full';
const TRUE_SENTENCES = FULL ? 2400 : 80;
const RANDOM_ORDERS = FULL ? 100_000 : 1500;
const SEED = 20_261_201;

const AGREES = new Set(['match', 'compatible']);
let catalogue: Catalogue;
let cells: Row[];
/** Whether the rules agree with a number of a text. */
async function agrees(text: string, lang: Lang): Promise<boolean> {
	const answered = doubt(await judgeText(text, lang, catalogue));
	return answered.some(({ judged }) => judged?.some(({ outcome }) => AGREES.has(outcome)));
}

const shareOf = (cell: Row, lang: Lang) =>
	formatShareInterval({ lower: cell.share_lower / 100, upper: cell.share_upper / 100 }, lang);

/** What can be said of a cell. */
function wishesOf(cell: Row, lang: Lang): Wish[] {
	const says = {
		place: cell.place,
		origin: cell.origin,
		year: String(cell.year),
		measure: 'identified'
	};
	const may = { noun: 'plain', source: 'unodc-glotip' };
	const rank = cell.rank_best === cell.rank_worst ? cell.rank_best : null;
	return [
		{ kind: 'count', says: { ...says, n: formatCountInterval(cell, lang) }, may },
		...(cell.share_upper >= 0.05
			? [
					{
						kind: 'share',
						says: { ...says, s: shareOf(cell, lang) },
						may: { ...may, known: 'yes' }
					}
				]
			: []),
		...(rank === null
			? []
			: [{ kind: 'rank', says: { ...says, rank: String(rank), among: 'foreign' }, may }])
	];
}

/** Totals and tiers of the other sources, checked by hand. */
const OTHERS: Wish[] = [
	...[
		['2024', '610'],
		['2022', '500'],
		['2019', '698'],
		['2007', '1780']
	].map(([year = '', n = '']): Wish => {
		return {
			kind: 'total',
			says: { place: 'RO', year, n, measure: 'identified' },
			may: { noun: 'plain' }
		};
	}),
	...[
		['2024', '9678'],
		['2023', '10793'],
		['2020', '6534']
	].map(([year = '', n = '']): Wish => {
		const says = { place: 'EU', year, n, measure: 'registered' };
		return { kind: 'total', says, may: { noun: 'plain', source: 'eurostat' } };
	}),
	{
		kind: 'change',
		says: {
			place: 'RO',
			year: '2007',
			n: '1780',
			year2: '2024',
			n2: '610',
			went: 'down',
			measure: 'identified'
		},
		may: { noun: 'plain' }
	},
	{
		kind: 'part',
		says: { place: 'GB', year: '2023', n2: '17023', n: '301', origin: 'RO', measure: 'referred' },
		may: { noun: 'potential', source: 'uk-nrm', system: 'nrm' }
	},
	...['2022', '2024', '2025'].map((year): Wish => {
		return { kind: 'tier', says: { about: 'RO', year, tier: '2' } };
	})
];

async function makeAll(): Promise<Made[]> {
	const random = randomFrom(SEED);
	const makers = Object.fromEntries(
		LANGS.map((lang) => [lang, makeMaker(lang, catalogue.countries, random)])
	) as Record<Lang, ReturnType<typeof makeMaker>>;
	const all: Made[] = [];
	const seen = new Set<string>();
	for (let turn = 0; all.length < TRUE_SENTENCES && turn < 20 * TRUE_SENTENCES; turn++) {
		const lang = pick(LANGS, random) ?? 'ro';
		const cell = turn % 6 === 0 ? undefined : pick(cells, random);
		const wish = pick(cell ? wishesOf(cell, lang) : OTHERS, random);
		const bits = wish && makers[lang](wish);
		const text = bits && textOf(bits);
		if (!bits || !text || seen.has(text)) continue;
		seen.add(text);
		// A cell with many victims of unknown citizenship, or of a thin year, is no true sentence.
		if (await agrees(text, lang)) all.push({ lang, bits, wish, cell });
	}
	return all;
}

const vocabulary = { ro: [...wordsOf(TABLES.ro)], en: [...wordsOf(TABLES.en)] };
type Reorder = (words: readonly string[], lang: Lang, random: () => number) => string[];
const reorder: Reorder = (words, _, random) =>
	words
		.map((word) => ({ word, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ word }) => word);
/** Two stretches of a sentence change places: some of these are sentences of the table again. */
const exchange: Reorder = (words, _, random) => {
	const [a = 0, b = 0, c = 0] = [1, 2, 3]
		.map(() => Math.floor(random() * (words.length + 1)))
		.sort((one, two) => one - two);
	return [...words.slice(0, a), ...words.slice(b, c), ...words.slice(a, b), ...words.slice(c)];
};
const reorderWithMore: Reorder = (words, lang, random) =>
	reorder([...words, ...[1, 2].map(() => pick(vocabulary[lang], random) ?? '')], lang, random);

let made: Made[];
beforeAll(async () => {
	catalogue = await openCatalogue();
	cells = (await query(catalogue.database, cellsSql, cellRow)).filter((one) => one.newest);
	made = await makeAll();
}, 1_200_000);

describe('false sentences', () => {
	it('made from true ones never agree', async () => {
		const random = randomFrom(SEED + 1);
		const wrong: string[] = [];
		let count = 0;
		const start = performance.now();
		for (const one of made) {
			for (const text of new Set(mutantsOf(one, cells, catalogue.countries, random))) {
				count++;
				if (await agrees(text, one.lang)) wrong.push(text);
			}
		}
		const seconds = Math.round((performance.now() - start) / 1000);
		console.warn(
			`${made.length} true sentences, ${count} false ones in ${seconds} s: ${wrong.length} agree`
		);
		expect(made.length).toBe(TRUE_SENTENCES);
		expect(count).toBeGreaterThan(20 * TRUE_SENTENCES);
		expect(wrong).toEqual([]);
	}, 3_600_000);

	it('of words in any order agree only where the table has that order', async () => {
		const random = randomFrom(SEED + 2);
		const wrong: string[] = [];
		let agreed = 0;
		for (let turn = 0; turn < RANDOM_ORDERS; turn++) {
			const one = made[turn % made.length];
			if (!one) break;
			const words = one.bits.map(({ text }) => text);
			const text =
				[reorder, exchange, reorderWithMore][turn % 3]?.(words, one.lang, random).join(' ') ?? '';
			if (!(await agrees(text, one.lang))) continue;
			agreed++;
			const tokens = tokenise(fold(text));
			const licensed = LANGS.some((lang) =>
				canSay(TABLES[lang], tokens, namesIn(lang, catalogue.countries))
			);
			if (!licensed) wrong.push(text);
		}
		console.warn(`${RANDOM_ORDERS} orders of words: ${agreed} agree`);
		expect(wrong).toEqual([]);
	}, 3_600_000);
});
