import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Breakdown } from '../../figure/params.ts';
import { figure, type HalfYear, type Row } from './figure.ts';
import { draw } from './picture.ts';

/** Made: no number here comes from a source. */
const made = (year: number, victims: number | [number, number], more: Partial<Row> = {}): Row => {
	const [lower, upper] = typeof victims === 'number' ? [victims, victims] : victims;
	return {
		...{ year, part: 'total', victims: { lower, upper }, shown: true, given_by: 'unodc' },
		...{ flag: null, evidence: 'publisher_file', confidence: null, series: null },
		...{ url: null, quote: null, snapshot: 'made@2024-05-06' },
		...more
	};
};
const press = { given_by: 'press', evidence: 'relayed' } as const;
const beside = { ...press, shown: false } as const;
const totals: Row[] = [
	made(2010, 1200),
	made(2011, 900, { given_by: 'anitp', evidence: 'publisher_page', url: 'https://example.org/a' }),
	made(2011, 1000, { ...beside, flag: '~' }),
	made(2011, 880, { ...beside, given_by: 'us_tip' }),
	made(2013, 20, press)
];
const divided: Row[] = [
	...totals,
	made(2010, 700, { part: 'labour' }),
	made(2010, 300, { part: 'sexual' }),
	made(2011, 500, { part: 'sexual' }),
	made(2011, [1, 4], { part: 'labour' }),
	made(2011, 60, { ...beside, part: 'begging' })
];
const half: HalfYear[] = [
	{ year: 2014, victims: 33, evidence: 'relayed', url: null, snapshot: 'made@2024-05-06' }
];
const tell = (lang: Lang, rows: Row[], by: Breakdown = 'total', extra = half) => {
	const context = madeContext(lang, { by, from: 2010, to: 2014 });
	const words = figure.describe(rows, context, extra);
	expectHonest(words, context, [rows, extra], [2012]);
	expectWhole(figure.table(rows, context));
	return words;
};
const picture = (lang: Lang, rows: Row[], size: 'wide' | 'narrow', by: Breakdown = 'total') => {
	const data = madeFigure('identified-by-romania', figure, madeContext(lang, { by }), rows, half);
	const drawings = draw(data as never, { width: size === 'wide' ? 920 : 340, size, links: true });
	const svg = drawings.map((drawing) => drawing.svg).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null|<a (?![^>]*href="\/\w+\/f\/)/);
	return svg;
};

describe('the words', () => {
	it('give the last and the first year, counted as the language does', () => {
		expect(tell('en', totals).headline).toBe(
			'In 2013, Romania identified 20 victims; in 2010, 1,200'
		);
		expect(tell('ro', totals).headline).toBe(
			'În 2013, România a identificat 20 de victime; în 2010, 1.200'
		);
		expect(tell('en', totals.slice(0, 1)).headline).toBe(
			'In 2010, Romania identified 1,200 victims'
		);
	});
	it('say that there is no number rather than none', () => {
		for (const lang of LANGS) {
			const { headline } = tell(lang, [], 'total', []);
			expect(headline).toMatch(/: (no data|fără date)$/);
		}
	});
	it('keep every other number beside, with whose it is', () => {
		expect(tell('en', totals).paragraphs[0]).toBe(
			'Other numbers for the same year, kept beside: 2011: about 1,000 (ANITP, via the press); 2011: 880 (US State Department).'
		);
		expect(tell('ro', totals).paragraphs[0]).toContain('aproximativ 1.000 (ANITP, prin presă)');
		expect(tell('en', totals.slice(0, 2)).paragraphs.join()).not.toContain('Other numbers');
	});
	it('say how each year was obtained, and which year nobody gave', () => {
		const text = tell('en', totals).paragraphs;
		expect(text).toContain(
			'Obtained from: publisher’s file 2010; publisher’s page 2011; relayed 2013.'
		);
		expect(text).toContain('No data: 2012.');
	});
	it('give half a year only in words, and only where there is one', () => {
		expect(tell('en', totals).paragraphs.at(-1)).toContain('The first half of 2014: 33 (relayed)');
		expect(tell('en', totals, 'total', []).paragraphs.join()).not.toContain('half');
	});
	it('warn of counting people twice', () => {
		expect(tell('en', totals).notes[0]).toMatch(/exploited abroad.*count people twice/);
		expect(tell('ro', totals).notes[0]).toMatch(/în străinătate.*numărate de două ori/);
	});
	it('divide the last year that is divided, and name those that are not', () => {
		const { paragraphs } = tell('en', divided, 'form');
		expect(paragraphs[0]).toBe(
			'2011, out of 900 victims: sexual exploitation 500 and forced labour 1–4 (UNODC’s file).'
		);
		expect(paragraphs[1]).toBe('Not divided so: 2013.');
		expect(tell('ro', divided, 'form').paragraphs[0]).toContain(
			'din 900 de victime: exploatare sexuală 500 și muncă forțată 1–4'
		);
	});
});

describe('the table', () => {
	it('leaves a part that nobody stated empty, never zero', () => {
		const { columns, rows } = figure.table(divided, madeContext('en', { by: 'form' }));
		expect(columns.map(({ label }) => label).slice(0, 4)).toEqual([
			...['Year', 'Victims', 'Sexual exploitation', 'Forced labour']
		]);
		expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
			['2010', '1,200', '300', '700'],
			['2011', '900', '500', '1–4'],
			['2013', '20', '–', '–']
		]);
		expect(rows[1]?.join()).toContain('forced begging 60 (ANITP, via the press)');
	});
	it('has a badge for each row', () => {
		const { columns, rows } = figure.table(totals, madeContext('ro'));
		const at = columns.findIndex(({ as }) => as === 'badge');
		expect(rows.map((cells) => cells[at])).toEqual([
			...['fișierul editorului', 'pagina editorului', 'preluat']
		]);
	});
});

describe('the picture', () => {
	it('is drawn at both sizes in both languages, whole and divided, and not of nothing', () => {
		for (const lang of LANGS) {
			for (const size of ['wide', 'narrow'] as const) {
				expect(picture(lang, [], size)).toBe('');
				picture(lang, totals, size);
				picture(lang, totals.slice(0, 1), size);
				picture(lang, divided, size, 'form');
			}
		}
	});
	it('keeps the place of a year without a number, empty', () => {
		const svg = picture('en', totals, 'wide');
		expect(svg).toContain('>2012<');
		// The legend is the first drawing, the bars are the second.
		expect(svg.split('</svg>')[1]?.match(/<rect/g)).toHaveLength(3);
	});
	it('has one bar a year, one look for each kind of evidence and a line for each other number', () => {
		const svg = picture('en', totals, 'wide');
		for (const look of ['--accent', '--accent-band', '--paper'])
			expect(svg).toContain(`fill="var(${look})"`);
		expect(svg).toContain('another number for the same year');
		expect(picture('en', totals.slice(0, 2), 'wide')).not.toContain('another number');
	});
});
