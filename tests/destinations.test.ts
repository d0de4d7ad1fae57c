import { describe, expect, it } from 'vitest';
import { tellFacts } from '../src/lib/features/destinations/facts.ts';
import { tellMissing } from '../src/lib/features/destinations/missing.ts';
import { leadSentence, pageTitle } from '../src/lib/features/destinations/words.ts';
import { isReported } from '../src/lib/figure/reported.ts';
import type { Row as FlowRow } from '../src/lib/figures/victims-by-destination/figure.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import {
	loadDestination,
	UnknownDestination
} from '../src/lib/features/destinations/load-one.server.ts';
import { loadDestinations } from '../src/lib/features/destinations/load-all.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Countries that identify victims, on the built database. Numbers were checked by hand in the committed
// snapshots.

const DAY = '2025-04-14';
const asked = (query: string) => new URLSearchParams(query);
describe('the numbers as lines', () => {
	it('are those of the map', async () => {
		for (const query of ['year=2019', 'set=WORLD&origin=NG', 'set=EU27&origin=BG&year=2012']) {
			const [flows, map] = await Promise.all(
				['victims-by-destination', 'origin-share-by-destination'].map((id) =>
					loadFigure(id, asked(`${query}&as_of=${DAY}`), 'en')
				)
			);
			const told = (rows: unknown[] = []) =>
				new Map((rows as FlowRow[]).map((row) => [row.reporter, [row.status, row.victims]]));
			expect(told(flows?.rows)).toEqual(told(map?.rows));
		}
	});
});

describe('the index', () => {
	it('has every country, the largest latest number first, Romania among them to be set apart', async () => {
		const { rows, years } = await loadDestinations(asked(`as_of=${DAY}`), 'ro');
		expect(years).toEqual([2007, 2022]);
		expect(rows.slice(0, 4).map(({ code }) => code)).toEqual(['RO', 'GB', 'DE', 'FR']);
		expect(rows.find(({ code }) => code === 'IT')?.latest).toMatchObject({ year: 2021 });
		for (const { cells, code } of rows) expect(cells, code).toHaveLength(16);
		const catalogue = await openCatalogue();
		const span = catalogue.spans.get(`unodc-glotip@${DAY}`);
		const codes = new Set(rows.map(({ code }) => code));
		expect(span?.reporters.filter((code) => !codes.has(code))).toEqual([]);
		const germany = rows.find(({ code }) => code === 'DE')?.cells;
		expect(germany?.slice(-3)).toEqual(['97', '111', '168']);
	});
	it('is narrowed by a set, asked for another citizenship, and refuses what is none', async () => {
		const { rows } = await loadDestinations(asked(`set=EU27&origin=BG&as_of=${DAY}`), 'en');
		expect(rows).toHaveLength(26);
		for (const query of [
			'set=EU',
			'origin=QQ',
			'origin=BG&origin=RO',
			'year=2020',
			'as_of=2001-01-01'
		]) {
			await expect(loadDestinations(asked(query), 'ro'), query).rejects.toThrow(/Parametrul/);
		}
	});
});

describe('a country’s page', () => {
	it('can be made for every country, in both languages', async () => {
		const { rows } = await loadDestinations(asked(''), 'ro');
		expect(rows.length).toBeGreaterThan(190);
		const pages = rows.flatMap(({ code }, index) =>
			LANGS.map((lang) => ({ code, lang, query: index % 5 === 0 ? 'origin=BG' : '' }))
		);
		const check = async ({ code, lang, query }: (typeof pages)[number]) => {
			const { about, time, rate, groups, in_eu } = await loadDestination(code, asked(query), lang);
			const rows = time?.rows ?? [];
			const last = rows.filter(isReported).at(-1);
			const text = [
				...[pageTitle(about, lang), leadSentence(last, about, lang)],
				...tellFacts(rows, rate, about, lang).flatMap(({ name, value, notes }) => [
					name,
					value,
					...notes
				]),
				...tellMissing({ rows, rate, groups, about, in_eu }, lang),
				...groups.flatMap(({ measure, who, lines }) => [
					measure,
					who,
					...lines.map(({ value }) => value)
				])
			].join('\n');
			expect(
				text.match(/NaN|undefined|null|Infinity|\[object|[şţŞŢ]/),
				`${code} ${lang}`
			).toBeNull();
			for (const group of groups) {
				expect(group.evidence.length, group.key).toBeGreaterThan(0);
				expect(group.url, group.key).toMatch(/^https?:/);
			}
		};
		// A few at a time: the database answers each page's questions at once.
		for (let at = 0; at < pages.length; at += 6) {
			await Promise.all(pages.slice(at, at + 6).map(check));
		}
	}, 240_000);
	it('sets every source on Germany side by side, none added to another', async () => {
		const { groups } = await loadDestination('DE', asked(`as_of=2026-11-23`), 'en');
		const of = (source: string, who: string) =>
			groups.find((group) => group.source === source && group.who === who);
		expect(of('unodc-glotip', 'Romania')?.lines[0]).toMatchObject({ when: '2022', value: '168' });
		expect(
			of('national-reports', 'Romania')
				?.lines.slice(0, 2)
				.map(({ value, of }) => [value, of])
		).toEqual([
			['24', 'forced labour'],
			['67', 'sexual exploitation']
		]);
		expect(of('eurostat-publications', 'all citizenships')?.lines[0]?.value).toBe('808');
		expect(of('undesa-migrant-stock', 'Romania')?.lines[0]?.value).toBe('968,697 residents');
		expect(groups.filter(({ by }) => by === 'Romania').length).toBeGreaterThan(0);
	});
	it('adds the desks of the UK’s referrals, which are one count', async () => {
		const { groups } = await loadDestination('GB', asked('as_of=2026-11-23'), 'ro');
		const nrm = groups.find(({ source, who }) => source === 'uk-nrm' && who === 'România');
		expect(nrm?.lines.slice(0, 4).map(({ when, value }) => [when, value])).toEqual([
			['T4 2023', '61'],
			['T3 2023', '76'],
			['T2 2023', '81'],
			['T1 2023', '83']
		]);
	});
	it('speaks of Romania in words of its own', async () => {
		for (const lang of LANGS) {
			const { about, rate, time } = await loadDestination('RO', asked(''), lang);
			expect(pageTitle(about, lang)).toMatch(/wherever exploited|oriunde au fost exploatate/);
			expect(rate).toBeNull();
			expect(time?.rows.some(isReported)).toBe(true);
		}
	});
	it('is of the edition of the day asked for', async () => {
		const { time, groups } = await loadDestination('IT', asked('as_of=2024-01-01'), 'en');
		expect(time?.sources[0]?.vintage).toBe('2023-05-30');
		expect(groups.every(({ vintage }) => vintage <= '2024-01-01')).toBe(true);
	});
	it('is none for a code of no country', async () => {
		for (const code of ['XX', 'QQ', 'DEU', '', '__proto__']) {
			await expect(loadDestination(code, asked(''), 'ro'), code).rejects.toThrow(
				UnknownDestination
			);
		}
		await expect(loadDestination('DE', asked('set=EU27'), 'ro')).rejects.toThrow(/Parametrul/);
	});
	it('shows what was revised', async () => {
		const { changes } = await loadDestination('BE', asked('as_of=2025-04-14'), 'en');
		const whole = changes.filter(
			({ form, sex, age, source_id }) =>
				source_id === 'unodc-glotip' && form + sex + age === 'totaltotaltotal'
		);
		expect(whole.map(({ year_from }) => year_from)).toContain(2019);
	});
});
