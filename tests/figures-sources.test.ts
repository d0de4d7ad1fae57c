import { describe, expect, it } from 'vitest';
import type { Description, FigureData } from '../src/lib/figure/contract.ts';
import type { Row as RomaniaRow } from '../src/lib/figures/identified-by-romania/figure.ts';
import type { Row as TierRow } from '../src/lib/figures/tip-tier/figure.ts';
import type { Row as ReferralRow } from '../src/lib/figures/uk-referrals/figure.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// The figures about certain sources, on the built database. Numbers were checked by hand against the
// sources' given files, in the editions that stand here by this day.
const DAY = '2026-11-23';
const load = async <Row>(id: string, query = '', lang: Lang = 'en') =>
	(await loadFigure(
		id,
		new URLSearchParams(`as_of=${DAY}&${query}`),
		lang
	)) as unknown as FigureData<Row>;
const textOf = (data: Description) =>
	[data.headline, data.subtitle, ...data.paragraphs, ...data.notes].join('\n');

describe('uk-referrals', () => {
	it('has the quarters, and 2023 as their sum', async () => {
		const { rows } = await load<ReferralRow>('uk-referrals');
		const brief = rows.map((row) => [row.year, row.quarter, row.romanian, row.dual, row.total]);
		expect(brief).toEqual([
			[2022, 2, 66, 7, 4171],
			[2022, 3, 59, 5, 4586],
			[2022, 4, 68, 3, 4417],
			[2023, 1, 83, 9, 4746],
			[2023, 2, 81, 3, 3998],
			[2023, 3, 76, 2, 4138],
			[2023, 4, 61, 6, 4141],
			[2023, null, 301, 20, 17023]
		]);
		for (const { stated, unstated, total } of rows) expect(stated + unstated).toBe(total);
	});
	it('has shares of stated nationalities, and the worst case around them', async () => {
		const { rows } = await load<ReferralRow>('uk-referrals', 'from=2023&to=2023');
		const year = rows.at(-1);
		expect(year?.stated).toBe(16982);
		expect(year?.share).toBeCloseTo(301 / 16982, 12);
		expect(year?.worst_case.lower).toBeCloseTo(301 / 17023, 12);
		expect(year?.worst_case.upper).toBeCloseTo(342 / 17023, 12);
	});
	it('says what the publisher’s own yearly sum is, and where people may have been exploited', async () => {
		expect(textOf(await load('uk-referrals'))).toMatch(/outside the United Kingdom[^]*17,004/);
		expect(textOf(await load('uk-referrals', '', 'ro'))).toMatch(/afara Regatului Unit[^]*17\.004/);
		expect((await load('uk-referrals')).headline).toContain('In 2023');
		expect((await load('uk-referrals', 'to=2022')).headline).toContain('In quarter 4 of 2022');
	});
});

describe('tip-tier', () => {
	it('has a tier for each report', async () => {
		const { rows } = await load<TierRow>('tip-tier');
		expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 25 }, (_, at) => 2001 + at));
		const of = (tier: TierRow['tier']) =>
			rows.filter((row) => row.tier === tier).map(({ year }) => year);
		expect(of('tier_1')).toEqual([]);
		expect(of('tier_3')).toEqual([2001]);
		expect(of('watch_list')).toEqual([2019, 2020, 2021]);
		for (const { tier, label } of rows) {
			const words = { tier_1: 'Tier 1', tier_2: 'Tier 2', watch_list: 'Tier 2 Watch List' };
			expect(label).toBe({ ...words, tier_3: 'Tier 3' }[tier]);
		}
	});
	it('says for each how it was obtained, and where it can be read', async () => {
		const { rows } = await load<TierRow>('tip-tier');
		const relayed = rows.filter(({ evidence }) => evidence === 'relayed').map(({ year }) => year);
		expect(relayed).toEqual([2006, 2008, 2009, 2010, 2013, 2015, 2016, 2023, 2024, 2025]);
		for (const { url, quote } of rows) {
			expect(url).toMatch(/^https?:/);
			expect(quote).toMatch(/Romania|ROM[AÂ]NIA/i);
		}
	});
	it('calls itself an assessment wherever it is named', async () => {
		for (const [lang, words] of [
			['en', /one government’s assessment/i],
			['ro', /evaluarea unui guvern/i]
		] as const) {
			const data = await load('tip-tier', '', lang);
			expect(data.title).toMatch(words);
			expect(data.headline).toMatch(words);
			expect(data.notes.join()).toMatch(words);
		}
	});
});

describe('identified-by-romania', () => {
	const shown = ({ rows }: FigureData<RomaniaRow>, part = 'total') =>
		rows.filter((row) => row.shown && row.part === part);
	it('has the line, each year once', async () => {
		const totals = shown(await load<RomaniaRow>('identified-by-romania'));
		expect(totals.map(({ year }) => year)).toEqual(
			Array.from({ length: 18 }, (_, at) => 2007 + at)
		);
		for (const { victims } of totals) expect(victims.lower).toBe(victims.upper);
		expect(totals.map(({ victims }) => victims.lower)).toEqual([
			...[1780, 1240, 780, 1154, 1048, 1041, 896, 757, 880],
			...[756, 662, 497, 698, 596, 505, 500, 451, 610]
		]);
	});
	it('knows how each was obtained', async () => {
		const totals = shown(await load<RomaniaRow>('identified-by-romania'));
		const of = (evidence: RomaniaRow['evidence']) =>
			totals.filter((row) => row.evidence === evidence).map(({ year }) => year);
		expect(of('publisher_file')).toEqual([2007, 2008, 2009, 2010, 2018, 2021]);
		expect(of('publisher_page')).toEqual([2019, 2020, 2022]);
		expect(totals.find(({ year }) => year === 2023)?.given_by).toBe('eurostat');
	});
	it('keeps the other numbers beside, none twice', async () => {
		const { rows } = await load<RomaniaRow>('identified-by-romania');
		const others = rows.filter((row) => !row.shown);
		expect(others.map(({ year, victims }) => [year, victims.lower])).toEqual([
			...[
				[2013, 876],
				[2016, 757],
				[2018, 500],
				[2021, 488],
				[2022, 492]
			]
		]);
		expect(others.map(({ given_by }) => given_by)).toEqual([
			...['press', 'us_tip', 'press', 'us_tip', 'us_tip']
		]);
	});
	it('says what half a year stood at, and warns of counting twice', async () => {
		for (const lang of LANGS) {
			const data = await load<RomaniaRow>('identified-by-romania', '', lang);
			expect(textOf(data)).toMatch(/2025: 326/);
			expect(data.rows.some(({ year }) => year === 2025)).toBe(false);
			expect(data.notes.join()).toMatch(/count people twice|numărate de două ori/);
		}
	});
	it('is divided as one series does it; what nobody stated is missing', async () => {
		const by = async (name: string) =>
			load<RomaniaRow>('identified-by-romania', `by=${name}&from=2007`);
		const at = (rows: RomaniaRow[], year: number) =>
			rows.find((row) => row.year === year)?.victims ?? null;
		const [form, sex, age] = [await by('form'), await by('sex'), await by('age')];
		expect(at(shown(form, 'sexual'), 2022)).toEqual({ lower: 342, upper: 342 });
		expect(at(shown(form, 'labour'), 2007)).toEqual({ lower: 877, upper: 877 });
		expect(at(shown(form, 'other'), 2017)).toEqual({ lower: 129, upper: 129 });
		expect(at(shown(sex, 'female'), 2024)).toEqual({ lower: 491, upper: 491 });
		expect(at(shown(sex, 'other'), 2019)).toEqual({ lower: 1, upper: 4 });
		expect(at(shown(age, 'child'), 2021)).toEqual({ lower: 282, upper: 282 });
		for (const data of [form, sex, age]) expect(shown(data)).toHaveLength(18);
		expect(at(shown(form, 'sexual'), 2024)).toBeNull();
		expect(at(shown(age, 'child'), 2023)).toBeNull();
		for (const data of [form, sex, age]) {
			const sources = new Map<number, Set<string>>();
			for (const row of data.rows.filter(({ shown, part }) => shown && part !== 'total'))
				sources.set(row.year, (sources.get(row.year) ?? new Set()).add(String(row.series)));
			for (const [year, series] of sources) expect(series.size, String(year)).toBe(1);
		}
	});
	it('has what there was when only one source was here', async () => {
		const search = new URLSearchParams('as_of=2024-01-01');
		const data = (await loadFigure('identified-by-romania', search, 'en')) as never;
		const rows = shown(data);
		expect(rows.map(({ given_by }) => given_by)).toEqual(rows.map(() => 'unodc'));
		expect(rows.find(({ year }) => year === 2021)?.victims.lower).toBe(505);
	});
	it('has its own address for each division, none for the whole', async () => {
		expect((await load('identified-by-romania', 'by=total')).query).toBe(`as_of=${DAY}`);
		expect((await load('identified-by-romania', 'by=sex')).query).toBe(`by=sex&as_of=${DAY}`);
		await expect(load('identified-by-romania', 'by=age&by=sex')).rejects.toThrow('“by” must be');
		await expect(load('identified-by-romania', 'by=x', 'ro')).rejects.toThrow('Parametrul „by”');
	});
});

it('every figure about sources names them with their editions', async () => {
	const { sources } = await openCatalogue();
	for (const id of ['uk-referrals', 'tip-tier', 'identified-by-romania']) {
		for (const lang of LANGS) {
			const data = await load(id, '', lang);
			for (const source of data.sources) {
				expect(source.title).toBe(sources.get(source.id)?.[`title_${lang}`]);
				expect(source.vintage <= DAY).toBe(true);
			}
		}
	}
});
