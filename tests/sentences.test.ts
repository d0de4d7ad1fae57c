import { describe, expect, it } from 'vitest';
import type { FigureData, Params } from '../src/lib/figure/contract.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { SET_IDS } from '../src/lib/i18n/sets.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Every number of a generated sentence stands in the table, in the row of the year or place the
// sentence speaks of: the cells as a reader sees them are what is compared, not the rows behind them.

const ORIGINS = ['RO', 'BG', 'NG', 'DE', 'UA', 'CN'];
const TOKEN = /\d+(?:[.,]\d+)*(?:–\d+(?:[.,]\d+)*)?(?:\u00a0?%)?/g;
const YEAR = /\b(?:19|20)\d\d\b/g;

const tokensOf = (text: string) => text.match(TOKEN) ?? [];
const sentencesOf = ({ headline, paragraphs }: Pick<FigureData, 'headline' | 'paragraphs'>) =>
	[headline, ...paragraphs].filter((sentence) => /\d/.test(sentence));
const load = (id: string, query: string, lang: Lang) =>
	loadFigure(id, new URLSearchParams(query), lang);

/** A list of names that was shortened tells how many it leaves out: "and 3 more", „și încă 3 țări”. */
const withoutRest = (sentence: string) =>
	sentence.replace(/\b\d+ more\b|încă \d+ (?:de )?(?:țări|țară)/g, '');

let checked = 0;

/** The numbers of a sentence that are neither years it may speak of nor in the cells it speaks of. */
function strayNumbers(sentence: string, cells: string[], years: readonly string[]): string[] {
	checked += 1;
	const spans = years.flatMap((from) => years.map((to) => `${from}–${to}`));
	const known = new Set([...cells.flatMap(tokensOf), ...years, ...spans]);
	return tokensOf(sentence).filter((token) => !known.has(token));
}

/** The figure's words for some of its years, as if only these had been asked for. */
function describeYears(data: FigureData, from: number, to: number) {
	const figure = figures.get(data.id);
	if (!figure) throw new Error(`no figure ${data.id}`);
	const params: Params = { ...data.params, from, to, year: to };
	const rows = (data.rows as { year: number }[]).filter(({ year }) => year >= from && year <= to);
	const [source] = data.sources;
	if (!source) throw new Error('no source');
	const context = {
		lang: data.lang,
		params,
		name: (code: string) => data.names[code] ?? code,
		vintage: source.vintage,
		years: data.years,
		source,
		sources: data.sources
	};
	const given = figure.describe(rows as never[], context, [] as never[]);
	return { given, table: figure.table(rows as never[], context) };
}

describe.each(LANGS)('sentences of the share through time (%s)', (lang) => {
	it('have the numbers of the years they name, in every set and country, for six origins', async () => {
		const { spans, snapshots } = await openCatalogue();
		const newest = snapshots.find(({ source_id }) => source_id === 'unodc-glotip');
		const reporters = spans.get(newest?.snapshot_id ?? '')?.reporters ?? [];
		expect(reporters.length).toBeGreaterThan(100);
		const few = reporters.filter((_, index) => index % 10 === 0);
		const places = [
			...SET_IDS.map((set) => `set=${set}`),
			...few.map((code) => `reporter=${code}`)
		];
		const wrong: string[] = [];
		for (const place of places) {
			for (const origin of ORIGINS) {
				const data = await load('origin-share-over-time', `${place}&origin=${origin}`, lang);
				const [first, last] = data.years;
				const windows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
				for (const year of windows) {
					for (const from of new Set([year, first])) {
						const { given, table } = describeYears(data, from, year);
						const named = (sentence: string) => {
							const own: readonly string[] = sentence.match(YEAR) ?? [];
							const told = table.rows.filter((row) => own.includes(row[0] ?? ''));
							// "That year", or none named: the latest with a number.
							const latest = table.rows.filter((row) => /%/.test(row[1] ?? '')).at(-1);
							return { own, cells: (told.length > 0 ? told : latest ? [latest] : []).flat() };
						};
						for (const sentence of sentencesOf(given)) {
							const { own, cells } = named(sentence);
							const outside = own.filter((one) => Number(one) < from || Number(one) > year);
							// Names of missing countries are shortened: "… and 3 more".
							const plain = withoutRest(sentence);
							const stray = [...strayNumbers(plain, cells, own), ...outside];
							if (stray.length > 0)
								wrong.push(`${place} ${origin} ${year}: ${stray} in ${sentence}`);
						}
					}
				}
			}
		}
		expect(wrong.slice(0, 5)).toEqual([]);
	}, 60_000);
});

describe.each(['origin-ranking', 'origin-share-by-destination'])('sentences of %s', (id) => {
	it.each(LANGS)(
		'have the numbers of the rows they name, in every set and year (%s)',
		async (lang) => {
			const wrong: string[] = [];
			for (const set of SET_IDS) {
				for (const origin of ORIGINS.slice(0, 3)) {
					for (let year = 2007; year <= 2022; year += 1) {
						const data = await load(id, `set=${set}&origin=${origin}&year=${year}`, lang);
						const label = data.table.columns.findIndex(({ numeric }) => !numeric);
						const subject = data.names[origin] ?? '';
						for (const sentence of sentencesOf(data)) {
							const rows = data.table.rows.filter((row) => {
								const name = row[label] ?? '';
								return sentence.includes(name) || (sentence === data.headline && name === subject);
							});
							const statuses = [/%/, /^(not listed|nemenționată)/, /^(no data|fără date)/].map(
								(has) =>
									String(data.table.rows.filter((row) => row.some((cell) => has.test(cell))).length)
							);
							const kinds = data.extra.map((one) => {
								const { lower, upper } = one as { lower: number; upper: number };
								const say = (value: number) =>
									new Intl.NumberFormat(lang === 'ro' ? 'ro-RO' : 'en-GB', {
										useGrouping: 'always' as never
									}).format(value);
								return lower === upper ? say(lower) : `${say(lower)}–${say(upper)}`;
							});
							const ends = rows.flatMap((row) => row.flatMap((cell) => cell.split('–')));
							const plain = withoutRest(sentence)
								// The limit below which no share is a headline, and how many others may be larger.
								.replace(/(fewer than|at least|sub|cel puțin) 50/, '')
								.replace(/(one of|una din alte) \d+/, '');
							const cells = [...rows.flat(), ...ends, ...statuses, ...kinds];
							const stray = strayNumbers(plain, cells, [String(year)]);
							if (stray.length > 0) wrong.push(`${set} ${origin} ${year}: ${stray} in ${sentence}`);
						}
					}
				}
			}
			expect(wrong.slice(0, 5)).toEqual([]);
		},
		60_000
	);
});

it('were more than five thousand', () => {
	console.log(`${checked} sentences`);
	expect(checked).toBeGreaterThanOrEqual(5000);
});

it('finds a wrong number: the check itself can fail', () => {
	const cells = ['2022', '5.6–6.7%', '403–421', '3', '23 / 26'];
	expect(strayNumbers('In 2022, 5.6–6.7% of them (403–421)', cells, ['2022'])).toEqual([]);
	expect(strayNumbers('In 2022, 5.6% of them (404)', cells, ['2022'])).toEqual(['5.6%', '404']);
});
