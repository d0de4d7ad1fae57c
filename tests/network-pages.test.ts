import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGS } from '../src/lib/i18n/text.ts';
import { openDatabase } from '../src/lib/db/database.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import {
	readMember,
	readMembers,
	readProtect
} from '../src/lib/features/network/members/load.server.ts';
import { readAims, type Indicator } from '../src/lib/features/network/aims/load.server.ts';
import { readNetwork } from '../src/lib/features/network/record.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import countsSql from './sql/network-counts.sql?raw';
import rowsSql from './sql/indicator-rows.sql?raw';

// The pages on aims, members and ProTECT, on the built database.

const TODAY = '2026-11-23';
const countRow = z.strictObject({
	objective: z.string(),
	member: z.string(),
	n: z.int(),
	before: z.int(),
	done: z.int()
});
const observed = z.strictObject({
	series: z.string(),
	year: z.int(),
	lower: z.number(),
	upper: z.number(),
	evidence: z.string()
});
const counts = query(await openDatabase(), countsSql, countRow);
const countOf = async (objective: string, member: string) =>
	(await counts).find((row) => row.objective === objective && row.member === member);
const all = Object.fromEntries(
	await Promise.all(LANGS.map(async (lang) => [lang, await readAims(lang, TODAY)] as const))
);
const aims = all.en?.aims ?? [];
const indicator = (id: string): Indicator => {
	const found = aims.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
	if (!found) throw new Error(`no indicator ${id}`);
	return found;
};
/** Year and number of each line of an indicator's table. */
const numbers = (id: string) =>
	indicator(id).series?.table.rows.map(([year = '', number = '']) => [Number(year), number]);

describe('the aims', () => {
	it.each(LANGS)('are all seven there (%s), with a sentence on what can be measured', (lang) => {
		const { aims, ticks } = all[lang] ?? { aims: [], ticks: [] };
		expect(aims).toHaveLength(7);
		expect(ticks[0]?.year).toBeLessThanOrEqual(2016);
		expect(ticks.at(-1)?.year).toBe(2026);
		for (const { indicators, lane } of aims) {
			expect(indicators.length).toBeGreaterThan(0);
			for (const one of indicators) expect(one.why.length * one.limits.length).toBeGreaterThan(0);
			for (const { start, length } of lane.marks) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(start + length).toBeLessThanOrEqual(100.01);
			}
		}
	});
	it('count what the record has, aim by aim and member by member', async () => {
		for (const { id, counts: shown, lane, members } of aims) {
			const { n = 0, before = 0 } =
				(await counts).find((row) => row.objective === id && row.member === '*') ?? {};
			expect([id, shown.all, shown.before]).toEqual([id, n, before]);
			expect(lane.marks).toHaveLength(n);
			for (const member of members)
				expect([member.id, member.count]).toEqual([
					member.id,
					(await countOf(id, member.id))?.done
				]);
		}
	});
	it('leave the gap of confiscation open', () => {
		const aim = aims.find(({ id }) => id === 'confiscation');
		expect(aim?.counts.all).toBe(0);
		expect(aim?.indicators.map(({ title, series }) => [title, series])).toEqual([[null, null]]);
	});
	it('do not take being on the founding list for activity', () => {
		const aim = aims.find(({ has_founding }) => has_founding);
		expect(aim?.id).toBe('cooperation');
		expect(aim?.members.map(({ id }) => id).sort()).toEqual(['ecler', 'freedom-house']);
	});
	it('are marked once nobody has looked at their indicators for 12 months', async () => {
		const later = await readAims('ro', '2027-11-24');
		expect(later.aims.flatMap((aim) => aim.indicators).every(({ stale }) => stale)).toBe(true);
		expect(aims.flatMap((aim) => aim.indicators).some(({ stale }) => stale)).toBe(false);
	});
});

describe('the numbers of the indicators', () => {
	it('are those of the observations, every year of them and no other', async () => {
		const rows = await query(await openDatabase(), rowsSql, observed);
		const of = (series: string) =>
			rows.filter((row) => row.series === series).map(({ year, lower }) => [year, String(lower)]);
		const expected = {
			'joint-investigation-teams': 'anitp joint_investigation_teams tip_joint_investigation_teams',
			'convicted-persons': 'anitp convicted_persons tip_convictions',
			'prosecuted-persons': 'anitp prosecuted_persons diicot_prosecutions',
			'assisted-victims': 'anitp assisted_victims tip_victims_assisted'
		};
		for (const [id, series] of Object.entries(expected)) {
			expect(of(series).length, id).toBeGreaterThan(1);
			expect(numbers(id), id).toEqual(of(series));
		}
		const share = of('anitp assisted_of_identified_victims tip_assisted_share');
		expect(numbers('assisted-share')).toEqual(share.map(([year, one]) => [year, `${one}%`]));
		expect(numbers('tip-tier')).toHaveLength(of('us-tip us_tip_tier ').length);
	});
	it('are those the publications give (read by hand)', () => {
		expect(numbers('convicted-persons')).toContainEqual([2019, '120']);
		expect(numbers('assisted-victims')).toContainEqual([2016, '314']);
		expect(numbers('prosecuted-persons')).toContainEqual([2015, '464']);
		expect(numbers('identified-by-romania')).toContainEqual([2020, '596']);
		expect(numbers('tip-tier')).toContainEqual([2020, 'Tier 2 Watch List']);
	});
	it('are those of the figures that show more of them', async () => {
		const figure = async (id: string, search = '') =>
			(await loadFigure(id, new URLSearchParams(search), 'en')).table.rows;
		const identified = await figure('identified-by-romania');
		expect(numbers('identified-by-romania')).toEqual(
			identified.map(([year = '', number = '']) => [Number(year), number])
		);
		const tiers = await figure('tip-tier');
		expect(numbers('tip-tier')).toEqual(
			tiers.map(([year = '', tier = '']) => [Number(year), tier])
		);
		const shares = (await figure('origin-share-over-time', 'set=EUROPE_ME')).flat();
		for (const [year, share] of numbers('share-of-origin') ?? []) {
			expect(shares, String(year)).toContain(String(year));
			expect(shares, String(year)).toContain(share);
		}
	});
	it('have a badge, an edition and, where there is a figure, a link that answers', async () => {
		for (const { series, editions, figure } of aims.flatMap((aim) => aim.indicators)) {
			if (!series) continue;
			const badge = series.table.columns.findIndex(({ as }) => as === 'badge');
			for (const cells of series.table.rows) expect(cells[badge]).not.toBe('');
			expect(editions.length).toBeGreaterThan(0);
			for (const { url, vintage } of editions) {
				expect(url).toMatch(/^https:/);
				expect(vintage).toMatch(/^\d{4}-\d\d-\d\d$/);
			}
			if (!figure) continue;
			const { pathname, searchParams } = new URL(figure.href, 'https://example.org');
			expect((await loadFigure(pathname.split('/').at(-1) ?? '', searchParams, 'en')).title).toBe(
				figure.title
			);
		}
	});
});

describe('the members', () => {
	it.each(LANGS)('have a page each (%s), with the numbers of the record', async (lang) => {
		const { members } = await readNetwork(lang);
		expect(members).toHaveLength(17);
		for (const { id } of members) {
			const page = await readMember(id, lang, TODAY);
			const { n = 0, before = 0, done = 0 } = (await countOf('*', id)) ?? {};
			expect([id, page?.since.length, page?.before.length]).toEqual([id, n - before, before]);
			expect(page?.years.reduce((sum, [, count]) => sum + count, 0)).toBe(n);
			const aims = page?.aims.reduce((sum, { count }) => sum + count, 0);
			expect(aims).toBe(done);
			expect(page?.stale).toBe(false);
		}
	});
	it('are 16 on the founding list, numbered as it is, and those who came later apart', async () => {
		const { founders, later } = await readMembers('ro', TODAY);
		expect(founders.map(({ founding_number }) => founding_number)).toEqual(
			Array.from({ length: 16 }, (_, index) => index + 1)
		);
		expect(later.map(({ id, joined_precision }) => [id, joined_precision])).toEqual([
			['cado', 'by']
		]);
	});
	it('are marked once nobody has looked at them for 12 months', async () => {
		expect((await readMember('cado', 'en', '2027-11-24'))?.stale).toBe(true);
	});
	it('are no more than there are', async () => {
		expect(await readMember('nobody', 'ro', TODAY)).toBeUndefined();
	});
	it('rest the name RoTIP on entries with a source, oldest first', async () => {
		const { evidence } = await readMembers('en', TODAY);
		expect(evidence[0]?.date).toBe('2020-12-01');
		expect(evidence.every(({ source_url }) => /^https?:/.test(source_url))).toBe(true);
		// Six founders among the signatories of October 2022: read by hand.
		expect(Math.max(...evidence.map(({ founders }) => founders))).toBe(6);
	});
});

describe('ProTECT', () => {
	it.each(LANGS)('is there as context (%s), and in no count of the network', async (lang) => {
		const items = await readProtect(lang);
		expect(items).toHaveLength(6);
		const { initiatives } = await readNetwork(lang);
		for (const { id } of items) expect(initiatives.some((one) => one.id === id)).toBe(false);
		const names = initiatives.flatMap(({ organisations }) => organisations.map(({ name }) => name));
		expect(names.filter((name) => /protect/i.test(name))).toEqual([]);
	});
});
