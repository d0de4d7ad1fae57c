import { describe, expect, it } from 'vitest';
import { citingSpans, withoutSpans } from './citation.ts';
import { unitsOf } from './units.ts';
import { summaryOf } from './words.ts';

const keys = (text: string) =>
	unitsOf(text)
		.map(({ key }) => key)
		.join(' ');

describe('units', () => {
	it('mask numbers, and keep years and what is counted', () => {
		expect(keys('În 2010: 1.885 din 9.528 (28 de membri, cu Regatul Unit)')).toBe(
			'in 2010 : # din # ( 28 membri cu regatul unit )'
		);
		expect(keys('16,2–18,8 % în 2009–2013')).toBe('# % in 2009 - 2013');
		expect(keys('−3,1 până la −0,7 p.p.')).toBe('# pana la # pp');
		expect(keys('edition of 14 April 2025')).toBe('edition of @');
	});
	it('know a sign of a number from a dash', () => {
		expect(unitsOf('moved by −1.9 pp').find(({ slot }) => slot)?.slot).toMatchObject({
			ends: ['1.9'],
			negative: true
		});
	});
});

describe('a citation', () => {
	it('is taken off with what is in it, and no number but days', () => {
		const caveat = 'Victims identified by authorities; not the number of people trafficked.';
		const off = (text: string) => withoutSpans(text, citingSpans(text)).replace(/\.{2,}/g, '');
		expect(off(`X. Data: UNODC, edition of 14 April 2025. ${caveat}`).trim()).toBe('X.');
		expect(off(`X. Data: 80% of victims. ${caveat}`)).toContain('80%');
		expect(off('X https://origine.example/ro/f/a.b?as_of=2025-04-14 (data build 0a1b2c3d).')).toBe(
			'X  '
		);
	});
});

describe('one line for all', () => {
	const of = (...outcomes: ('match' | 'near')[]) => outcomes.map((outcome) => ({ outcome }));
	it('says how many match', () => {
		expect(summaryOf(of('match'), 'ro')).toBeNull();
		expect(summaryOf(of('match', 'match', 'match'), 'ro')).toMatch(/^Toate cele 3 numere/);
		expect(summaryOf(of('match', 'match', 'near'), 'en')).toBe(
			'Of 3 numbers: 2 match; 1 is not the official figure.'
		);
	});
});
