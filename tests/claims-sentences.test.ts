import { describe, expect, it } from 'vitest';
import type { Context, FigureData } from '../src/lib/figure/contract.ts';
import type { Row, Test } from '../src/lib/figures/claims/row.ts';
import { SET_IDS } from '../src/lib/i18n/sets.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { expectHonest } from './words.ts';

// Every number in a generated sentence is one of the rows: over citizenships, sets, editions, languages.

const EDITIONS = ['2023-05-30', '2025-04-14'];
const count = ({ headline, subtitle, paragraphs }: FigureData) =>
	[headline, subtitle, ...paragraphs].join('. ').split(/(?<=[.:])\s/).length;

describe('sentences of the strip of years', () => {
	it('say only what is in the rows, 5,000 and more of them', { timeout: 180_000 }, async () => {
		const { countries } = await openCatalogue();
		const origins = [...countries.keys()].filter((_, index) => index % 3 === 0);
		let sentences = 0;
		for (const lang of LANGS)
			for (const set of SET_IDS)
				for (const origin of ['RO', ...origins]) {
					const as_of = EDITIONS[sentences % 2] ?? '';
					const query = new URLSearchParams({ set, origin, as_of });
					const figure = await loadFigure('largest-foreign-citizenship', query, lang);
					const vintage = figure.sources[0]?.vintage ?? '';
					const context = { lang, params: figure.params, vintage } as Context;
					expectHonest(figure, context, [figure.rows]);
					sentences += count(figure);
				}
		expect(sentences).toBeGreaterThanOrEqual(5000);
	});
});

/** Numbers a reader sees, in the form of the other tests: no grouping, a decimal point. */
const numbersOf = (text: string, lang: string) =>
	[...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([shown]) =>
		(lang === 'ro'
			? shown.replaceAll('.', '').replace(',', '.')
			: shown.replaceAll(',', '')
		).replace(/\.0$/, '')
	);

describe('sentences on claims', () => {
	it('say only what was found for that claim, or was claimed', async () => {
		for (const lang of LANGS)
			for (const day of [...EDITIONS, '2026-11-23']) {
				const query = new URLSearchParams({ as_of: day });
				const claims = (await loadFigure('claims', query, lang)) as FigureData<Row, Test>;
				for (const row of claims.rows) {
					const own = claims.extra.filter(({ claim }) => claim === row.id);
					const known = new Set<string>();
					const note = (value: unknown): void => {
						if (typeof value === 'number') {
							known.add(String(value));
							if (value > 0 && value <= 1) {
								known.add(String(Number((value * 100).toFixed(1))));
								known.add((value * 100).toFixed(0));
							}
						} else if (typeof value === 'string')
							for (const number of value.match(/\d+/g) ?? []) known.add(number);
						else if (value && typeof value === 'object') Object.values(value).forEach(note);
					};
					// The groups of members: EU-27 and EU-28, of 2007–2013.
					note([own, 27, 28, 2007, 2013, claims.sources.map(({ vintage }) => vintage)]);
					for (const { vintage } of claims.sources) known.add(String(Number(vintage.slice(8))));
					for (const number of numbersOf(
						`${row[`reason_${lang}`]} ${row[`wording_${lang}`]}`,
						lang
					))
						expect(known, `${row.id}: ${number}`).toContain(number);
				}
			}
	});
});
