import { describe, expect, it } from 'vitest';
import {
	capitalise,
	collator,
	formatCount,
	formatCountInterval,
	formatCounted,
	formatCountedInterval,
	formatDate,
	formatList,
	formatRank,
	formatShare,
	formatShareInterval,
	type DatePrecision
} from './format.ts';
import { LANGS, type Counted } from './text.ts';

const victims: Counted = {
	en: { one: '# victim', other: '# victims' },
	ro: { one: '# victimă', few: '# victime', other: '# de victime' }
};
const NBSP = '\u00a0';

describe('plurals', () => {
	it.each([
		[0, '0 victime'],
		[1, '1 victimă'],
		[1.4, '1 victimă'],
		[1.6, '2 victime'],
		[2, '2 victime'],
		[19, '19 victime'],
		[19.6, '20 de victime'],
		[20, '20 de victime'],
		[21, '21 de victime'],
		[100, '100 de victime'],
		[101, '101 victime'],
		[119, '119 victime'],
		[120, '120 de victime'],
		[1000, '1.000 de victime'],
		[1001, '1.001 victime'],
		[12345, '12.345 de victime']
	])('Romanian counts %s as „%s”', (value, words) => {
		expect(formatCounted(value, victims, 'ro')).toBe(words);
	});
	it.each([
		[0, '0 victims'],
		[1, '1 victim'],
		[1.4, '1 victim'],
		[0.6, '1 victim'],
		[2, '2 victims'],
		[21, '21 victims'],
		[1001, '1,001 victims']
	])('English counts %s as "%s"', (value, words) => {
		expect(formatCounted(value, victims, 'en')).toBe(words);
	});
	it('lets an interval end in the plural of its upper end', () => {
		const interval = (lower: number, upper: number) =>
			LANGS.map((lang) => formatCountedInterval({ lower, upper }, victims, lang));
		expect(interval(1, 1)).toEqual(['1 victimă', '1 victim']);
		expect(interval(0, 1)).toEqual(['0–1 victimă', '0–1 victim']);
		expect(interval(1, 4)).toEqual(['1–4 victime', '1–4 victims']);
		expect(interval(403, 421)).toEqual(['403–421 de victime', '403–421 victims']);
		expect(interval(999, 1101)).toEqual(['999–1.101 victime', '999–1,101 victims']);
		// The upper end's digits inside the lower end must not be replaced.
		expect(interval(20, 120)).toEqual(['20–120 de victime', '20–120 victims']);
	});
	it('has the forms Intl.PluralRules asks for, in both languages', () => {
		for (const lang of LANGS) {
			const asked = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
			expect(Object.keys(victims[lang]).sort()).toEqual([...asked].sort());
		}
	});
});

describe('numbers', () => {
	it('separates thousands from 1,000 on', () => {
		const shown = (value: number) => [formatCount(value, 'ro'), formatCount(value, 'en')];
		expect(shown(999)).toEqual(['999', '999']);
		expect(shown(1234)).toEqual(['1.234', '1,234']);
		expect(shown(1234567)).toEqual(['1.234.567', '1,234,567']);
		expect(shown(2.5)).toEqual(['3', '3']);
	});
	it('writes a share with one decimal and, in Romanian, a no-break space', () => {
		expect(formatShare(0.0611, 'ro')).toBe(`6,1${NBSP}%`);
		expect(formatShare(0.0611, 'en')).toBe('6.1%');
		expect(formatShare(0, 'ro')).toBe(`0,0${NBSP}%`);
		expect(formatShare(1, 'en')).toBe('100.0%');
		expect(formatShare(0.149, 'ro', 0)).toBe(`15${NBSP}%`);
	});
	it('collapses an interval only when its ends agree after rounding', () => {
		const share = (lower: number, upper: number) => formatShareInterval({ lower, upper }, 'ro');
		expect(share(0.0559, 0.0667)).toBe(`5,6–6,7${NBSP}%`);
		expect(share(0.05561, 0.05639)).toBe(`5,6${NBSP}%`);
		expect(share(0.05549, 0.05551)).toBe(`5,5–5,6${NBSP}%`);
		expect(formatShareInterval({ lower: 0.0559, upper: 0.0667 }, 'en')).toBe('5.6–6.7%');
		expect(formatCountInterval({ lower: 429, upper: 429 }, 'ro')).toBe('429');
		expect(formatCountInterval({ lower: 6298, upper: 7225 }, 'ro')).toBe('6.298–7.225');
		expect(formatRank({ best: 1, worst: 1 })).toBe('1');
		expect(formatRank({ best: 1, worst: 2 })).toBe('1–2');
	});
});

describe('dates', () => {
	const day = '2020-07-30';
	it.each<[DatePrecision, string, string]>([
		['day', '30 iulie 2020', '30 July 2020'],
		['month', 'iulie 2020', 'July 2020'],
		['year', '2020', '2020']
	])('are shown no more exactly than the %s', (precision, ro, en) => {
		expect(formatDate(day, 'ro', precision)).toBe(ro);
		expect(formatDate(day, 'en', precision)).toBe(en);
	});
	it('do not move with the clock of the machine', () => {
		expect(formatDate('2019-12-31', 'en')).toBe('31 December 2019');
		expect(formatDate('2020-01-01', 'ro')).toBe('1 ianuarie 2020');
	});
	it('name no month with a cedilla', () => {
		const months = Array.from({ length: 12 }, (_, month) =>
			formatDate(`2020-${String(month + 1).padStart(2, '0')}-15`, 'ro', 'month')
		);
		expect(new Set(months).size).toBe(12);
		expect(months.join(' ')).not.toMatch(/[şţŞŢ]/);
	});
});

describe('lists and order', () => {
	it('joins names as each language does', () => {
		expect(formatList(['a', 'b', 'c'], 'ro')).toBe('a, b și c');
		expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
		expect(formatList(['a'], 'ro')).toBe('a');
		expect(formatList([], 'ro')).toBe('');
	});
	it('puts ș and ț behind s and t', () => {
		const names = ['Țările de Jos', 'Turcia', 'Șerban', 'Suedia', 'Islanda'];
		expect(names.sort(collator('ro').compare)).toEqual([
			'Islanda',
			'Suedia',
			'Șerban',
			'Turcia',
			'Țările de Jos'
		]);
	});
	it('starts a sentence with a capital, and leaves the rest', () => {
		expect(capitalise('țările UE', 'ro')).toBe('Țările UE');
		expect(capitalise('in 2022, the EU', 'en')).toBe('In 2022, the EU');
		expect(capitalise('', 'ro')).toBe('');
	});
});
