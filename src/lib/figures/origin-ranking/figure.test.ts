import { describe, expect, it } from 'vitest';
import {
	madeApart,
	madeContext,
	madeFigure,
	madeRankingRow as made
} from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Params } from '../../figure/contract.ts';
import { figure, type Apart, type Row } from './figure.ts';
import { draw } from './picture.ts';

const NBSP = '\u00a0';
const ALL: [number, number] = [1000, 1020];
const rowsFor = (lang: Lang): Row[] => [
	made('HU', lang, [100, 108], ALL, { best: 1, worst: 2 }),
	made('RO', lang, [99, 102], ALL, { best: 1, worst: 2 }),
	made('NG', lang, [20, 20], ALL, { best: 3, worst: 3 }),
	made('PH', lang, [1, 4], ALL, { best: 4, worst: 4 })
];
const apart = madeApart([300, 301], [1, 20], ALL);
const tell = (
	lang: Lang,
	rows: Row[],
	params: Partial<Params> = {},
	extra: Apart[] = rows.length > 0 ? apart : []
) => {
	const context = madeContext(lang, params);
	const words = figure.describe(rows, context, extra);
	expectHonest(words, context, [rows, extra]);
	expectWhole(figure.table(rows, context));
	return words;
};
const picture = (
	lang: Lang,
	rows: Row[],
	size: 'wide' | 'narrow',
	params: Partial<Params> = {}
) => {
	const data = madeFigure('origin-ranking', figure, madeContext(lang, params), rows, apart);
	const drawings = draw(data as never, { width: size === 'wide' ? 920 : 340, size, links: true });
	const svg = drawings.map((drawing) => drawing.svg).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null|<a (?![^>]*href="\/\w+\/f\/)/);
	return svg;
};

describe('the headline', () => {
	it('gives a rank, or the ranks left open', () => {
		const at = (lang: Lang, best: number, worst: number) =>
			tell(lang, [made('RO', lang, [50, 60], ALL, { best, worst })]).headline;
		expect(at('ro', 1, 1)).toContain('au fost pe locul 1 între');
		expect(at('ro', 1, 2)).toContain('au fost pe locul 1 sau 2 între');
		expect(at('ro', 2, 5)).toContain('au fost între locurile 2 și 5');
		expect(at('en', 1, 1)).toContain('ranked 1 among');
		expect(at('en', 1, 2)).toContain('ranked 1 or 2 among');
		expect(at('en', 2, 5)).toContain('ranked between 2 and 5 among');
	});
	it('says "not listed" of a citizenship that nobody named', () => {
		expect(tell('en', rowsFor('en'), { origins: ['VN'] }).headline).toBe(
			'Victims with the citizenship of Vietnam are not listed among the foreign victims identified in the EU in 2020'
		);
		expect(tell('ro', rowsFor('ro').slice(0, 1)).headline).toMatch(/^Cetățenii români nu apar/);
	});
	it('says "no data" where nobody published any', () => {
		expect(tell('en', [], { reporter: 'BG' }).headline).toBe(
			'Citizenships of the victims identified in Bulgaria in 2020: no data'
		);
		expect(tell('ro', [], { reporter: 'BG' }).headline).toMatch(/: fără date$/);
		// Own nationals alone are data.
		expect(tell('en', [], { reporter: 'BG' }, madeApart([9, 9], [0, 0], [9, 9])).headline).toMatch(
			/not listed among/
		);
	});
});

describe('the sentences', () => {
	it('call none the largest where intervals leave it open', () => {
		expect(tell('ro', rowsFor('ro')).paragraphs[0]).toMatch(/^Prima în listă: Ungaria, 100–108 /);
		expect(tell('ro', rowsFor('ro')).paragraphs[0]).not.toMatch(/numeroasă/);
		const sure = [made('HU', 'en', [100, 100], ALL, { best: 1, worst: 1 })];
		expect(tell('en', sure).paragraphs[0]).toMatch(/^Largest: Hungary, 100 victims/);
	});
	it('give the subject its counts, with their plural', () => {
		const { paragraphs } = tell('ro', rowsFor('ro'), { origins: ['NG'] });
		expect(paragraphs[1]).toBe(`Nigeria: 20 de victime (2,0${NBSP}%).`);
		expect(tell('ro', rowsFor('ro'), { origins: ['PH'] }).paragraphs[1]).toContain('1–4 victime');
		expect(paragraphs).toContain(
			'În afara clasamentului: 300–301 victime identificate în propria țară.'
		);
		expect(paragraphs).toContain('Fără cetățenie declarată: 1–20 de victime.');
	});
	it('claim a majority for nobody that has none', () => {
		const share = (victims: [number, number], stated: [number, number]) =>
			tell('en', [made('RO', 'en', victims, stated, { best: 1, worst: 1 })]).paragraphs.join(' ');
		expect(share([49, 49], [100, 100])).toContain('Not a majority');
		expect(share([50, 50], [100, 100])).toContain('Not a majority');
		expect(share([49, 52], [100, 103])).toContain('cannot be said');
		expect(share([51, 51], [100, 100])).not.toMatch(/majority/);
	});
	it('leave out what is zero and carry the caveat', () => {
		const none = madeApart([0, 0], [0, 0]);
		for (const lang of LANGS) {
			const { paragraphs, notes } = tell(lang, rowsFor(lang), {}, none);
			expect(paragraphs.join(' ')).not.toMatch(/Not ranked|În afara|Without|Fără/);
			expect(notes).toContain(CAVEATS.identified_in[lang]);
		}
	});
});

describe('the picture', () => {
	it('is drawn at both sizes in both languages, with one bar or many', () => {
		for (const lang of LANGS) {
			for (const size of ['wide', 'narrow'] as const) {
				expect(picture(lang, [], size)).toBe('');
				for (const count of [1, 4]) picture(lang, rowsFor(lang).slice(0, count), size);
			}
		}
	});
	it('keeps the asked citizenship among the bars', () => {
		const codes = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR IE IT LT RO'.split(' ');
		const rows = codes.map((code, index) =>
			made(code, 'en', [90 - index, 90 - index], ALL, { best: index + 1, worst: index + 1 })
		);
		const svg = picture('en', rows, 'wide');
		expect(svg).toContain('17.\u2002Romania');
		expect(svg).not.toContain('Lithuania');
	});
	it('has a whisker only for an interval', () => {
		const sure = [made('HU', 'en', [100, 100], ALL, { best: 1, worst: 1 })];
		const lines = (svg: string) =>
			[...svg.matchAll(/<line [^>]*>/g)].filter(([line]) =>
				/y1="([\d.]+)".*y2="\1"|y2="([\d.]+)".*y1="\2"/.test(line)
			).length;
		const wide = [made('HU', 'en', [80, 100], ALL, { best: 1, worst: 1 })];
		expect(lines(picture('en', wide, 'wide'))).toBe(lines(picture('en', sure, 'wide')) + 1);
	});
	it('escapes names', () => {
		const [first] = rowsFor('en');
		const hostile = first ? [{ ...first, name: '<script>&"' }] : [];
		expect(picture('en', hostile, 'wide')).toContain('&lt;script&gt;&amp;');
	});
	it('writes thousands in the reader’s language', () => {
		const rows = (lang: Lang) => [
			made('HU', lang, [4000, 4210], [9000, 9500], { best: 1, worst: 1 })
		];
		expect(picture('ro', rows('ro'), 'wide')).toContain('4.000–4.210');
		expect(picture('ro', rows('ro'), 'wide')).not.toMatch(/>[^<]*\d,\d{3}/);
		expect(picture('en', rows('en'), 'wide')).toContain('4,000–4,210');
	});
});
