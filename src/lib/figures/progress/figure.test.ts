import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { ParamError } from '../../figure/params.ts';
import type { Params } from '../../figure/contract.ts';
import { derive } from './derive.ts';
import { figure, type Row, type Target } from './figure.ts';
import { leftOpen, meanOf, middled } from './intervals.ts';
import { MADE, madeSet } from '../../../../tests/made-progress.ts';
import { draw } from './picture.ts';

const context = (lang: Lang, params: Partial<Params> = {}) =>
	madeContext(lang, { from: 2007, to: 2025, baseline: '2020', ...params });
const derived = (params: Partial<Params> = {}, raws = MADE, lang: Lang = 'en') =>
	derive(raws, context(lang, params));
const rowOf = (rows: Row[], indicator: Row['indicator']) => {
	const row = rows.find((one) => one.indicator === indicator && (one.set ?? 'EU27') === 'EU27');
	if (!row) throw new Error(`no row ${indicator}`);
	return row;
};
const words = (lang: Lang, params: Partial<Params> = {}, raws = MADE) => {
	const { rows, extra } = derived(params, raws, lang);
	return figure.describe(rows, context(lang, params), extra);
};
const textOf = (lang: Lang, params: Partial<Params> = {}, raws = MADE) => {
	const { headline, subtitle, paragraphs, notes } = words(lang, params, raws);
	return [headline, subtitle, ...paragraphs, ...notes].join('\n');
};

describe('intervals', () => {
	it('have the interval of the means as their mean', () => {
		const mean = meanOf([middled({ lower: 1, upper: 4 }), middled({ lower: 3, upper: 3 })]);
		expect(mean).toEqual({ lower: 2, upper: 3.5, mid: 2.75 });
		expect(meanOf([])).toBeUndefined();
	});
	it('leave open what lies beyond the middle', () => {
		expect(leftOpen({ lower: -3, upper: 5, mid: 2 })).toBe(5);
	});
});

describe('a baseline', () => {
	it('is 2020, or the mean of the years that can be compared', () => {
		const share = rowOf(derived().rows, 'share');
		expect(share.in_2020?.mid).toBeCloseTo(0.08, 12);
		// 2019 had four of ten countries: left out, and said so.
		expect(share.mean_2017_2019?.mid).toBeCloseTo(0.1, 12);
		const mean = rowOf(derived({ baseline: '2017-2019' }).rows, 'share');
		expect([mean.baseline_years, mean.baseline_missing]).toEqual(['2017 2018', '2019']);
		expect(mean.change?.mid).toBeCloseTo(-0.05, 12);
		expect(textOf('en', { baseline: '2017-2019' })).toContain('2017 and 2018 (2 of 3 years)');
		expect(textOf('ro', { baseline: '2017-2019' })).toContain('2017 și 2018 (2 din 3 ani)');
	});
	it('changes only what is measured from it', () => {
		const [one, other] = [derived().rows, derived({ baseline: '2017-2019' }).rows];
		for (const [index, row] of one.entries()) {
			const twin = other[index];
			for (const field of [
				...(['indicator', 'set', 'in_2020', 'mean_2017_2019', 'latest_year', 'latest'] as const),
				...(['revision', 'reporters_latest', 'evidence_latest', 'tier_latest'] as const)
			])
				expect(twin?.[field], `${row.indicator} ${field}`).toEqual(row[field]);
		}
	});
	it('compares members of one day with themselves', () => {
		const row = rowOf(derived({ baseline: '2017-2019' }).rows, 'registered_eu');
		expect(row).toMatchObject({ change: null, baseline_missing: '2017 2018 2019' });
		expect(rowOf(derived().rows, 'registered_eu').change?.mid).toBe(60);
	});
});

describe('the smallest change that can be told', () => {
	it('is the largest move between editions and what hidden values leave open', () => {
		const row = rowOf(derived().rows, 'share');
		// 2018 moved by a point, 2020 by 0.4; 2021 was hardly there in the older edition.
		expect(row.revision).toMatchObject({ years: 3, moved: 2, largest: 2018, left_out: '2021' });
		expect(row.revision?.size).toBeCloseTo(0.01, 12);
		// 48/(48+948) to 52/(52+952) around 0.05, against 0.08 exactly.
		const open = leftOpen(row.change ?? { lower: 0, upper: 0, mid: 0 });
		expect(open).toBeCloseTo(Math.max(0.05 - 48 / 996, 52 / 1004 - 0.05), 12);
		expect(row.minimum).toBeCloseTo(0.01 + open, 12);
		expect(row.verdict).toBe('beyond');
	});
	it('keeps words from smaller differences', () => {
		const small = [
			...MADE.filter(({ year }) => year < 2022),
			madeSet(2022, [75, 75], [1000, 1000])
		];
		const row = rowOf(derived({}, small).rows, 'share');
		expect(row.verdict).toBe('within');
		expect(words('en', {}, small).headline).toMatch(/no larger than revisions/);
		expect(words('ro', {}, small).headline).toMatch(/nu mai mare decât/);
	});
	it('is unknown with one edition, and nothing is judged', () => {
		const one = MADE.filter(({ asked }) => asked !== false);
		for (const { verdict } of derived({}, one).rows) expect(['unknown', 'none']).toContain(verdict);
		expect(textOf('en', {}, one)).not.toMatch(
			/than hidden values and revisions make by themselves/
		);
	});
	it('does not move a rank whose intervals overlap', () => {
		const row = rowOf(derived().rows, 'rank');
		expect(row).toMatchObject({ verdict: 'within', change: { lower: 0, upper: 1 } });
		expect(textOf('en')).toContain('Whether the rank is another is not certain.');
	});
});

describe('the same countries', () => {
	it('are those that reported every time', () => {
		const row = rowOf(derived().rows, 'share');
		expect(row.same_reporters).toBe(false);
		expect(row.fixed).toMatchObject({ reporters: 1, verdict: 'beyond' });
		expect(row.fixed?.baseline.mid).toBeCloseTo(0.1, 12);
		expect(row.fixed?.latest.mid).toBeCloseTo(0.06, 12);
		expect(rowOf(derived().rows, 'victims').fixed?.change).toEqual({
			lower: -22,
			upper: -18,
			mid: -20
		});
	});
});

describe('another citizenship', () => {
	it('leaves out what is known of Romania alone, and says so', () => {
		const { rows } = derived({ origins: ['BG'] });
		const shown = rows.map(({ indicator }) => indicator);
		expect(shown).not.toContain('identified_by_romania');
		expect(shown).not.toContain('us_tier');
		expect(textOf('en', { origins: ['BG'] })).toContain('Left out: what Romania identified');
		expect(textOf('ro', { origins: ['BG'] })).toContain('victimelor din Bulgaria (după cetățenie)');
	});
	it('says when its own country is among those that reported', () => {
		expect(textOf('en', { origins: ['DE'] })).toContain(
			'identified in their own country (Germany)'
		);
		expect(textOf('en')).not.toContain('own country');
	});
});

describe('a target', () => {
	const targetOf = (target: number, by: number, params: Partial<Params> = {}, raws = MADE) =>
		derived({ target, by_year: by, ...params }, raws).extra.find(
			(one): one is Target => one.kind === 'target'
		);
	it('sets the pace needed beside the pace observed', () => {
		const found = targetOf(2, 2032);
		expect(found).toMatchObject({ state: 'ahead', years_left: 10, pace: 'enough' });
		expect(found?.needed.lower).toBeCloseTo((0.02 - 52 / 1004) / 10, 12);
		expect(found?.observed?.upper).toBeCloseTo((52 / 1004 - 0.08) / 2, 12);
		// From the middle of 2017 and 2018.
		const mean = targetOf(2, 2032, { baseline: '2017-2019' });
		expect(mean?.observed?.upper).toBeCloseTo((52 / 1004 - 0.1) / 4.5, 12);
		expect(targetOf(0, 2023)?.pace).toBe('not_enough');
		expect(targetOf(2, 2024)?.pace).toBe('open');
	});
	it('is not measured by a change that cannot be told', () => {
		const one = MADE.filter(({ asked }) => asked !== false);
		expect(targetOf(2, 2032, {}, one)).toMatchObject({ pace: 'unknown', tellable: null });
	});
	it('may be reached, or not certainly', () => {
		expect(targetOf(6, 2032)?.state).toBe('reached');
		expect(targetOf(5, 2032)?.state).toBe('open');
	});
	it('says when reaching it could not be told from standing still', () => {
		expect(textOf('en', { target: 4.5, by_year: 2030 })).toContain(
			'could not be told from no change'
		);
		expect(textOf('ro', { target: 4.5, by_year: 2030 })).toContain('cel mult 4,5\u00a0%');
		expect(textOf('en', { target: 2, by_year: 2030 })).not.toContain('reaching this target');
	});
	it('lies after the newest year, or is refused', () => {
		for (const [lang, said] of [
			['en', /“by” must be a year after 2022/],
			['ro', /„by” trebuie să fie un an de după 2022/]
		] as const) {
			const ask = () => derived({ target: 2, by_year: 2022 }, MADE, lang);
			expect(ask).toThrow(ParamError);
			expect(ask).toThrow(said);
		}
	});
});

describe('words, table and picture', () => {
	const CLAIMS =
		/\b(rose|fell|increase\w*|decrease\w*|improv\w*|worse\w*|because|crescut|scăzut|îmbunătăț\w*|înrăutăț\w*)\b/i;
	it.each(LANGS)('are whole in %s, and claim no more than is known', (lang) => {
		for (const params of [
			{},
			{ baseline: '2017-2019' },
			{ origins: ['BG'], target: 4, by_year: 2030 },
			{ target: 1, by_year: 2024 }
		] as Partial<Params>[]) {
			const { rows, extra } = derived(params, MADE, lang);
			const { headline } = words(lang, params);
			const text = textOf(lang, params);
			expect(headline).toMatch(/^\p{Lu}/u);
			expect(headline).not.toMatch(/[.\s]$/);
			expect(text).not.toMatch(/NaN|undefined|null|Infinity|\.\.| {2}|\s[,;.]|["']|[şţŞŢ]/);
			expect(text).not.toMatch(CLAIMS);
			if (lang === 'ro') expect(text).not.toMatch(/[“‘]|\d\.\d(?!\d\d)/);
			expectWhole(figure.table(rows, context(lang, params)));
			const data = madeFigure('progress', figure, context(lang, params), rows, extra);
			for (const size of ['wide', 'narrow'] as const) {
				const width = size === 'wide' ? 920 : 340;
				const drawings = draw(data as never, { width, size, links: false });
				const svg = drawings.map((one) => one.svg).join('');
				expect(svg).not.toMatch(/NaN|undefined|Infinity|<!--|(height|width)="-/);
				expect(svg.match(/<g transform="translate\(0 20\)"/g)?.length).toBe(rows.length);
			}
		}
	});
});
