import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeName } from '../../../../tests/made.ts';
import { expectHonest } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Params } from '../../figure/contract.ts';
import { isBreak, linesOf, longestGaps } from './coverage.ts';
import { cellWords, figure, type Row } from './figure.ts';
import { draw, legendOf, lookOf } from './picture.ts';

// Made rows: "5" a number, "<" a hidden one, "s" one withheld, "0" none, "-" not listed, "." no data.
const SIGNS: Record<string, Pick<Row, 'status' | 'victims' | 'suppressed'>> = {
	'5': { status: 'reported', victims: { lower: 5, upper: 5 }, suppressed: false },
	'<': { status: 'reported', victims: { lower: 1, upper: 4 }, suppressed: true },
	s: { status: 'suppressed', victims: null, suppressed: true },
	'0': { status: 'reported', victims: { lower: 0, upper: 0 }, suppressed: false },
	'-': { status: 'not_listed', victims: null, suppressed: false },
	'.': { status: 'not_reported', victims: null, suppressed: false }
};
const made = (reporter: string, signs: string, lang: Lang, flags: Record<number, string> = {}) =>
	[...signs].map((sign, index): Row => {
		const cell = SIGNS[sign];
		if (!cell) throw new Error(`made row with "${sign}"`);
		const year = 2018 + index;
		return {
			...cell,
			year,
			reporter,
			name: madeName(reporter, lang),
			origin: 'RO',
			stated: cell.status === 'not_reported' ? null : { lower: 100, upper: 100 },
			flag: flags[year] ?? null,
			snapshot: 'made@2024-05-06'
		};
	});
const rowsFor = (lang: Lang) => [
	...made('FR', '...', lang),
	...made('DE', '5<5', lang),
	...made('GR', '..-', lang),
	...made('IT', '5..', lang),
	...made('AT', '-0s', lang, { 2019: 'bep' })
];
const tell = (lang: Lang, rows: Row[], params: Partial<Params> = {}) => {
	const context = madeContext(lang, params);
	const words = figure.describe(rows, context, []);
	const lines = linesOf(rows, lang);
	const of = (year: number, statuses: string[]) =>
		rows.filter((row) => row.year === year && statuses.includes(row.status)).length;
	const counts = [2018, 2020].flatMap((year) => [
		of(year, ['reported', 'suppressed', 'not_listed']),
		of(year, ['reported', 'suppressed']),
		of(year, ['not_listed']),
		rows.filter((row) => row.year === year && row.suppressed).length
	]);
	const gaps = longestGaps(lines);
	const always = lines.filter(({ published, rows: own }) => published === own.length).length;
	const more = [always, lines.length, gaps[0]?.years ?? 0, gaps.length - 4];
	const own = lines.flatMap(({ published, rows: cells }) => [published, cells.length]);
	expectHonest(words, context, rows, [...counts, ...more, ...own]);
	return words;
};

describe('lines', () => {
	it('stand by years with data, then by name in the alphabet of the language', () => {
		const order = linesOf(rowsFor('ro'), 'ro').map((line) => [line.reporter, line.published]);
		expect(order).toEqual([
			['AT', 3],
			['DE', 3],
			['GR', 1],
			['IT', 1],
			['FR', 0]
		]);
		const names = linesOf([...made('NL', '5', 'ro'), ...made('GB', '5', 'ro')], 'ro');
		expect(names.map(({ name }) => name)).toEqual(['Regatul Unit', 'Țările de Jos']);
	});
	it('have gaps only where something was published at least once', () => {
		const gaps = (...lines: Row[][]) => longestGaps(linesOf(lines.flat(), 'en'));
		expect(gaps(made('FR', '...', 'en'))).toEqual([]);
		expect(gaps(made('DE', '555', 'en'))).toEqual([]);
		expect(gaps(made('DE', '5.5..-', 'en'))).toEqual([
			{ reporter: 'DE', from: 2021, to: 2022, years: 2 }
		]);
		expect(gaps(made('DE', '5.', 'en'), made('IT', '.5', 'en'))).toHaveLength(2);
	});
	it('break where the publisher says so', () => {
		for (const flag of ['b', 'bep', 'eb', 'b|C', 'p; b', 'break in series'])
			expect(isBreak({ flag }), flag).toBe(true);
		for (const flag of ['e', 'p; u', ':', 'rounded', 'women', '|b', 'incl. begging', null])
			expect(isBreak({ flag }), String(flag)).toBe(false);
	});
});

describe('the words', () => {
	it('count who published in the first and the last year', () => {
		expect(tell('ro', rowsFor('ro')).headline).toBe(
			'Pentru 2020, 3 din 5 țări din UE au publicat cetățeniile victimelor; pentru 2018, 3'
		);
		expect(tell('en', rowsFor('en')).headline).toBe(
			'For 2020, 3 of 5 countries in the EU published citizenships of victims; for 2018, 3 did'
		);
		expect(tell('ro', made('DE', '..5', 'ro')).headline).toContain(
			'1 din 1 țară din UE a publicat'
		);
	});
	it('name who is missing, who never published, the longest gaps and the breaks', () => {
		expect(tell('en', rowsFor('en')).paragraphs).toEqual([
			'The citizenship shown (Romania) in 2020: named by 2 countries (1 of them with a number hidden in part or in whole); 1 country published citizenships without it.',
			'No data for 2020: France and Italy.',
			'In every year: 2 countries.',
			'In no year: France.',
			'Longest gap of a country that published at least once: 2 years (Greece 2018–2019 and Italy 2019–2020).',
			'Break in the series, as the publisher says: Austria 2019.'
		]);
		expect(tell('ro', rowsFor('ro')).paragraphs[4]).toBe(
			'Cel mai lung gol al unei țări care a publicat măcar o dată: 2 ani (Grecia 2018–2019 și Italia 2019–2020).'
		);
	});
	it('count the gaps they do not name', () => {
		const codes = 'AT BE BG CY CZ DE'.split(' ');
		const rows = (lang: Lang) => codes.flatMap((code) => made(code, '5..', lang));
		expect(tell('en', rows('en')).paragraphs.join(' ')).toContain('and 2 more)');
		expect(tell('ro', rows('ro')).paragraphs.join(' ')).toContain('și încă 2)');
	});
	it('count the years of a single country', () => {
		expect(tell('ro', made('NL', '5.-', 'ro'), { reporter: 'NL' }).headline).toBe(
			'Cetățeniile victimelor identificate în Țările de Jos: publicate pentru 2 din 3 ani'
		);
		expect(tell('en', made('NL', '5.-', 'en'), { reporter: 'NL' }).headline).toBe(
			'Citizenships of the victims identified in the Netherlands: published for 2 of 3 years'
		);
	});
	it('say something of nothing', () => {
		for (const lang of LANGS) {
			expect(tell(lang, []).headline).toMatch(/2020/);
			expect(tell(lang, made('FR', '...', lang)).headline).toMatch(/2020/);
		}
	});
});

describe('the cells', () => {
	it('say zero, hidden, not listed and no data in different words and looks', () => {
		const cells = made('DE', '5<s0-.', 'en');
		expect(cells.map((row) => cellWords(row, 'en'))).toEqual([
			'5',
			'1–4',
			'suppressed',
			'0',
			'not listed',
			'no data'
		]);
		const looks = ['number', 'hidden', 'hidden', 'zero', 'not_listed', 'not_reported'];
		expect(cells.map(lookOf)).toEqual(looks);
	});
	it('stand in a table of countries by years', () => {
		const { columns, rows } = figure.table(rowsFor('ro'), madeContext('ro'));
		expect(columns.map(({ label }) => label).slice(2)).toEqual(['2018', '2019', '2020']);
		expect(rows[0]).toEqual(['Austria', '3 / 3', 'nemenționată', '0', 'ascuns']);
		for (const cells of rows) expect(cells).toHaveLength(columns.length);
		expect(figure.table([], madeContext('en')).rows).toEqual([]);
	});
});

describe('the picture', () => {
	const data = (lang: Lang, rows: Row[], params: Partial<Params> = {}) =>
		madeFigure('data-coverage', figure, madeContext(lang, params), rows);
	const picture = (lang: Lang, rows: Row[], size: 'wide' | 'narrow' = 'wide', links = false) => {
		const drawings = draw(data(lang, rows) as never, { width: 920, size, links });
		return drawings.map(({ svg }) => svg).join('');
	};
	it('is drawn whatever is missing', () => {
		for (const lang of LANGS)
			for (const rows of [rowsFor(lang), made('FR', '...', lang), made('DE', '0', lang), []])
				for (const size of ['wide', 'narrow'] as const)
					expect(picture(lang, rows, size)).not.toMatch(/NaN|undefined|Infinity|null/);
	});
	it('has its own hatching in each of its drawings', () => {
		const svg = picture('ro', rowsFor('ro')) + picture('ro', rowsFor('ro'), 'narrow');
		const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
		expect([...used].sort()).toEqual([...ids].sort());
	});
	it('names zero and breaks in its legend only where there are any', () => {
		const looks = (rows: Row[]) => legendOf(data('en', rows) as never).map(({ look }) => look);
		expect(looks(made('DE', '5.', 'en'))).toEqual(['step-3', 'step-1', 'not-listed', 'no-data']);
		expect(looks(rowsFor('en'))).toContain('step-0');
		expect(legendOf(data('en', rowsFor('en')) as never).at(-1)?.mark).toBe('bar');
	});
	it('escapes names', () => {
		const rows = made('DE', '5', 'en').map((row) => ({ ...row, name: '<script>x</script>' }));
		expect(picture('en', rows)).not.toContain('<script');
	});
});
