import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeName, madeShare } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { strokeOf, topOf } from '../../map/flows.ts';
import type { Params } from '../../figure/contract.ts';
import { figure, type Row } from './figure.ts';
import { draw, legend, mapRow } from './picture.ts';

type Ends = [lower: number, upper: number];
/** Made: no number here comes from a source. */
function made(
	reporter: string,
	lang: Lang,
	victims: Ends | null,
	stated: Ends | null,
	origin = 'RO'
): Row {
	const { year, status, share, ...more } = madeShare(victims, stated);
	return {
		...{ year, reporter, name: madeName(reporter, lang), origin, status },
		...{ victims: more.victims, stated: more.stated, share, snapshot: more.snapshot }
	};
}
const rowsFor = (lang: Lang, origin = 'RO'): Row[] => [
	made('DE', lang, [200, 210], [1000, 1010], origin),
	made('NL', lang, [20, 20], [400, 401], origin),
	made('MT', lang, [1, 4], [10, 12], origin),
	made('US', lang, [7, 7], [90, 90], origin),
	made('SE', lang, [0, 0], [90, 90], origin),
	made('GR', lang, null, [60, 60], origin),
	made('FR', lang, null, null, origin)
];
const asked: Partial<Params> = { set: 'EUROPE_ME' };
const tell = (lang: Lang, rows: Row[], params: Partial<Params> = asked) => {
	const context = madeContext(lang, params);
	const words = figure.describe(rows, context, []);
	const own = rows.filter(({ origin }) => origin === context.params.origins[0]);
	const count = (status: Row['status']) => own.filter((row) => row.status === status).length;
	const sum = (end: 'lower' | 'upper') =>
		own.reduce((all, { victims }) => all + (victims?.[end] ?? 0), 0);
	expectHonest(words, context, rows, [
		...[own.length, count('reported'), count('not_listed'), count('not_reported')],
		...[sum('lower'), sum('upper')]
	]);
	expectWhole(figure.table(rows, context));
	return words;
};
const data = (lang: Lang, rows: Row[], params: Partial<Params> = asked) =>
	madeFigure('victims-by-destination', figure, madeContext(lang, params), rows);
const picture = (lang: Lang, rows: Row[], params: Partial<Params> = asked, links = false) => {
	const drawings = draw(data(lang, rows, params) as never, { width: 920, size: 'wide', links });
	const svg = drawings.map((drawing) => drawing.svg).join('');
	expect(svg.match(/NaN|undefined|Infinity|null/)).toBeNull();
	return svg;
};
/** Whether a drawing has a text: a failure need not print a map. */
const has = (svg: string, text: string) => svg.includes(text);
const keysOf = (svg: string) =>
	[...svg.matchAll(/<a class="flow"[^>]*data-key="(\w+)"/g)].map(([, code]) => code);

describe('the headline', () => {
	it('gives the sum as an interval, and where the number is largest', () => {
		expect(tell('en', rowsFor('en')).headline).toBe(
			'In 2020, authorities in 5 countries of Europe and the Middle East identified 228–241 victims who were Romanian citizens, the largest number in Germany (200–210)'
		);
		expect(tell('ro', rowsFor('ro')).headline).toBe(
			'În 2020, autoritățile din 5 țări din Europa și Orientul Mijlociu au identificat 228–241 de victime cetățeni români, cele mai multe în Germania (200–210)'
		);
	});
	it('names all that the intervals leave open, and none where they are many', () => {
		const two = [made('DE', 'en', [9, 12], [90, 90]), made('NL', 'en', [8, 10], [90, 90])];
		expect(tell('en', two).headline).toMatch(
			/the largest number in Germany \(9–12\) or in the Netherlands \(8–10\)$/
		);
		const many = 'DE NL AT BE'.split(' ').map((code) => made(code, 'en', [1, 4], [90, 90]));
		expect(tell('en', many).headline).not.toContain('largest');
	});
	it('tells one country, none listed and no data apart', () => {
		expect(tell('ro', rowsFor('ro').slice(1, 2)).headline).toBe(
			'În 2020, doar autoritățile din Țările de Jos le-au menționat: 20 de victime cetățeni români'
		);
		expect(tell('en', rowsFor('en').slice(5)).headline).toMatch(/^No country of this selection/);
		expect(tell('en', rowsFor('en').slice(6)).headline).toBe('No data for 2020');
		expect(tell('ro', []).headline).toBe('Fără date pentru 2020');
	});
	it('speaks of the citizenship asked for', () => {
		const rows = [...rowsFor('en', 'NL'), ...rowsFor('en')];
		const { headline } = tell('en', rows, { ...asked, origins: ['NL', 'RO'] });
		expect(headline).toContain('victims with the citizenship of the Netherlands');
		expect(tell('ro', rowsFor('ro', 'BG'), { ...asked, origins: ['BG'] }).headline).toContain(
			'de victime din Bulgaria (după cetățenie)'
		);
	});
});

describe('the sentences', () => {
	it('say what the map cannot draw', () => {
		const text = (lang: Lang, origin: string) =>
			tell(lang, rowsFor(lang, origin), { ...asked, origins: [origin] }).paragraphs.join(' ');
		expect(text('en', 'RO')).toContain('Outside the map: United States 7.');
		expect(text('ro', 'DE')).toContain('fără linie: Germania 200–210.');
		expect(text('en', 'NG')).toContain('Nigeria lies beyond the edge of the map');
		expect(text('en', 'RO')).not.toContain('beyond');
	});
	it('say each time that a line is no way travelled, and where people were identified', () => {
		for (const lang of LANGS) {
			const { notes } = tell(lang, rowsFor(lang));
			expect(notes[0]).toBe(CAVEATS.identified_in[lang]);
			expect(notes[1]).toMatch(/not the way they travelled|nu arată drumul parcurs/);
		}
	});
	it('count those without a number, of each kind', () => {
		expect(tell('en', rowsFor('en')).paragraphs.join(' ')).toContain(
			'Countries: 7; named this citizenship: 5; published citizenships without it: 1; published none: 1.'
		);
	});
});

describe('the lines', () => {
	it('are as wide as their numbers are to each other, and say where they are not', () => {
		const [half, whole] = [strokeOf(150, 300), strokeOf(300, 300)];
		expect(half.width * 2).toBeCloseTo(whole.width, 1);
		expect(strokeOf(2, 300).hair).toBe(true);
		expect(strokeOf(2, 300).width).toBe(strokeOf(9, 300).width);
		expect(topOf([276])).toBe(300);
		expect(topOf([])).toBe(10);
		for (const lang of LANGS) {
			const html = legend(data(lang, rowsFor(lang)) as never);
			expect(has(html, lang === 'ro' ? 'sub 20, fără proporție' : 'under 20, not in')).toBe(true);
			expect(has(html, lang === 'ro' ? 'fără date' : 'no data')).toBe(true);
			const words = lang === 'ro' ? 'fără proporție' : 'under 20';
			expect(has(picture(lang, rowsFor(lang)), words)).toBe(true);
		}
	});
	it('are reached in the order of their numbers, each with its words', () => {
		const svg = picture('en', rowsFor('en').reverse(), asked, true);
		expect(keysOf(svg)).toEqual(['DE', 'NL', 'MT']);
		expect(has(svg, 'href="/en/destinations/DE"')).toBe(true);
		expect(has(svg, 'aria-label="Germany: 200–210, 20.0–20.8%"')).toBe(true);
		const nigerian = picture('ro', rowsFor('ro', 'NG'), { ...asked, origins: ['NG'] }, true);
		expect(has(nigerian, 'href="/ro/destinations/NL?origin=NG"')).toBe(true);
		expect(keysOf(nigerian)).toEqual(['DE', 'NL', 'MT']);
	});
	it('do not lead anywhere in a picture by itself', () => {
		for (const rows of [rowsFor('ro'), [], rowsFor('ro').slice(5)]) {
			expect(/<a\b|href=/.test(picture('ro', rows))).toBe(false);
		}
	});
	it('leave zero, not listed and no data to three looks, and never to a line', () => {
		const svg = picture('en', rowsFor('en'), asked, true);
		for (const look of ['step-0', 'not-listed', 'no-data', 'named', 'subject'])
			expect(has(svg, `land ${look}`), look).toBe(true);
		expect(mapRow(made('SE', 'en', [0, 0], [9, 9]), data('en', []) as never).value).toBe(0);
		expect(mapRow(made('GR', 'en', null, [9, 9]), data('en', []) as never).value).toBeNull();
	});
	it('escape names', () => {
		const rows = [{ ...made('DE', 'en', [1, 1], [2, 2]), name: '"><script>alert(1)</script>' }];
		for (const links of [true, false])
			expect(has(picture('en', rows, asked, links), '<script')).toBe(false);
	});
});
