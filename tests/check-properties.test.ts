import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Cell } from '../src/lib/features/check/cell.ts';
import { shareWords } from '../src/lib/features/check/value-words.ts';
import { wording } from '../src/lib/features/check/wording.ts';
import { formatCount, formatCountInterval, formatShare } from '../src/lib/i18n/format.ts';
import { placeInSentence } from '../src/lib/i18n/places.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue, type Catalogue } from '../src/lib/server/catalogue.ts';
import { judgeSentence } from '../src/lib/features/check/server/judge.ts';
import { query } from '../src/lib/server/query.ts';
import cellsSql from './sql/check-cells.sql?raw';

// Sentences made from real cells: with the right number they agree, with another number, year, country or
// citizenship they never do. The templates are ours; no sentence is a quotation.

const row = z.strictObject({
	place: z.string(),
	kind: z.string(),
	year: z.int(),
	origin: z.string(),
	lower: z.int(),
	upper: z.int(),
	share_lower: z.number(),
	share_upper: z.number(),
	rank_best: z.int().nullable(),
	rank_worst: z.int().nullable(),
	newest: z.boolean()
});
type Row = z.infer<typeof row>;

/** How many cells, of which each gives some twenty sentences. */
const CELLS = 120;
let catalogue: Catalogue;
let newest: Row[];
let byKey: Map<string, Row>;
const key = (place: string, year: number, origin: string) => `${place} ${year} ${origin}`;

beforeAll(async () => {
	catalogue = await openCatalogue();
	newest = (await query(catalogue.database, cellsSql, row)).filter((one) => one.newest);
	byKey = new Map(newest.map((one) => [key(one.place, one.year, one.origin), one]));
});

const nameIn = (lang: Lang) => (code: string) => catalogue.countries.get(code)?.[lang] ?? code;

interface Said {
	place: string;
	year: number;
	origin: string;
}
/** Templates for a share and a count; the first slot is the number as written. */
function sentences(lang: Lang, { place, year, origin }: Said) {
	const where = placeInSentence(place, nameIn(lang)(place), lang);
	const from = placeInSentence(origin, nameIn(lang)(origin), lang);
	if (lang === 'ro') {
		const victims = origin === 'RO' ? 'victime române' : `victime din ${from} (după cetățenie)`;
		const citizens = origin === 'RO' ? 'cetățeni români' : `originare din ${from}`;
		return {
			share: [
				(n: string) =>
					`În ${year}, ${n} dintre victimele identificate în ${where} erau ${citizens}.`,
				(n: string) =>
					`Dintre victimele identificate în ${where} în anul ${year}, ${n} erau ${citizens}.`
			],
			count: [
				(n: string) => `În ${year}, în ${where} au fost identificate ${n} de ${victims}.`,
				(n: string) => `${n} de ${victims} au fost identificate în ${where} în ${year}.`
			]
		};
	}
	const victims = origin === 'RO' ? 'Romanian victims' : `victims from ${from}`;
	const citizens = origin === 'RO' ? 'Romanian citizens' : `citizens of ${from}`;
	return {
		share: [
			(n: string) => `In ${year}, ${n} of the victims identified in ${where} were ${citizens}.`,
			(n: string) => `Of the victims identified in ${where} in ${year}, ${n} were ${citizens}.`
		],
		count: [
			(n: string) => `In ${year}, ${n} ${victims} were identified in ${where}.`,
			(n: string) => `${n} ${victims} were identified in ${where} in ${year}.`
		]
	};
}

const AGREES = new Set(['match', 'compatible']);

/** Asks all, some at a time; gives back those whose outcome is not as wanted, and how often which came. */
async function ask(said: { text: string; lang: Lang }[], agrees: boolean) {
	const wrong: string[] = [];
	const tally: Record<string, number> = {};
	for (let at = 0; at < said.length; at += 50) {
		await Promise.all(
			said.slice(at, at + 50).map(async ({ text, lang }) => {
				const { judged } = await judgeSentence(text, lang, catalogue);
				const outcomes = judged.map(({ outcome }) => outcome).join(' ');
				tally[outcomes] = (tally[outcomes] ?? 0) + 1;
				const good = judged.length === 1 && AGREES.has(outcomes);
				if (good !== agrees) wrong.push(`${outcomes}: ${text}`);
			})
		);
	}
	return { wrong, tally };
}

const sample = () => newest.slice(0, CELLS);
const middle = ({ share_lower, share_upper }: Row) => (share_lower + share_upper) / 2;

describe('sentences made from real cells', () => {
	it('agree when the number is right', async () => {
		const said = sample().flatMap((cell) =>
			LANGS.flatMap((lang) => {
				const { share, count } = sentences(lang, cell);
				const shares = [
					...(cell.share_upper >= 0.05
						? [shareWords({ lower: cell.share_lower, upper: cell.share_upper }, lang)]
						: []),
					...(middle(cell) >= 0.05 ? [formatShare(middle(cell) / 100, lang)] : []),
					...(middle(cell) >= 0.5 ? [formatShare(middle(cell) / 100, lang, 0)] : [])
				];
				const counts = [formatCountInterval(cell, lang), formatCount(cell.upper, lang)];
				return [
					...shares.flatMap((number) => share.map((template) => template(number))),
					...counts.flatMap((number) => count.map((template) => template(number)))
				].map((text) => ({ text, lang }));
			})
		);
		const { wrong, tally } = await ask(said, true);
		console.warn(`right: ${said.length} sentences, ${JSON.stringify(tally)}`);
		expect(said.length).toBeGreaterThan(2000);
		expect(wrong).toEqual([]);
	}, 240_000);

	it('never agree when number, year, country or citizenship is wrong', async () => {
		const apart = (a: Row, b: Row | undefined) =>
			b === undefined || b.upper < a.lower || b.lower > a.upper;
		const said = sample().flatMap((cell, index) =>
			LANGS.flatMap((lang) => {
				const own = sentences(lang, cell);
				const high = cell.share_upper + (cell.share_upper > 20 ? 2 : 0.3);
				const low = cell.share_lower - 0.3;
				const shares = [high, cell.share_upper * 10 + 1, ...(low > 0.1 ? [low] : [])];
				const counts = [
					cell.upper + 1,
					cell.upper * 10 + 3,
					...(cell.lower > 1 ? [cell.lower - 1] : [])
				];
				const others = newest.slice(CELLS + 3 * index, CELLS + 3 * index + 40);
				const swaps: Said[] = [
					...Array.from({ length: 16 }, (_, i) => ({ ...cell, year: 2007 + i })).filter(
						({ year }) => year !== cell.year
					),
					...others.map(({ place }) => ({ ...cell, place })),
					...others.map(({ origin }) => ({ ...cell, origin }))
				].filter(
					({ place, year, origin }) =>
						place !== origin && apart(cell, byKey.get(key(place, year, origin)))
				);
				const swapped = swaps.filter((_, i) => i % 12 === 0);
				return [
					...shares.flatMap((number) =>
						own.share.map((say) => say(formatShare(number / 100, lang)))
					),
					...counts.flatMap((number) => own.count.map((say) => say(formatCount(number, lang)))),
					...swapped.flatMap((other) =>
						sentences(lang, other)
							.count.slice(0, 1)
							.map((say) => say(formatCountInterval(cell, lang)))
					)
				].map((text) => ({ text, lang }));
			})
		);
		const { wrong, tally } = await ask(said, false);
		console.warn(`wrong: ${said.length} sentences, ${JSON.stringify(tally)}`);
		expect(said.length).toBeGreaterThan(2000);
		expect(wrong).toEqual([]);
	}, 240_000);

	it('agree in the wording offered for them', async () => {
		const said = sample().flatMap((one) =>
			LANGS.flatMap((lang) =>
				(['share', 'count', 'rank'] as const).flatMap((kind) => {
					if (kind === 'rank' && one.rank_best === null) return [];
					const interval = {
						share: { lower: one.share_lower, upper: one.share_upper },
						count: one,
						rank: { lower: one.rank_best ?? 0, upper: one.rank_worst ?? 0 }
					}[kind];
					const cell: Cell = {
						...{ source: 'unodc-glotip', snapshot: '', vintage: '', newest: true, group: null },
						...{ place: one.place, origin: one.origin, from: one.year, to: one.year },
						...{ measure: 'detected_victims', given_by: null, evidence: '', url: null },
						...{ exact: true, kind, lower: interval.lower, upper: interval.upper }
					};
					return [{ text: wording(cell, lang, nameIn(lang)), lang }];
				})
			)
		);
		const { wrong } = await ask(said, true);
		expect(wrong).toEqual([]);
	}, 120_000);
});
