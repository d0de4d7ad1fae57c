import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimCards } from '../src/lib/figures/claims/card.ts';
import type { FigureData } from '../src/lib/figure/contract.ts';
import type { Row, Test } from '../src/lib/figures/claims/row.ts';
import type { Row as Strip } from '../src/lib/figures/largest-foreign-citizenship/figure.ts';
import type { Row as TimeRow } from '../src/lib/figures/origin-share-over-time/figure.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { sayings } from '../src/lib/features/overview/findings.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { changeFeed } from '../src/lib/features/changes/feed.server.ts';
import { loadChanges, readFilter } from '../src/lib/server/changes/load.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { pooled, rankOf } from './claims-pooled.ts';
import { readSnapshot } from './shares.ts';

const NEWEST = '2026-11-23';
const DAYS = ['2023-05-30', '2025-04-14', NEWEST] as const;
type Claims = FigureData<Row, Test>;
const loadClaims = (day: string, lang: Lang = 'en') =>
	loadFigure('claims', new URLSearchParams({ as_of: day }), lang) as Promise<Claims>;
const recorded: { claim_id: string }[] = parse(readFileSync('data/network/claims.csv'), {
	columns: true
});

let byDay: Map<string, Claims>;
beforeAll(async () => {
	byDay = new Map(
		await Promise.all(DAYS.map(async (day) => [day, await loadClaims(day)] as const))
	);
});
const claimsOf = (day: string) => {
	const claims = byDay.get(day);
	if (!claims) throw new Error(`no claims of ${day}`);
	return claims;
};
const verdictOf = (id: string, day = NEWEST) =>
	claimsOf(day).rows.find((row) => row.id === id)?.verdict;
const testsOf = (id: string, day = NEWEST) =>
	claimsOf(day).extra.filter(({ claim }) => claim === id);

describe('verdicts', () => {
	it('are there for every recorded claim on every day, once', () => {
		for (const day of DAYS)
			expect(claimsOf(day).rows.map(({ id }) => id)).toEqual(recorded.map((row) => row.claim_id));
	});
	it.each([
		['2020-07-network-origin-status', 'not_supported'],
		['2019-europa-libera-three-quarters', 'not_supported'],
		['undated-stop-at-74-percent', 'not_supported'],
		['2024-05-worldteach-80-percent', 'not_supported'],
		['2014-04-birn-40-percent', 'supported_with_condition'],
		['2020-12-birn-most-victims', 'supported_with_condition'],
		['2024-ecler-highest-number', 'supported_with_condition'],
		['undated-tawe-highest-number', 'supported_with_condition'],
		['2021-rotip-most-victims', 'supported'],
		['2025-10-eurostat-12166', 'supported'],
		['2013-04-eurostat-first-by-citizenship', 'supported'],
		['2025-11-greta-source-country', 'supported']
	])('%s: %s', (id, verdict) => {
		expect(verdictOf(id)).toBe(verdict);
	});
	it('cannot be given before there was anything to test with', () => {
		for (const day of ['2023-05-30', '2025-04-14']) {
			expect(verdictOf('2025-10-eurostat-12166', day)).toBe('cannot_be_checked');
			expect(verdictOf('2020-07-network-origin-status', day)).toBe('not_supported');
		}
	});
	it('rest on 12,166 of more than 83,000 as a ceiling, never as a share', () => {
		const share = testsOf('2025-10-eurostat-12166').find((test) => test.proposition === 'share_is');
		expect(share).toMatchObject({ count: { lower: 12166 }, of: { lower: 83000 }, at_most: true });
		expect(share?.share?.lower).toBe(0);
		expect(((share?.share?.upper ?? 0) * 100).toFixed(1)).toBe('14.7');
	});
});

describe('what UNODC’s file gives for a claim, computed anew from the snapshot', () => {
	const CASES = DAYS.slice(0, 2).flatMap((day) =>
		[
			'2019-europa-libera-three-quarters',
			'undated-stop-at-74-percent',
			'2014-04-birn-40-percent',
			'2020-11-letter-125-ngos',
			'undated-tawe-highest-number',
			'2021-rotip-most-victims',
			'2024-05-worldteach-80-percent',
			'2020-07-network-origin-status',
			'2021-cado-main-country'
		].map((id) => [id, day] as const)
	);
	it.each(CASES)('%s, %s', (id, day) => {
		const snapshot = readSnapshot(day);
		const tests = testsOf(id, day).filter(
			(test) => test.source === 'unodc-glotip' && test.snapshot !== null && test.share
		);
		expect(tests.length).toBeGreaterThan(0);
		for (const test of tests) {
			const [from, to] = [test.shown_from ?? 0, test.shown_to ?? 0];
			const wanted = pooled(snapshot, test.place, from, to, 'RO', test.among);
			expect(test.share?.lower).toBeCloseTo(wanted.share[0], 12);
			expect(test.share?.upper).toBeCloseTo(wanted.share[1], 12);
			const rank = rankOf(wanted.foreign, 'RO', test.among);
			expect([test.rank?.best, test.rank?.worst]).toEqual(rank);
			if (test.span === 'period') {
				expect(test.worst_upper).toBeCloseTo(wanted.worst, 12);
				expect(test.own_upper).toBeCloseTo(wanted.own, 12);
			}
			if (test.proposition === 'share_is' && test.claimed !== null && test.span === 'period')
				expect(test.result).toBe(
					wanted.share[0] <= test.claimed && wanted.share[1] >= test.claimed ? 'yes' : 'no'
				);
		}
	});
	it('never reaches half, in the EU, Europe or the Middle East, in any year', () => {
		for (const day of DAYS.slice(0, 2)) {
			const snapshot = readSnapshot(day);
			for (const test of testsOf('2020-07-network-origin-status', day)) {
				if (test.proposition !== 'more_than_half' || test.snapshot === null) continue;
				const years = (test.years_no ?? '').split(' ').map(Number);
				expect(test.years_yes ?? test.years_open).toBeNull();
				for (const year of years)
					expect(pooled(snapshot, test.place, year, year, 'RO', 'all').share[1]).toBeLessThan(0.5);
			}
		}
	});
});

describe('the years', () => {
	it.each(['RO', 'BG', 'NG', 'UA'])('%s: the strip answers as the ranks do', async (origin) => {
		for (const set of ['EU27', 'EUROPE']) {
			const query = new URLSearchParams({ origin, set });
			const strip = await loadFigure('largest-foreign-citizenship', query, 'ro');
			const time = await loadFigure('origin-share-over-time', query, 'ro');
			const ranks = new Map((time.rows as TimeRow[]).map(({ year, rank }) => [year, rank]));
			for (const { year, answer, rank } of strip.rows as Strip[]) {
				expect(rank).toEqual(ranks.get(year));
				const told = rank && (rank.worst === 1 ? 'yes' : rank.best === 1 ? 'open' : 'no');
				expect(answer).toBe(told ?? 'no_data');
			}
		}
	});
	it('are first in the EU but for 2008, 2018, 2019, and not certain for 2022', async () => {
		const strip = await loadFigure('largest-foreign-citizenship', new URLSearchParams(), 'en');
		const of = (answer: string) =>
			(strip.rows as Strip[]).filter((row) => row.answer === answer).map(({ year }) => year);
		expect([of('no'), of('open')]).toEqual([[2008, 2018, 2019], [2022]]);
	});
});

describe('the words', () => {
	it('say the place, the years, the source and the day wherever something was found', async () => {
		for (const day of DAYS)
			for (const lang of LANGS) {
				const claims = await loadClaims(day, lang);
				for (const row of claims.rows) {
					const { id, verdict } = row;
					const [reason, wording] = [row[`reason_${lang}`], row[`wording_${lang}`]];
					const text = `${reason} ${wording}`;
					expect(text, id).not.toMatch(/NaN|undefined|null|\(\)| {2}|\.\./);
					expect(text).not.toMatch(/\b(rose|fell|because|din cauza|crescut|scăzut)\b/i);
					if (verdict === 'cannot_be_checked') continue;
					expect(reason).toMatch(/\b(19|20)\d\d\b/);
					expect(reason).toMatch(
						lang === 'en' ? /edition of|as known on/ : /ediția din|situația la/
					);
					if (lang === 'ro') expect(text).not.toMatch(/[“şţŞŢ]|\d,\d{3}\b/);
				}
			}
	});
	it('are two sentences of reason, or three with a remark', async () => {
		for (const lang of LANGS)
			for (const row of (await loadClaims(NEWEST, lang)).rows)
				expect(
					row[`reason_${lang}`].split(/(?<=\))\. |(?<=[^)])\. (?=\p{Lu})/u).length,
					row.id
				).toBeLessThanOrEqual(3);
	});
	it('lead from every test to a figure that exists, and offer wording with a citation', async () => {
		const [ro, en] = [await loadClaims(NEWEST, 'ro'), claimsOf(NEWEST)];
		for (const card of claimCards(ro, en, 'https://example.org')) {
			expect(card.wording).toMatch(/^Origine\. .*#/s);
			expect(card.wording).toContain(`/ro/claims?as_of=${NEWEST}#${card.id}`);
			expect(card.wording_other).toContain(`/en/claims?as_of=${NEWEST}#${card.id}`);
			for (const { href } of card.tests) {
				if (!href) continue;
				const { pathname, searchParams } = new URL(href, 'https://example.org');
				const id = pathname.split('/').at(-1) ?? '';
				const { rows } = await loadFigure(id, searchParams, 'ro');
				expect(rows.length, href).toBeGreaterThan(0);
			}
		}
	});
	it('of the overview take the verdict from the claims', async () => {
		const none = new URLSearchParams();
		const time = (await loadFigure('origin-share-over-time', none, 'ro')) as FigureData<TimeRow>;
		const told = sayings(time, await loadClaims(NEWEST, 'ro'), 'ro');
		expect(told.map(({ verdict }) => verdict)).toEqual([
			'Nu se susține',
			'Se susține cu o condiție'
		]);
	});
});

describe('changed verdicts', () => {
	it('are in the list of changes and in the feed, in both languages', async () => {
		const catalogue = await openCatalogue();
		const search = new URLSearchParams({ vintage: NEWEST });
		const { verdicts } = await loadChanges(readFilter(search, catalogue, 'ro'));
		for (const { id, day, previous_day, verdict, previous_verdict } of verdicts) {
			expect(verdictOf(id, day)).toBe(verdict);
			expect(verdictOf(id, previous_day)).toBe(previous_verdict);
		}
		expect(verdicts.map(({ id }) => id)).toContain('2025-10-eurostat-12166');
		for (const lang of LANGS) {
			const feed = await changeFeed('https://example.org', lang);
			expect(feed.atom1()).toContain(`/${lang}/claims?as_of=${NEWEST}#2025-10-eurostat-12166`);
		}
	});
	it('are left out where some cells are asked for', async () => {
		const catalogue = await openCatalogue();
		for (const query of ['kind=revised', 'reporter=DE', 'origin=NG', 'vintage=2025-04-14']) {
			const filter = readFilter(new URLSearchParams(query), catalogue, 'en');
			expect((await loadChanges(filter)).verdicts).toEqual([]);
		}
	});
});
