import { describe, expect, it } from 'vitest';
import { madeName } from '../../../../tests/made.ts';
import type { Lang } from '../../i18n/text.ts';
import { cellTitle, claimValue, groupConflicts, type Cell } from './conflicts.ts';

const NBSP = '\u00a0';
const name = (lang: Lang) => (code: string) => madeName(code, lang);
const made = (cell: Partial<Cell> & { conflict?: number; lower?: number } = {}) => ({
	conflict: 1,
	same_measure: true,
	reporter: 'RO',
	origin: 'TOTAL',
	region: '',
	destination: '',
	year_from: 2013,
	year_to: 2013,
	sex: 'total',
	age: 'total',
	form: 'total',
	area: '',
	unit: 'persons',
	lower: 1,
	...cell
});

describe('the title of a cell', () => {
	const title = (cell: Partial<Cell>, lang: Lang = 'ro') => cellTitle(made(cell), lang, name(lang));
	it('names what narrows it, and nothing else', () => {
		expect(title({})).toBe('România, 2013');
		expect(title({ age: 'child', form: 'labour' })).toBe('România, 2013, copii, muncă forțată');
		expect(title({ origin: 'RO', reporter: 'ES', year_to: 2015 }, 'en')).toBe(
			'Spain, 2013–2015, citizenship: Romania'
		);
		expect(title({ origin: 'NEU_FOR', reporter: 'EU27_2020' })).toBe(
			'UE (27 de membri, fără Regatul Unit), 2013, cetățeni din afara UE'
		);
	});
});

describe('a claimed number', () => {
	const value = (lower: number, upper: number, unit: string, lang: Lang) =>
		claimValue({ lower, upper, unit }, lang);
	it('has its unit and the marks of the language', () => {
		expect(value(23632, 23632, 'persons', 'ro')).toBe('23.632');
		expect(value(181, 220, 'persons', 'en')).toBe('181–220');
		expect(value(63.4, 63.4, 'percent', 'ro')).toBe(`63,4${NBSP}%`);
		expect(value(63.4, 63.4, 'percent', 'en')).toBe('63.4%');
		expect(value(16.5, 16.5, 'per_million', 'en')).toBe('16.5 per million inhabitants');
		expect(value(2, 2, 'made_unit', 'en')).toBe('2 made_unit');
	});
});

describe('claims', () => {
	it('are grouped by cell: Romania, groups of countries, others by name; newest first', () => {
		const groups = groupConflicts(
			[
				made({ conflict: 1, reporter: 'ES' }),
				made({ conflict: 2, reporter: 'EU28' }),
				made({ conflict: 3, year_from: 2012, year_to: 2012 }),
				made({ conflict: 4, lower: 896 }),
				made({ conflict: 4, lower: 876 }),
				made({ conflict: 5, reporter: 'AT' })
			],
			'en',
			name('en')
		);
		expect(groups.map(({ id }) => id)).toEqual([4, 3, 2, 5, 1]);
		expect(groups[0]?.claims.map(({ lower }) => lower)).toEqual([896, 876]);
	});
	it('may be none', () => expect(groupConflicts([], 'ro', name('ro'))).toEqual([]));
});
