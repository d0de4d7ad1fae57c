import { citationKey } from '../src/lib/cite/names.ts';
import { write } from '../src/lib/render/tree.ts';
import { withoutLinks } from '../src/lib/render/variants.ts';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { FigureData } from '../src/lib/figure/contract.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { MADE } from '../scripts/made/made-data.ts';
import { makePresumed, PRESUMED } from './made-source.ts';

// No figure and no record of a source says that it counts what it does not count: what a newcomer tried
// with a source of presumed victims, of which the site then said "identified" and "<5".

const made = await makePresumed();
vi.stubEnv('ORIGINE_DB', made.path);
afterAll(() => {
	vi.unstubAllEnvs();
	made.remove();
});

// After the environment is set: the database is found when its module is loaded.
const { figures } = await import('../src/lib/figures/registry.server.ts');
const { loadFigure } = await import('../src/lib/server/figure.ts');
const { loadReceipt } = await import('../src/lib/server/receipts/load.ts');
const { drawFigure } = await import('../src/lib/server/pictures/draw.ts');
const { citeAsText } = await import('../src/lib/cite/cite.ts');
const { citeReceipt } = await import('../src/lib/cite/number.ts');
const { citationItem } = await import('../src/lib/cite/item.ts');
const { toDataset, tellFigure } = await import('../src/lib/cite/dataset.ts');
const { openCatalogue } = await import('../src/lib/db/catalogue.server.ts');

const SITE = 'https://example.org';
/** What the made source does not do: identify, hide, count victims that are more than presumed. */
const WRONG = [
	/identif/i,
	/<\s?5|&lt;5|suppressed|ascuns/i,
	/(?<![-\p{L}]|presumed )victims?(?![-\p{L}])/iu,
	/(?<![-\p{L}])victim(?:ă|a|e|ele|elor)(?![-\p{L}]| prezumat)/iu,
	new RegExp(PRESUMED),
	/\b(?:not_reported|not_listed|undefined|null|NaN)\b/
];

/** Addresses and codes of the made source's own pages are no words. */
const words = (text: string) => text.replace(/https?:\/\/[^\s"]+/g, '').replace(/<[^>]*>/g, ' ');

function expectTrue(texts: readonly string[], where: string): void {
	for (const text of texts)
		for (const wrong of WRONG)
			if (wrong.test(words(text))) expect(`${where}: ${text}`).toBe(`without ${String(wrong)}`);
}

const asked = (id: string) => {
	const takes = (name: string) => (figures.get(id)?.params as string[] | undefined)?.includes(name);
	return [
		'',
		...(takes('set') ? ['set=EUROPE', 'set=MIDDLE_EAST'] : []),
		...(takes('reporter') ? ['reporter=DE', 'reporter=RO', 'reporter=ES', 'reporter=NL'] : []),
		...(takes('origin') && id !== 'rate-by-destination'
			? ['origin=NG', 'origin=DE', 'origin=VA']
			: []),
		...(takes('metric') ? ['metric=victims', 'metric=victims&reporter=IT'] : []),
		...(takes('panel') ? ['panel=fixed'] : []),
		...(takes('from') ? ['from=2018&to=2020'] : []),
		...(takes('year') ? ['year=2019'] : []),
		'as_of=2021-06-01'
	];
};
const load = (id: string, query: string, lang: Lang) =>
	loadFigure(id, new URLSearchParams(`source=${MADE}&${query}`), lang);

/** All that a reader meets of a figure in words. */
function textsOf(data: FigureData): string[] {
	const drawn = (['wide', 'narrow'] as const).flatMap((size) => drawFigure(data, size));
	return [
		...[data.title, data.headline, data.subtitle, ...data.paragraphs, ...data.notes],
		...[data.table.caption, ...data.table.columns.map(({ label }) => label)],
		...data.table.rows.flat(),
		...(data.receipts?.finding ?? []).map(({ label }) => label),
		...drawn.map(({ svg }) => write(withoutLinks(svg))),
		citeAsText(data, SITE),
		JSON.stringify(citationItem({ ...data, key: citationKey(data) }, SITE)),
		JSON.stringify(toDataset(tellFigure(data, SITE), SITE))
	];
}

/** "set RO share", "country other stated": which cell, of whom, of what kind of place. */
function kindOf(reference: string): string {
	const [, place = '', ...rest] = reference.replace(/\?.*/, '').split('.');
	const cell = rest.at(-1) ?? '';
	return [place.length > 2, rest.length > 2 && rest[0], cell].join(' ');
}
const MOST_OF_A_KIND = 2;

/** A few of each kind; residents have words of their own, and a source that is not made. */
async function references(lang: Lang): Promise<ReadonlyMap<string, string[]>> {
	const kinds = new Map<string, string[]>();
	for (const id of ids)
		for (const query of asked(id)) {
			const { receipts } = await load(id, query, lang);
			const found = [
				...(receipts?.table ?? []).flat(),
				...(receipts?.finding ?? []).map(({ reference }) => reference)
			];
			for (const reference of found)
				if (reference?.startsWith(MADE)) {
					const kind = kindOf(reference);
					const some = new Set([...(kinds.get(kind) ?? []), reference]);
					kinds.set(kind, [...some].slice(0, MOST_OF_A_KIND));
				}
		}
	return kinds;
}

const ids = [...figures].flatMap(([id, { params }]) => (params.includes('source') ? [id] : []));

it('there are as many figures of it as take a source', () => {
	expect(ids.length).toBeGreaterThanOrEqual(10);
});

describe.each(LANGS)('of a source of presumed victims (%s)', (lang) => {
	it.each(ids)('%s says what it counts, and nothing else', async (id) => {
		const said: string[] = [];
		for (const query of asked(id)) {
			const data = await load(id, query, lang);
			const texts = textsOf(data);
			expectTrue(texts, `${id}?${query}`);
			said.push(...texts);
		}
		expect(said.join(' ')).toMatch(
			lang === 'en' ? /presumed victims/ : /victime(le|lor)? prezumate/
		);
		expect(said.join(' ')).toMatch(lang === 'en' ? /recorded/ : /consemnat/);
	});

	it('so does the record of each number they lead to', async () => {
		const kinds = await references(lang);
		expect([...kinds.keys()].length).toBeGreaterThan(15);
		for (const reference of [...kinds.values()].flat()) {
			const [id = '', query = ''] = reference.split('?');
			const receipt = await loadReceipt(id, new URLSearchParams(query), lang);
			const { title, why, sentence, parts, formula, notes, coverage } = receipt;
			expectTrue(
				[
					...[title, why ?? '', coverage ?? '', sentence.ro, sentence.en, ...formula, ...notes],
					...parts.flatMap(({ label, value }) => [label, value]),
					...receipt.figures.map((one) => one.title),
					...receipt.sources.map((one) => one.title),
					...LANGS.map((one) => citeReceipt(receipt, SITE, one))
				],
				reference
			);
		}
	});

	it('and the list of sources', async () => {
		const { measures, measureNames } = await openCatalogue();
		const { counts, caveat } = measures.get(PRESUMED) ?? {};
		expectTrue([counts?.[lang] ?? '', caveat?.[lang] ?? ''], 'sources');
		expect(measureNames.get(PRESUMED)?.[lang]).toMatch(/presumed|prezumate/);
	});
});
