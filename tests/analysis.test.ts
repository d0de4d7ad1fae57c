import { describe, expect, it } from 'vitest';
import { changeSentence } from '../src/lib/features/changes/sentence.ts';
import type { Row as ByYear } from '../src/lib/figures/origin-share-over-time/figure.ts';
import type { Row as Registered } from '../src/lib/figures/registered-victims-eu/figure.ts';
import type { Mover, Row as Revised } from '../src/lib/figures/revisions/figure.ts';
import type { Row as BySource } from '../src/lib/figures/share-by-source/figure.ts';
import type { Driver } from '../src/lib/figures/share-decomposition/drivers.ts';
import type { Row as Part } from '../src/lib/figures/share-decomposition/figure.ts';
import { changeFeed } from '../src/lib/features/changes/feed.server.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadChanges, readFilter } from '../src/lib/server/changes/load.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

const load = (id: string, query = '', lang: 'ro' | 'en' = 'en') =>
	loadFigure(id, new URLSearchParams(query), lang);
const rowsOf = async <R>(id: string, query = '') => (await load(id, query)).rows as R[];

describe('revisions', () => {
	it('show how 2019 went from 429 to 586–589, mostly through countries that reported later', async () => {
		const figure = await load('revisions');
		const rows = (figure.rows as Revised[]).filter(({ year }) => year === 2019);
		expect(rows.map(({ vintage, victims }) => [vintage, victims])).toEqual([
			['2023-05-30', { lower: 429, upper: 429 }],
			['2025-04-14', { lower: 586, upper: 589 }]
		]);
		const added = (figure.extra as Mover[]).filter(
			({ year, kind, new_upper }) => year === 2019 && kind === 'added' && new_upper
		);
		expect(added.map(({ reporter }) => reporter).sort()).toEqual(['BE', 'FR', 'PT', 'SE']);
		expect(figure.paragraphs.join(' ')).toContain('Belgium, France, Portugal and Sweden');
	});

	it('do not take for a revision what an edition had barely begun', async () => {
		const { headline, paragraphs } = await load('revisions', 'set=EUROPE_ME');
		expect(headline).toMatch(/^2019: from 804 to /);
		expect(paragraphs.join(' ')).toContain('only 8 of 61 countries had published');
	});

	it('know one edition where only one is that old', async () => {
		const rows = await rowsOf<Revised>('revisions', 'as_of=2024-01-01');
		expect(new Set(rows.map(({ vintage }) => vintage))).toEqual(new Set(['2023-05-30']));
	});
});

describe('the share by source', () => {
	it('gives the publications’ periods beside UNODC’s years, never joined', async () => {
		const rows = await rowsOf<BySource>('share-by-source');
		const periods = rows.filter(({ source }) => source === 'eurostat-publications');
		expect(
			periods.map(({ from, to, victims, of, at_most }) => [
				from,
				to,
				victims.lower,
				of.lower,
				at_most
			])
		).toEqual([
			[2010, 2010, 1885, 9528, false],
			[2010, 2012, 6101, 30146, false],
			[2013, 2023, 12166, 83000, true]
		]);
		expect(periods.map(({ share }) => (share.upper * 100).toFixed(1))).toEqual([
			'19.8',
			'20.2',
			'14.7'
		]);
		expect(periods[2]?.share.lower).toBe(0);
		expect(rows.filter(({ source }) => source === 'unodc-glotip')).toHaveLength(16);
	});

	it('says that 14.7% is a ceiling', async () => {
		const { headline, paragraphs } = await load('share-by-source', '', 'ro');
		expect(headline).toContain('cel mult 14,7');
		expect(paragraphs.join(' ')).toContain('victimele înregistrate de România');
	});
});

describe('registered victims in the EU', () => {
	it('are those of the publications, year by year', async () => {
		const rows = await rowsOf<Registered>('registered-victims-eu');
		const yearly = rows.filter(({ from, to }) => from === to);
		expect(Object.fromEntries(yearly.map(({ from, victims }) => [from, victims.lower]))).toEqual({
			2008: 6309,
			2010: 9528,
			2012: 10998,
			2019: 7777,
			2020: 6534,
			2021: 7155,
			2022: 10093,
			2023: 10793,
			2024: 9678
		});
		const periods = rows.filter(({ from, to }) => from < to);
		expect(periods.map(({ victims }) => victims.lower).sort((a, b) => a - b)).toEqual([
			14145, 15846, 17248, 20532, 23632, 30146, 83000
		]);
	});
});

describe('why the share moved', () => {
	const split = async (query: string) => {
		const { rows, extra } = await load('share-decomposition', query);
		return { rows: rows as Part[], drivers: extra as Driver[] };
	};
	const mid = (rows: Part[], part: Part['part']) =>
		rows.find((row) => row.part === part)?.mid ?? NaN;

	it.each([
		'',
		'from=2012',
		'from=2007&to=2015&set=EUROPE',
		'origin=NG&from=2017',
		'set=WORLD&from=2010'
	])('adds up for ?%s, part by part and country by country', async (query) => {
		const { rows, drivers } = await split(query);
		const sum = mid(rows, 'romania') + mid(rows, 'others') + mid(rows, 'panel');
		expect(Math.abs(sum - mid(rows, 'total'))).toBeLessThan(1e-9);
		for (const part of ['romania', 'others', 'panel'] as const) {
			const own = drivers.filter((driver) => driver.part === part);
			const driven = own.reduce((total, driver) => total + driver.mid, 0);
			expect(Math.abs(driven - mid(rows, part))).toBeLessThan(1e-9);
		}
	});

	it('ends where the share through time ends', async () => {
		const { rows } = await split('from=2010&to=2022');
		const years = await rowsOf<ByYear>('origin-share-over-time', 'from=2010&to=2022');
		const [first, last] = [years[0]?.share?.mid ?? NaN, years.at(-1)?.share?.mid ?? NaN];
		expect(mid(rows, 'total')).toBeCloseTo(last - first, 12);
	});

	it('is nothing within one year', async () => {
		const { rows } = await split('from=2019&to=2019');
		expect(rows.map((row) => row.mid)).toEqual([0, 0, 0, 0]);
	});
});

describe('the fixed panel', () => {
	it('has the same countries in every year, and no more than reported', async () => {
		const fixed = await rowsOf<ByYear>('origin-share-over-time', 'panel=fixed&from=2017');
		const all = await rowsOf<ByYear>('origin-share-over-time', 'from=2017');
		expect(new Set(fixed.map(({ reporters }) => reporters)).size).toBe(1);
		for (const [index, row] of fixed.entries()) {
			expect(row.reporters).toBeLessThanOrEqual(all[index]?.reporters ?? 0);
			expect(row.victims?.upper).toBeLessThanOrEqual(all[index]?.victims?.upper ?? 0);
		}
	});

	it('is the whole set where one year is asked for', async () => {
		const [fixed] = await rowsOf<ByYear>('origin-share-over-time', 'panel=fixed&year=2022');
		const [all] = await rowsOf<ByYear>('origin-share-over-time', 'year=2022');
		expect({ ...fixed, reporters_in_set: 0, missing_reporters: null }).toEqual({
			...all,
			reporters_in_set: 0,
			missing_reporters: null
		});
	});
});

describe('changes', () => {
	it('say what differs, in sentences', async () => {
		const catalogue = await openCatalogue();
		const filter = readFilter(
			new URLSearchParams('origin=RO&reporter=RO&kind=revised&source=unodc-glotip'),
			catalogue,
			'ro'
		);
		const { changes } = await loadChanges(filter);
		const name = (code: string) => catalogue.countries.get(code)?.ro ?? code;
		const sentences = changes.map((change) =>
			changeSentence(change, 'ro', name, 'detected_victims')
		);
		expect(sentences).toContain('România, 2019, România: 686 → 384');
		expect(sentences).toContain('România, 2020, România: 595 → 320');
	});

	it('refuse a filter that is none', async () => {
		const catalogue = await openCatalogue();
		for (const query of [
			'origin=XX',
			'kind=odd',
			'page=0',
			'nonsense=1',
			'__proto__=1',
			'origin=RO&origin=DE'
		])
			expect(() => readFilter(new URLSearchParams(query), catalogue, 'en'), query).toThrow(
				/nothing one can ask for/
			);
	});

	it('make a feed with an entry for each edition after the first', async () => {
		const feed = await changeFeed('https://example.org', 'ro');
		expect(feed.atom1()).toContain('ediția din 14 aprilie 2025');
		const { items } = JSON.parse(feed.json1()) as { items: { id: string }[] };
		expect(items.some(({ id }) => id.includes('source=unodc-glotip&vintage=2025-04-14'))).toBe(
			true
		);
	});
});
