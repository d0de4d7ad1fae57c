import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeName, madeShare } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import type { Context } from '../../figure/contract.ts';
import { figure, type Row } from './figure.ts';
import { draw } from './picture.ts';
import { FEW_RESIDENTS, RATE_CAVEAT } from './words.ts';

type Ends = [lower: number, upper: number];
/** Made: no number here comes from a source. */
function made(
	reporter: string,
	lang: Lang,
	victims: Ends | null,
	residents: number | null,
	kind: Row['residents_kind'] = 'interpolated'
): Row {
	const told = madeShare(victims, victims && [1000, 1000]);
	const known = residents !== null;
	const rate =
		victims && residents
			? {
					lower: (victims[0] / residents) * 1e5,
					upper: (victims[1] / residents) * 1e5,
					mid: ((victims[0] + victims[1]) / 2 / residents) * 1e5
				}
			: null;
	return {
		...{ year: told.year, reporter, name: madeName(reporter, lang), origin: 'RO' },
		status: victims ? (rate ? 'rated' : 'no_residents') : 'not_reported',
		victims: told.victims,
		share: told.share,
		residents,
		residents_kind: known ? kind : null,
		residents_years: known
			? kind === 'observed'
				? { from: 2020, to: 2020 }
				: { from: 2015, to: 2025 }
			: null,
		residents_evidence: known ? 'relayed' : null,
		rate,
		snapshot: told.snapshot,
		residents_snapshot: known ? 'made-residents@2024-01-02' : null,
		unstable: known && residents < FEW_RESIDENTS
	};
}
const rowsFor = (lang: Lang): Row[] => [
	made('NL', lang, [60, 60], 40_000),
	made('DE', lang, [200, 210], 1_000_000),
	made('FI', lang, [1, 4], 4_000),
	made('AL', lang, [3, 3], null),
	made('FR', lang, null, 90_000)
];
const contextOf = (lang: Lang, old = false): Context => {
	const context = madeContext(lang, { set: 'EUROPE_ME' });
	const residents = { ...context.source, id: 'made-residents', role: 'denominator' as const };
	return { ...context, sources: old ? [context.source] : [context.source, residents] };
};
const tell = (lang: Lang, rows: Row[], old = false) => {
	const context = contextOf(lang, old);
	const words = figure.describe(rows, context, []);
	const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
	const rates = rows.flatMap(({ rate }) =>
		rate ? [rate.lower, rate.upper].map((value) => value.toFixed(1)) : []
	);
	expectHonest(words, context, rows, [
		...[rows.length, count('rated'), count('not_listed'), count('not_reported')],
		...[100_000, FEW_RESIDENTS, ...rates, ...rates.map((rate) => rate.replace(/\.0$/, ''))],
		rows.filter(({ rate, unstable }) => rate && !unstable).length
	]);
	expectWhole(figure.table(rows, context));
	return words;
};

describe('the headline', () => {
	it('names where the rate is highest, with what it is a rate of', () => {
		expect(tell('en', rowsFor('en')).headline).toBe(
			'In 2020, Romanian citizens identified as victims, relative to residents born in Romania, were most frequent in the Netherlands (150.0 per 100,000)'
		);
		expect(tell('ro', rowsFor('ro')).headline).toBe(
			'În 2020, raportul dintre cetățenii români identificați ca victime și rezidenții născuți în România a fost cel mai mare în Țările de Jos (150,0 la 100.000)'
		);
	});
	it('does not choose where intervals touch', () => {
		const two = [made('SK', 'en', [10, 40], 50_000), made('GR', 'en', [10, 30], 50_000)];
		expect(tell('en', two).headline).toMatch(
			/most frequent in Slovakia \(20\.0–80\.0 per 100,000\) or in Greece \(20\.0–60\.0 per 100,000\)$/
		);
		const many = 'SK GR DE AT'.split(' ').map((code) => made(code, 'ro', [1, 4], 50_000));
		expect(tell('ro', many).headline).toMatch(/oricare din 4 țări: intervalele lor se ating$/);
	});
	it('never rests on few residents', () => {
		const few = made('FI', 'en', [400, 400], 4_000);
		expect(tell('en', [few, ...rowsFor('en').slice(0, 2)]).headline).toContain('the Netherlands');
		expect(tell('en', [few]).headline).toMatch(/fewer than 10,000 residents/);
	});
	it('says why there is none', () => {
		expect(tell('en', [made('AL', 'en', [3, 3], null)]).headline).toMatch(/no rate to residents/);
		expect(tell('ro', [made('FR', 'ro', null, 9_000)]).headline).toBe('Fără date pentru 2020');
	});
});

describe('the sentences', () => {
	it('mark the unstable and name those without residents', () => {
		const text = tell('en', rowsFor('en')).paragraphs.join(' ');
		expect(text).toContain('moves the rate by more than ten): Finland 25.0–100.0.');
		expect(text).toContain('gives no residents for that year: Albania.');
		expect(text).toContain('Netherlands 150.0 (share of the victims there: 6.0%)');
	});
	it('say whose residents, and between which years', () => {
		expect(tell('ro', rowsFor('ro')).paragraphs.at(-1)).toMatch(
			/ediția din 6 mai 2024\. Interpolați în linie dreaptă între anii acesteia \(2015–2025\)\.$/
		);
		const observed = [made('DE', 'en', [9, 9], 90_000, 'observed')];
		expect(tell('en', observed).paragraphs.at(-1)).not.toContain('Interpolated');
		expect(tell('en', [made('DE', 'en', [9, 9], null)], true).paragraphs.at(-1)).toMatch(
			/No edition of the residents is that old/
		);
	});
	it('carry what a rate cannot mean, in both languages', () => {
		for (const lang of LANGS) expect(tell(lang, rowsFor(lang)).notes[0]).toBe(RATE_CAVEAT[lang]);
		expect(RATE_CAVEAT.en).toMatch(/not the risk of being trafficked.*season.*different ways/);
		expect(RATE_CAVEAT.ro).toMatch(/Nu este riscul de a fi traficat.*sezonier.*moduri diferite/);
	});
});

describe('the table', () => {
	it('says how residents are known, and never zero for what is missing', () => {
		const { rows } = figure.table(
			[...rowsFor('en'), made('AT', 'en', [0, 0], 50_000, 'observed')],
			contextOf('en')
		);
		const of = (name: string) => rows.find(([first]) => first === name)?.slice(1);
		expect(of('Netherlands')).toEqual(['150.0', '60', '40,000', 'interpolated, 2015–2025', '6.0%']);
		expect(of('Finland')?.[0]).toBe('25.0–100.0 *');
		expect(of('Albania')).toEqual(['residents not known', '3', '–', '–', '0.3%']);
		expect(of('France')?.[0]).toBe('no data');
		expect(of('Austria')?.slice(0, 4)).toEqual(['0.0', '0', '50,000', 'published for 2020']);
	});
});

describe('the picture', () => {
	const picture = (lang: Lang, rows: Row[], size: 'wide' | 'narrow') => {
		const data = madeFigure('rate-by-destination', figure, contextOf(lang), rows);
		const drawings = draw(data as never, {
			width: size === 'wide' ? 920 : 340,
			size,
			links: false
		});
		const svg = drawings.map((drawing) => drawing.svg).join('');
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null|<a (?![^>]*href="\/\w+\/f\/)/);
		return svg;
	};
	it('is drawn at both sizes in both languages, and not of nothing', () => {
		for (const lang of LANGS) {
			for (const size of ['wide', 'narrow'] as const) {
				expect(picture(lang, [], size)).toBe('');
				for (const count of [1, 3, 5]) picture(lang, rowsFor(lang).slice(0, count), size);
			}
		}
	});
	it('marks the unstable, and keeps a rate beyond the axis with its number', () => {
		const rows = [...rowsFor('en'), made('SI', 'en', [35, 35], 466)];
		const svg = picture('en', rows, 'wide');
		expect(svg).toContain('▸');
		expect(svg).toContain('7,510.7 *');
		expect(svg.indexOf('>Netherlands<')).toBeLessThan(svg.indexOf('>Slovenia<'));
		expect(svg).toContain('residents not known');
	});
	it('escapes names', () => {
		const rows = [{ ...made('DE', 'en', [9, 9], 90_000), name: '<script>alert(1)</script>' }];
		expect(picture('en', rows, 'wide')).not.toContain('<script');
	});
});
