import { describe, expect, it } from 'vitest';
import { madeContext, madeEvent, madeFigure, madeTimeRow as row } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Params } from '../../figure/contract.ts';
import { figure, type Event, type Row } from './figure.ts';
import { draw } from './picture.ts';

const NBSP = '\u00a0';
const series: Row[] = [
	row(2018, [40, 43], [400, 420], { reporters: 20, missing_reporters: 'IT SE CZ BG PT FI' }),
	row(2019, null, null, { missing_reporters: 'all' }),
	row(2020, [20, 20], [1001, 1020], {
		reporters: 25,
		missing_reporters: 'IT',
		rank: { best: 1, worst: 2 },
		worst_case: { lower: 0.015, upper: 0.25 }
	})
];
const events = [
	madeEvent({ id: 'aim-1', type: 'lane' }),
	madeEvent({ id: 'a', type: 'initiative', date: '2019-05-07', precision: 'day' }),
	madeEvent({ id: 'b', type: 'initiative', date: '2019-01-01', precision: 'year' }),
	madeEvent({ id: 'c', type: 'initiative', lane: 'none', date: '2020-02-01', precision: 'month' }),
	madeEvent({ id: 'd', type: 'milestone', lane: 'context', date: '2018-03-02', precision: 'day' })
];
const tell = (lang: Lang, rows: Row[], params: Partial<Params> = {}, extra: Event[] = []) => {
	const context = madeContext(lang, params);
	const words = figure.describe(rows, context, extra);
	expectHonest(words, context, [rows]);
	expectWhole(figure.table(rows, context));
	return words;
};
const picture = (
	lang: Lang,
	rows: Row[],
	params: Partial<Params> = {},
	{ links = false, size = 'wide' as 'wide' | 'narrow', extra = events } = {}
) => {
	const data = madeFigure('origin-share-over-time', figure, madeContext(lang, params), rows, extra);
	const drawings = draw(data as never, { width: size === 'wide' ? 920 : 340, size, links });
	const svg = drawings.map((drawing) => drawing.svg).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	return svg;
};

describe('words', () => {
	it('give the latest and the first share, as intervals', () => {
		expect(tell('ro', series).headline).toBe(
			`În 2020, cetățenii români au fost 2,0${NBSP}% dintre victimele identificate în UE; în 2018, 9,6–10,7${NBSP}%`
		);
		expect(tell('en', series).headline).toBe(
			'In 2020, Romanian citizens were 2.0% of the victims identified in the EU; in 2018, 9.6–10.7%'
		);
	});
	it('count as the language does, and say who reported, and who did not', () => {
		const [first = '', ...rest] = tell('ro', series).paragraphs;
		expect(first).toBe(
			'2020: 20 din 1.001–1.020 de victime cu cetățenie declarată, identificate de 25 din cele 26 de țări.'
		);
		expect(rest.join(' ')).toContain('Fără date: 2019.');
		expect(rest.join(' ')).toContain('Nu au publicat cetățenii în 2020: Italia.');
		expect(rest.join(' ')).toContain('20 în 2018, 25 în 2020');
		expect(tell('en', [row(2020, [1, 1], [1, 1], { reporters: 1 })]).paragraphs[0]).toContain(
			'1 out of 1 victim with a stated citizenship'
		);
		expect(tell('ro', [row(2020, [1, 1], [1, 1], { reporters: 1 })]).paragraphs[0]).toContain(
			'1 din 1 victimă cu cetățenie declarată'
		);
	});
	it('do not say that other countries reported where the same did', () => {
		const same = [row(2018, [1, 4], [50, 60]), row(2020, [2, 8], [50, 60])];
		expect(tell('en', same).paragraphs.join(' ')).not.toContain('Not the same countries');
		expect(tell('en', series).paragraphs.join(' ')).toContain('Not the same countries');
	});
	it('say that there is no number rather than none', () => {
		for (const lang of LANGS) {
			for (const rows of [[], [row(2020, null, null)], [row(2020, null, [10, 10])]]) {
				const { headline, paragraphs } = tell(lang, rows);
				expect(headline).toMatch(/^(No share|Nu se poate)/);
				expect([headline, ...paragraphs].join()).not.toMatch(/\b0\b/);
			}
		}
	});
	it('tell not listed from not reported', () => {
		const rows = [row(2019, null, [10, 10]), row(2020, null, null)];
		expect(tell('ro', rows, { reporter: 'DE' }).paragraphs).toEqual([
			'Fără date: 2020.',
			'S-au publicat cetățenii fără ca aceasta să fie menționată: 2019.'
		]);
	});
	it('keep a zero a zero', () => {
		expect(tell('en', [row(2020, [0, 0], [100, 100])]).headline).toContain('were 0.0% of');
	});
	it('compare other origins without a claim', () => {
		const rows = [...series, row(2018, [1, 4], [400, 420], { origin: 'NG' })];
		const { paragraphs } = tell('en', rows, { origins: ['RO', 'NG', 'HU'] });
		expect(paragraphs).toContain('For comparison: Nigeria 0.2–1.0% (2018).');
	});
	it('carry their caveats: side by side only where there is something beside', () => {
		for (const lang of LANGS) {
			expect(tell(lang, series, {}, events).notes).toContain(CAVEATS.side_by_side[lang]);
			expect(tell(lang, series).notes).toEqual([CAVEATS.identified_in[lang]]);
		}
	});
});

describe('table', () => {
	it('has a column more for several citizenships, and words where there is no number', () => {
		const one = figure.table(series, madeContext('ro'));
		const two = figure.table(series, madeContext('ro', { origins: ['RO', 'NG'] }));
		expect(two.columns).toHaveLength(one.columns.length + 1);
		expect(one.rows[1]).toEqual(['2019', 'fără date', '–', '–', '–', '–', '0 / 26']);
		expect(one.rows[2]?.slice(1, 4)).toEqual([`2,0${NBSP}%`, '20', '1.001–1.020']);
	});
});

describe('picture', () => {
	it('is drawn at both sizes in both languages, whatever is missing', () => {
		for (const lang of LANGS) {
			for (const size of ['wide', 'narrow'] as const) {
				for (const rows of [series, series.slice(0, 1), [row(2020, null, null)], []])
					for (const extra of [events, []]) picture(lang, rows, {}, { size, extra });
			}
		}
	});
	it('breaks line and band at a year without data', () => {
		const paths = (svg: string) =>
			[...svg.matchAll(/<path [^>]*\bd="([^"]*)"/g)].map(([, d = '']) => d);
		const gap = paths(picture('ro', series, {}, { extra: [] }));
		const whole = paths(
			picture('ro', [series[0], row(2019, [5, 5], [99, 99]), series[2]] as Row[], {}, { extra: [] })
		);
		const starts = (all: string[]) => all.join('').match(/M/g)?.length ?? 0;
		expect(starts(gap)).toBeGreaterThan(starts(whole));
	});
	it('has no line above its frame', () => {
		const high = picture('en', [row(2020, [33, 33], [100, 100])], {}, { extra: [] });
		const labels = [...high.matchAll(/>(\d+)%</g)].map(([, value]) => Number(value));
		expect(labels).toContain(30);
		expect(Math.max(...labels)).toBeLessThanOrEqual(35);
	});
	it('says why a single reporter has no number', () => {
		const rows = [row(2019, null, [10, 10]), row(2020, null, null)];
		const svg = picture('ro', rows, { reporter: 'DE' });
		expect(svg).toContain('2019: nemenționată');
		expect(svg).toContain('2020: fără date');
	});
	it('leads on only from a page', () => {
		expect(picture('en', series)).not.toMatch(/<a\b|href/);
		const linked = picture('en', series, {}, { links: true });
		expect(linked).toContain('href="/en/network/initiatives/a"');
		expect(linked).not.toContain('href="/ro');
	});
	it('escapes what it writes', () => {
		const title = '<script>"&\'</script>';
		const hostile = events.map((event) => ({ ...event, title }));
		const svg = picture('ro', series, {}, { extra: hostile });
		expect(svg).not.toContain('<script');
		expect(svg).toContain('&lt;script');
	});
	it('shows an event as exactly as its date is known', () => {
		const svg = picture('en', series);
		expect(svg).toContain('Made a, 7 May 2019');
		expect(svg).toContain('Made b, 2019');
		expect(svg).toContain('Made c, February 2020');
	});
});
