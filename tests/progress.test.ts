import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Context, FigureData } from '../src/lib/figure/contract.ts';
import { ParamError } from '../src/lib/figure/params.ts';
import type { Extra, Row } from '../src/lib/figures/progress/figure.ts';
import { SET_IDS } from '../src/lib/i18n/sets.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { progressPage } from '../src/lib/features/progress/page.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { readSnapshot, shareOf } from './shares.ts';
import { expectHonest } from './words.ts';

// The page on progress, on the built database: its numbers worked out once more from the committed
// snapshots, by other code and without SQL.

const DAY = '2026-11-23';
const load = async (query = '', lang: Lang = 'en', day = DAY) =>
	(await loadFigure('progress', new URLSearchParams(`as_of=${day}&${query}`), lang)) as FigureData<
		Row,
		Extra
	>;
const rowOf = (
	{ rows }: FigureData<Row, Extra>,
	indicator: Row['indicator'],
	set: string | null
) => {
	const row = rows.find((one) => one.indicator === indicator && one.set === set);
	if (!row) throw new Error(`no ${indicator} of ${set}`);
	return row;
};
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

const sets: Record<string, string>[] = parse(readFileSync('data/reference/reporter-sets.csv'), {
	columns: true
});
const members = (set: string) =>
	sets.flatMap(({ set_id, reporter = '' }) => (set_id === set ? [reporter] : []));
const NOW = readSnapshot('2025-04-14');
const BEFORE = readSnapshot('2023-05-30');
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const shareIn = (set: string, year: number, snapshot = NOW, origin = 'RO') => {
	const found = shareOf(snapshot, members(set), year, origin);
	if (!found) throw new Error(`no share in ${set} ${year}`);
	const [lower, upper, mid] = found.share as [number, number, number];
	return { ...found, lower, upper, mid };
};

describe('the values', () => {
	it('are those of the publication', async () => {
		const data = await load();
		const share = rowOf(data, 'share', 'EU27');
		expect(share.latest_year).toBe(2022);
		expect((share.latest?.lower ?? 0) * 100).toBeCloseTo(5.59, 2);
		expect((share.latest?.upper ?? 0) * 100).toBeCloseTo(6.67, 2);
		expect(rowOf(data, 'victims', 'EU27').latest).toEqual({ lower: 403, upper: 421, mid: 412 });
		expect(rowOf(data, 'rank', 'EU27').latest).toMatchObject({ lower: 1, upper: 2 });
		expect(rowOf(data, 'identified_by_romania', null)).toMatchObject({
			in_2020: { mid: 596 },
			latest_year: 2024,
			latest: { mid: 610 },
			verdict: 'unknown'
		});
		// 662, 497 and 698.
		const romania = rowOf(data, 'identified_by_romania', null).mean_2017_2019;
		expect(romania?.mid).toBeCloseTo(619, 12);
		expect(rowOf(data, 'registered_eu', null)).toMatchObject({
			in_2020: { mid: 6534 },
			latest: { mid: 9678 }
		});
		expect(rowOf(data, 'us_tier', null)).toMatchObject({
			tier_baseline: 'watch_list',
			tier_latest: 'tier_2'
		});
	});

	it.each(['EU27', 'EUROPE', 'EUROPE_ME'])('of %s are worked out anew', async (set) => {
		const data = await load('baseline=2017-2019');
		const years = [2017, 2018, 2019].map((year) => shareIn(set, year));
		const share = rowOf(data, 'share', set);
		const latest = shareIn(set, 2022);
		for (const end of ['lower', 'upper', 'mid'] as const) {
			expect(share.mean_2017_2019?.[end]).toBeCloseTo(mean(years.map((one) => one[end])), 12);
			expect(share.in_2020?.[end]).toBeCloseTo(shareIn(set, 2020)[end], 12);
			expect(share.latest?.[end]).toBeCloseTo(latest[end], 12);
		}
		expect(share.change?.lower).toBeCloseTo(latest.lower - mean(years.map((one) => one.upper)), 12);
		expect(share.change?.upper).toBeCloseTo(latest.upper - mean(years.map((one) => one.lower)), 12);
		const victims = rowOf(data, 'victims', set);
		expect(victims.mean_2017_2019?.lower).toBeCloseTo(mean(years.map((one) => one.victims[0])), 9);
		const rank = rowOf(data, 'rank', set);
		expect(rank.mean_2017_2019?.upper).toBeCloseTo(mean(years.map((one) => one.rank[1] ?? 0)), 9);
		expect(share.reporters_baseline).toBe(years.map((one) => one.reporters).join(' '));
	});

	it.each(['EU27', 'EUROPE', 'EUROPE_ME'])('of %s are revised by so much', async (set) => {
		const { revision, minimum, change } = rowOf(await load(), 'share', set);
		const moves: number[] = [];
		for (let year = 2007; year <= 2021; year++) {
			const [old, now] = [shareOf(BEFORE, members(set), year, 'RO'), shareIn(set, year)];
			if (old && old.reporters >= now.reporters / 2) {
				moves.push(Math.abs(now.mid - (old.share[2] ?? NaN)));
			}
		}
		expect(revision?.years).toBe(moves.length);
		expect(revision?.size).toBeCloseTo(Math.max(...moves), 12);
		expect(revision?.moved).toBe(moves.filter((move) => move > 1e-9).length);
		if (!change) throw new Error('no change');
		const open = Math.max(change.mid - change.lower, change.upper - change.mid);
		expect(minimum).toBeCloseTo(Math.max(...moves) + open, 12);
	});

	it('of the same countries are worked out anew', async () => {
		const { fixed } = rowOf(await load(), 'share', 'EU27');
		const reported = (year: number) =>
			members('EU27').filter((code) => shareOf(NOW, [code], year, 'RO') !== null);
		const both = reported(2020).filter((code) => reported(2022).includes(code));
		expect(fixed?.reporters).toBe(both.length);
		for (const [year, value] of [
			[2020, fixed?.baseline],
			[2022, fixed?.latest]
		] as const) {
			const anew = shareOf(NOW, both, year, 'RO');
			for (const [at, end] of (['lower', 'upper', 'mid'] as const).entries())
				expect(value?.[end]).toBeCloseTo(anew?.share[at] ?? NaN, 12);
		}
	});
});

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

	it('say which way the choice of a baseline leans', async () => {
		expect(textOf(await load())).toContain('Measured from 2017–2019, the higher of the two');
		expect(textOf(await load('', 'ro'))).toContain('Față de 2017–2019, reperul mai înalt');
		expect(textOf(await load())).toMatch(
			/even turns the sign: \+135 to \+168 from 2020, −37 to −11/
		);
	});

	it('judge nothing as of a day with one edition', async () => {
		const data = await load('baseline=2017-2019', 'en', '2024-01-01');
		expect(rowOf(data, 'share', 'EU27')).toMatchObject({ latest_year: 2020, verdict: 'unknown' });
		// In that edition a single country of Europe had reported 2021.
		expect(rowOf(data, 'share', 'EUROPE').latest_year).toBe(2020);
		expect(data.headline).toContain('cannot be told from a revision');
		const same = await load('', 'en', '2024-01-01');
		expect(rowOf(same, 'share', 'EU27').change).toBeNull();
	});

	it('of the page hold together: cards, target, method and report', async () => {
		for (const lang of LANGS) {
			const data = await load('target=5&by=2028', lang);
			const page = progressPage(data, 'https://origine.example');
			expect(page.groups.map(({ id }) => id)).toEqual(['share', 'victims', 'rank', 'apart']);
			expect(page.groups.flatMap(({ panels }) => panels)).toHaveLength(data.rows.length);
			expect(page.target.length).toBeGreaterThan(3);
			expect(page.latestYear).toBe(2022);
			const all = JSON.stringify(page);
			expect(all).not.toMatch(/NaN|undefined|Infinity|[şţŞŢ]/);
			expect(page.report).toContain(data.headline);
			expect(page.report).toContain(`target=5&by=2028&as_of=${DAY}`);
			expect(page.report).toContain(data.notes.at(-1));
		}
	});
});

describe('a question that cannot be answered', () => {
	it.each([
		['target=5', 'target'],
		['by=2028', 'by'],
		['target=5&by=2022', 'by'],
		['target=5&by=form', 'by'],
		['target=101&by=2028', 'target'],
		['target=-1&by=2028', 'target'],
		['target=five&by=2028', 'target'],
		['baseline=2019', 'baseline'],
		['baseline=2020&baseline=2017-2019', 'baseline'],
		['reporter=DE', 'reporter'],
		['year=2020', 'year'],
		['set=MARS', 'set']
	])('%s is refused by name, in both languages', async (query, param) => {
		for (const lang of LANGS) {
			const refusal = await load(query, lang).catch((error: unknown) => error);
			expect(refusal).toBeInstanceOf(ParamError);
			if (!(refusal instanceof ParamError)) continue;
			expect(refusal.param).toBe(param);
			expect(refusal.message).toMatch(lang === 'ro' ? /„[a-z]+”/ : /“[a-z]+”/);
		}
	});
	it('keeps `by` for what other figures divide by', async () => {
		const data = await loadFigure('identified-by-romania', new URLSearchParams('by=sex'), 'en');
		expect(data.params.by).toBe('sex');
		await expect(
			loadFigure('identified-by-romania', new URLSearchParams('by=2028'), 'en')
		).rejects.toThrow(/total, form, sex or age/);
	});
	it('has one address for one question', async () => {
		const spelled = await load('target=4,50&by=2030&baseline=2020&set=EU27&origin=RO', 'ro');
		expect(spelled.query).toBe(`target=4.5&by=2030&as_of=${DAY}`);
		expect((await load('baseline=2017-2019')).query).toBe(`baseline=2017-2019&as_of=${DAY}`);
	});
});
