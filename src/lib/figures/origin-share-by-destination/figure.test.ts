import { describe, expect, it } from 'vitest';
import { madeContext, madeDestinationRow as made, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Params } from '../../figure/contract.ts';
import { figure, type Row } from './figure.ts';
import { draw, legend, mapRow } from './picture.ts';

const NBSP = '\u00a0';
const rowsFor = (lang: Lang): Row[] => [
	made('DE', lang, [200, 210], [1000, 1010]),
	made('NL', lang, [20, 20], [400, 401]),
	made('MT', lang, [1, 4], [10, 12]),
	made('GR', lang, null, [60, 60]),
	made('FR', lang, null, null),
	made('SE', lang, null, null)
];
const tell = (lang: Lang, rows: Row[], params: Partial<Params> = {}) => {
	const context = madeContext(lang, { set: 'EUROPE_ME', ...params });
	const words = figure.describe(rows, context, []);
	const groups = (['reported', 'not_listed', 'not_reported'] as const).map(
		(status) =>
			rows.filter(
				(row) =>
					row.status === status && row.year === 2020 && row.origin === context.params.origins[0]
			).length
	);
	// Of the countries, too, those beyond the first, and beyond a list of twelve names, are counted.
	expectHonest(words, context, rows, [...groups, rows.length - 1, rows.length - 12]);
	expectWhole(figure.table(rows, context));
	return words;
};
const picture = (lang: Lang, rows: Row[], params: Partial<Params> = {}, links = false) => {
	const context = madeContext(lang, params);
	const data = madeFigure('origin-share-by-destination', figure, context, rows);
	const drawings = draw(data as never, { width: 920, size: 'wide', links });
	const svg = drawings.map((drawing) => drawing.svg).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	return svg;
};

describe('the headline', () => {
	it('names where the share is largest', () => {
		expect(tell('ro', rowsFor('ro')).headline).toBe(
			`În 2020, între țările cu cel puțin 50 de victime, ponderea cea mai mare a fost în Germania: cetățenii români au fost 20,0–20,8${NBSP}% dintre victimele identificate acolo`
		);
		expect(tell('en', rowsFor('en')).headline).toBe(
			'In 2020, among countries with at least 50 victims, the share of Romanian citizens was largest in Germany: 20.0–20.8% of the victims identified there'
		);
		// Malta's share is larger, of few victims: without it there is nothing to leave out.
		expect(tell('en', rowsFor('en').slice(0, 2)).headline).toMatch(/^In 2020, the share/);
	});
	it('names all that the intervals leave open', () => {
		const rows = (lang: Lang) => [
			made('DE', lang, [20, 20], [200, 200]),
			made('NL', lang, [16, 24], [210, 230]),
			made('AT', lang, [1, 4], [200, 210])
		];
		expect(tell('en', rows('en')).headline).toBe(
			'In 2020, the share of Romanian citizens among identified victims was largest in Germany (10.0%) or in the Netherlands (7.2–11.0%)'
		);
		expect(tell('ro', rows('ro')).headline).toContain(
			`în Germania (10,0${NBSP}%) sau în Țările de Jos (7,2–11,0${NBSP}%)`
		);
		const many = 'DE NL AT BE FR'.split(' ');
		const open = many.map((code) => made(code, 'ro', [16, 24], [200, 230]));
		expect(tell('ro', open, { metric: 'share' }).headline).toContain(
			'sau într-una din alte 4 țări'
		);
	});
	it('is never made of few victims, and never hides them', () => {
		const few = [made('MT', 'en', [9, 9], [10, 10]), made('GR', 'en', null, [60, 60])];
		expect(tell('en', few).headline).toBe(
			'In 2020, Romanian citizens were listed only where few victims were identified'
		);
	});
	it('tells not listed from no data', () => {
		const listed = [made('GR', 'ro', null, [60, 60]), made('FR', 'ro', null, null)];
		expect(tell('ro', listed).headline).toBe(
			'Nicio țară din această selecție nu a menționat cetățenii români în 2020'
		);
		for (const metric of ['share', 'victims'] as const) {
			expect(tell('ro', [made('FR', 'ro', null, null)], { metric }).headline).toBe(
				'Fără date pentru 2020'
			);
			expect(tell('en', [], { metric }).headline).toBe('No data for 2020');
			expect(tell('en', listed, { metric }).headline).toMatch(/^No country of this selection/);
		}
	});
	it('compares one reporter with nobody', () => {
		const one = (lang: Lang) => [made('DE', lang, [1, 1], [10, 10])];
		expect(tell('en', one('en'), { reporter: 'DE' }).headline).toBe(
			'In 2020, Romanian citizens were 10.0% of the victims identified in Germany'
		);
		expect(tell('ro', one('ro'), { reporter: 'DE', metric: 'victims' }).headline).toBe(
			'Cetățenii români între victimele identificate în Germania în 2020: 1 victimă'
		);
	});
	it('counts persons with their plural', () => {
		const by = (count: number) =>
			tell('ro', [made('NL', 'ro', [count, count], [400, 400])], { metric: 'victims' }).headline;
		expect(by(1)).toMatch(/în Țările de Jos \(1 victimă\)$/);
		expect(by(19)).toMatch(/\(19 victime\)$/);
		expect(by(20)).toMatch(/\(20 de victime\)$/);
	});
	it('gives other citizenships their article', () => {
		const dutch = [made('DE', 'en', [20, 20], [200, 200], { origin: 'NL' })];
		expect(tell('en', dutch, { origins: ['NL'] }).headline).toContain(
			'victims with the citizenship of the Netherlands'
		);
	});
});

describe('the sentences', () => {
	it('count countries in the plural of each', () => {
		expect(tell('ro', rowsFor('ro')).paragraphs[0]).toBe(
			'3 țări au menționat această cetățenie în 2020; 1 a publicat cetățenii fără să o menționeze; 2 nu au publicat niciuna.'
		);
		expect(tell('ro', rowsFor('ro').slice(0, 1)).paragraphs[0]).toContain('1 țară a menționat');
		expect(tell('en', rowsFor('en')).paragraphs[0]).toBe(
			'3 countries named this citizenship in 2020; 1 published citizenships without naming it; 2 published none.'
		);
	});
	it('name those of few victims, and those without a number', () => {
		const text = tell('en', rowsFor('en')).paragraphs.join(' ');
		expect(text).toContain('so that shares jump: Malta.');
		expect(text).toContain('Not named in: Greece.');
	});
	it('shorten a long list of names, in words of the language', () => {
		const codes = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR'.split(' ');
		const text = (lang: Lang) =>
			tell(
				lang,
				codes.map((code) => made(code, lang, null, [60, 60]))
			).paragraphs.join(' ');
		expect(text('ro')).toContain('și încă 1 țară.');
		expect(text('en')).toContain('and 1 more.');
	});
	it('show one year and one citizenship, and say that the data hold more', () => {
		const rows = [
			...rowsFor('ro'),
			made('DE', 'ro', [7, 7], [90, 90], { year: 2019 }),
			made('DE', 'ro', [8, 8], [90, 90], { origin: 'NG' })
		];
		const { notes } = tell('ro', rows, { origins: ['RO', 'NG'] });
		expect(notes[0]).toBe(CAVEATS.identified_in.ro);
		expect(notes[1]).toContain('Imaginea arată România');
		expect(figure.table(rows, madeContext('ro')).rows).toHaveLength(6);
	});
});

describe('the map', () => {
	it('is drawn whatever is missing, with and without links', () => {
		for (const lang of LANGS) {
			for (const metric of ['share', 'victims'] as const) {
				for (const rows of [rowsFor(lang), [], rowsFor(lang).slice(3), rowsFor(lang).slice(0, 1)])
					for (const links of [true, false]) picture(lang, rows, { metric }, links);
			}
		}
	});
	it('leads on only from a page', () => {
		expect(picture('en', rowsFor('en'))).not.toMatch(/<a\b|href=/);
		expect(picture('ro', rowsFor('ro'), {}, true)).toContain(
			'href="/ro/figures/origin-share-over-time?reporter=DE"'
		);
		const nigerian = rowsFor('ro').map((row) => ({ ...row, origin: 'NG' }));
		const links = picture('ro', nigerian, { origins: ['NG'] }, true).match(/href="[^"]*"/g);
		expect(links).toContain('href="/ro/figures/origin-share-over-time?reporter=NL&amp;origin=NG"');
	});
	it('says zero, not listed and no data in different words', () => {
		const words = (row: Row) =>
			mapRow(
				row,
				madeFigure('x', figure, madeContext('ro'), [row]) as Parameters<typeof mapRow>[1]
			);
		expect(words(made('DE', 'ro', [0, 0], [9, 9]))).toMatchObject({ value: 0, status: 'reported' });
		expect(words(made('GR', 'ro', null, [9, 9]))).toMatchObject({
			value: null,
			label: 'nemenționată'
		});
		expect(words(made('FR', 'ro', null, null))).toMatchObject({ value: null, label: 'fără date' });
	});
	it('escapes names', () => {
		const rows = [made('DE', 'en', [1, 1], [2, 2], { name: '"><script>alert(1)</script>' })];
		for (const links of [true, false])
			expect(picture('en', rows, {}, links)).not.toContain('<script');
	});
	it('carries its legend: in words on a page, inside the picture elsewhere', () => {
		const data = madeFigure('x', figure, madeContext('ro'), rowsFor('ro'));
		expect(legend(data as never)).toContain('fără date');
		expect(picture('ro', rowsFor('ro'))).toContain('fără date');
	});
});
