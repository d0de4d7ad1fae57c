import { describe, expect, it } from 'vitest';
import type { Context, FigureData } from '../src/lib/figure/contract.ts';
import type { Extra, Row } from '../src/lib/figures/progress/row.ts';
import { SET_IDS } from '../src/lib/i18n/sets.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { expectHonest } from './words.ts';

// The words of the page on progress, in every set and for many origins.

const DAY = '2026-11-23';
const load = async (query: string, lang: Lang = 'en') =>
	(await loadFigure('progress', new URLSearchParams(`as_of=${DAY}&${query}`), lang)) as FigureData<
		Row,
		Extra
	>;
const textOf = ({ headline, subtitle, paragraphs, notes }: FigureData) =>
	[headline, subtitle, ...paragraphs, ...notes].join('\n');

/** Every number of the rows as a reader may see it: whole, with a decimal, as points or per cent. */
function shownNumbers({ rows, extra }: FigureData<Row, Extra>): string[] {
	const targets = extra.filter(({ kind }) => kind === 'target');
	const numbers = JSON.stringify([rows, targets]).match(/\d+(\.\d+)?(e-\d+)?/g) ?? [];
	return numbers.map(Number).flatMap((number) =>
		[number, number * 100].flatMap((one) => [
			String(one),
			...[0, 1, 2].flatMap((digits) => [
				one.toFixed(digits),
				new Intl.NumberFormat('en', {
					minimumFractionDigits: digits,
					maximumFractionDigits: digits,
					useGrouping: false
				}).format(one)
			])
		])
	);
}

describe('the words', () => {
	it.each(LANGS)('say what the table says, for every set and many origins, in %s', async (lang) => {
		const origins = ['RO', 'BG', 'NG', 'DE', 'VA', 'UA'];
		for (const set of SET_IDS) {
			for (const origin of origins) {
				const query = `set=${set}&origin=${origin}&baseline=2017-2019&target=3&by=2030`;
				const data = await load(query, lang);
				const text = textOf(data);
				expect(text, query).not.toMatch(/\.\.|,,/);
				const context = { lang, params: data.params, vintage: data.sources[0]?.vintage ?? '' };
				// Of three years of a baseline, one or two may be comparable.
				const numbers = [
					1,
					2,
					3,
					...shownNumbers(data),
					...shownNumbers(await load(`set=${set}&origin=${origin}`))
				];
				expectHonest(data, context as Context, data.rows, numbers);
				const main = data.table.rows[0];
				const share = data.rows[0];
				if (share?.indicator !== 'share' || !share.change) continue;
				for (const cell of [main?.[3], main?.[4]]) expect(data.headline, query).toContain(cell);
				if (share.verdict !== 'beyond')
					expect(data.headline).not.toMatch(/a difference larger|diferență mai mare/);
				if (origin !== 'RO') expect(text).not.toMatch(/ANITP|Tier 2|nivelul 2/);
			}
		}
	});
});
