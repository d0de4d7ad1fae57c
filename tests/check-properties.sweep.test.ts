import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/lib/features/check/cell.ts';
import { judgeText } from '../src/lib/features/check/server/check.ts';
import { shareWords } from '../src/lib/features/check/value-words.ts';
import { whereWords, wording } from '../src/lib/features/check/wording.ts';
import { formatCount, formatCountInterval, formatShare } from '../src/lib/i18n/format.ts';
import { placeInSentence } from '../src/lib/i18n/places.ts';
import { LANGS, speaker, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue, type Catalogue } from '../src/lib/db/catalogue.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import { cellRow, type CellRow as Row } from './check-cells.ts';
import cellsSql from './sql/check-cells.sql?raw';

// Sentences made from real cells in both languages: the right number agrees, in both alike, and so does the wording
// that is offered; where more victims have an unknown citizenship than a known one, or few of a set's countries
// reported, nothing does. Wrong ones are made in check-mutations.sweep.test.ts.

const CELLS = 120;
let catalogue: Catalogue;
let cells: Row[];

beforeAll(async () => {
	catalogue = await openCatalogue();
	cells = (await query(catalogue.database, cellsSql, cellRow))
		.filter((one) => one.newest)
		.slice(0, CELLS);
});

const nameIn = (lang: Lang) => (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
const middle = ({ share_lower, share_upper }: Row) => (share_lower + share_upper) / 2;

function cellOf(one: Row, kind: 'share' | 'count' | 'rank'): Cell {
	const [lower, upper] = {
		share: [one.share_lower, one.share_upper],
		count: [one.lower, one.upper],
		rank: [one.rank_best ?? 0, one.rank_worst ?? 0]
	}[kind] as [number, number];
	return {
		...{ source: 'unodc-glotip', snapshot: '', vintage: '', newest: true, group: null },
		...{ place: one.place, origin: one.origin, from: one.year, to: one.year },
		...{ measure: 'detected_victims', given_by: null, evidence: '', url: null },
		...{ exact: true, bound: null, kind, lower, upper }
	};
}

/** Templates for a share and a count; `n` is the number as written. */
function sentences(lang: Lang, one: Row) {
	const say = speaker(lang);
	const { year, origin } = one;
	const where = whereWords(cellOf(one, 'count'), lang, nameIn(lang));
	const from = placeInSentence(origin, nameIn(lang)(origin), lang);
	const victims = say(`victims from ${from}`, `victime din ${from}`);
	const citizens = say(`citizens of ${from}`, `originare din ${from}`);
	return {
		share: [
			(n: string) =>
				say(
					`In ${year}, ${n} of the victims identified in ${where} were ${citizens}.`,
					`În ${year}, ${n} dintre victimele identificate în ${where} erau ${citizens}.`
				),
			(n: string) =>
				say(
					`Of the victims with a known citizenship identified in ${where} in ${year}, ${n} were ${citizens}.`,
					`Dintre victimele cu cetățenie cunoscută identificate în ${where} în anul ${year}, ${n} erau ${citizens}.`
				)
		],
		count: [
			(n: string) =>
				say(
					`In ${year}, ${n} ${victims} were identified in ${where}.`,
					`În ${year}, în ${where} au fost identificate ${n} de ${victims}.`
				),
			(n: string) =>
				say(
					`${n} ${victims} were identified in ${where} in ${year}.`,
					`${n} de ${victims} au fost identificate în ${where} în ${year}.`
				)
		]
	};
}

async function told(text: string, lang: Lang) {
	const [answered] = await judgeText(text, lang, catalogue);
	return answered?.judged?.map(({ outcome, reasons }) => ({ outcome, reasons }));
}

const AGREES = new Set(['match', 'compatible']);
const OBSTACLES = new Set(['mostly_unknown', 'much_unknown', 'thin', 'left_open']);

describe('sentences made from real cells', () => {
	it('agree when the number is right, in both languages alike, unless the cell is no finding', async () => {
		const wrong: string[] = [];
		const tally: Record<string, number> = {};
		for (const cell of cells) {
			const made = LANGS.map((lang) => {
				const { share, count } = sentences(lang, cell);
				const shares = [
					...(cell.share_upper >= 0.05
						? [shareWords({ lower: cell.share_lower, upper: cell.share_upper }, lang)]
						: []),
					...(middle(cell) >= 0.5 ? [formatShare(middle(cell) / 100, lang, 0)] : [])
				];
				const counts = [formatCountInterval(cell, lang), formatCount(cell.upper, lang)];
				return [
					...shares.flatMap((number) => share.map((template) => template(number))),
					...counts.flatMap((number) => count.map((template) => template(number)))
				];
			});
			const [ro = [], en = []] = made;
			for (const [at, text] of ro.entries()) {
				const [one, other] = await Promise.all([told(text, 'ro'), told(en[at] ?? '', 'en')]);
				const [outcome = 'unread'] = one?.map((judged) => judged.outcome) ?? [];
				tally[outcome] = (tally[outcome] ?? 0) + 1;
				const good = one?.every(
					(judged) => AGREES.has(judged.outcome) || judged.reasons.some((why) => OBSTACLES.has(why))
				);
				if (!good || JSON.stringify(one) !== JSON.stringify(other))
					wrong.push(`${text} | ${en[at]}`);
			}
		}
		console.warn(`outcomes of right numbers: ${JSON.stringify(tally)}`);
		expect((tally.match ?? 0) + (tally.compatible ?? 0)).toBeGreaterThan(500);
		expect(wrong).toEqual([]);
	}, 240_000);

	it('agree in the wording offered for them', async () => {
		const wrong: string[] = [];
		for (const one of cells) {
			for (const lang of LANGS) {
				for (const kind of ['share', 'count', 'rank'] as const) {
					if (kind === 'rank' && one.rank_best === null) continue;
					const text = wording(cellOf(one, kind), lang, nameIn(lang));
					const judged = await told(text, lang);
					const good = judged?.every(
						({ outcome, reasons }) =>
							AGREES.has(outcome) || reasons.some((why) => OBSTACLES.has(why))
					);
					if (!good) wrong.push(text);
				}
			}
		}
		expect(wrong).toEqual([]);
	}, 120_000);
});

describe('a set with Romania in it', () => {
	it('is not the set without it, in any language', async () => {
		const whole = {
			en: [
				'the EU',
				'the member states of the EU',
				'Europe',
				'the world',
				'Europe and the Middle East',
				'the EU27'
			],
			ro: ['UE', 'statele membre ale UE', 'Europa', 'lume', 'Europa și Orientul Mijlociu', 'UE27']
		};
		for (const lang of LANGS) {
			for (const place of whole[lang]) {
				for (const number of ['5.6–6.7%', '2.8–3.0%', '2.7–2.9%', '0.9–1.0%']) {
					const written = speaker(lang)(number, number.replaceAll('.', ',').replace('%', ' %'));
					const text = speaker(lang)(
						`In 2022, ${written} of the victims identified in ${place} were Romanian citizens.`,
						`În 2022, ${written} dintre victimele identificate în ${place} erau cetățeni români.`
					);
					const [judged] = (await told(text, lang)) ?? [];
					expect(AGREES.has(judged?.outcome ?? ''), text).toBe(false);
					expect(judged?.reasons, text).toContain('whole_set');
				}
			}
		}
	});
});
