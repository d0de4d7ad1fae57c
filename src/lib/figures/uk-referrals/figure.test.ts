import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { figure } from './figure.ts';
import type { Caveat, Row } from './row.ts';
import { draw } from './picture.ts';
import { write } from '../../render/tree.ts';
import { withLinks } from '../../render/variants.ts';

const NBSP = '\u00a0';
/** Made: no number here comes from a source. */
function made(quarter: number | null, counts: [number, number, number, number], year = 2020): Row {
	const [romanian, dual, stated, unstated] = counts;
	const total = stated + unstated;
	return {
		...{ year, quarter, romanian, dual, stated, unstated, total, share: romanian / stated },
		worst_case: { lower: romanian / total, upper: (romanian + unstated) / total },
		snapshot: 'made@2024-05-06'
	};
}
const rows: Row[] = [
	made(4, [9, 0, 100, 0], 2019),
	made(1, [10, 1, 1000, 10]),
	made(2, [40, 0, 1000, 10]),
	made(3, [30, 2, 1000, 10]),
	made(4, [21, 1, 1000, 10]),
	made(null, [101, 4, 4000, 40])
];
const caveats: Caveat[] = [
	{ caveat: 'Made: the sum is 4,040 here and 4.040 there.' },
	{ caveat: 'Made: of something else.' }
];
const tell = (lang: Lang, of: Row[], extra = caveats) => {
	const context = madeContext(lang);
	const words = figure.describe(of, context, extra);
	// The publisher's own caveat carries its own numbers.
	expectHonest(
		{ ...words, notes: words.notes.filter((note) => !note.startsWith('Made')) },
		context,
		[of, of.filter(({ quarter }) => quarter !== null)],
		[Math.min(...of.map(({ share }) => share)), Math.max(...of.map(({ share }) => share))]
	);
	expectWhole(figure.table.lay(of, context).table);
	return words;
};
const picture = (lang: Lang, of: Row[], size: 'wide' | 'narrow') => {
	const data = madeFigure('uk-referrals', figure, madeContext(lang), of, caveats);
	const drawings = draw(data as never, { width: size === 'wide' ? 920 : 340, size });
	const svg = drawings.map(({ svg }) => write(withLinks(svg))).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null|<a (?![^>]*href="\/\w+\/f\/)/);
	return svg;
};

describe('the headline', () => {
	it('is of the last whole year', () => {
		expect(tell('en', rows).headline).toBe(
			'In 2020, Romanian nationals were 2.5% of the potential victims referred in the United Kingdom (101 people)'
		);
		expect(tell('ro', rows).headline).toBe(
			`În 2020, cetățenii români au fost 2,5${NBSP}% dintre posibilele victime semnalate în Regatul Unit (101 persoane)`
		);
	});
	it('is of the last quarter where no year is whole', () => {
		expect(tell('en', rows.slice(0, 3)).headline).toMatch(
			/^In quarter 2 of 2020, .*\(40 people\)$/
		);
		expect(tell('ro', rows.slice(0, 3)).headline).toMatch(
			/^În trimestrul 2 din 2020, .*\(40 de persoane\)$/
		);
	});
	it('says that there is no number rather than none', () => {
		expect(tell('en', []).headline).toMatch(/: no data$/);
		expect(tell('ro', []).headline).toMatch(/: fără date$/);
		expect(tell('en', []).paragraphs).toEqual([]);
	});
	it('keeps a zero a zero', () => {
		expect(tell('en', [made(1, [0, 0, 100, 0])]).headline).toContain('were 0.0% of');
	});
});

describe('the sentences', () => {
	it('give the sum, the worst case and those with two nationalities apart', () => {
		const text = tell('ro', rows).paragraphs;
		expect(text[0]).toBe(
			'2020 (suma celor patru trimestre): 101 din 4.040 de posibile victime, dintre care 40 fără naționalitate declarată.'
		);
		expect(text[1]).toContain(`2,5–3,5${NBSP}%`);
		expect(text[2]).toContain('4 persoane cu naționalitate română și încă una');
		expect(text[3]).toContain('între 9 (T4 2019) și 40 (T2 2020)');
		expect(tell('en', rows).paragraphs[3]).toContain('(5 quarters): between 9 (Q4 2019) and 40');
	});
	it('leave out what is not there', () => {
		expect(tell('en', [made(1, [5, 0, 100, 0])]).paragraphs.join()).not.toMatch(/apart|quarters/);
	});
	it('carry what the source says of a sum shown, and nothing else of it', () => {
		for (const lang of LANGS) {
			const { notes } = tell(lang, rows);
			expect(notes).toContain(caveats[0]?.caveat);
			expect(notes).not.toContain(caveats[1]?.caveat);
			expect(tell(lang, rows.slice(0, 2)).notes).toHaveLength(1);
		}
		expect(tell('en', rows).notes[0]).toContain('outside the United Kingdom');
	});
});

describe('the picture', () => {
	it('is drawn at both sizes in both languages, and not of nothing', () => {
		for (const lang of LANGS) {
			for (const size of ['wide', 'narrow'] as const) {
				expect(picture(lang, [], size)).toBe('');
				for (const count of [1, rows.length]) picture(lang, rows.slice(0, count), size);
			}
		}
	});
	it('has the quarters, not the year that is their sum', () => {
		expect(picture('en', rows, 'wide')).toContain('>1,010<');
		expect(picture('en', rows, 'wide')).not.toContain('4,040');
		expect(picture('ro', rows, 'narrow')).toContain('>1.010<');
		expect(picture('ro', rows, 'narrow')).toContain('>T2<');
	});
});
