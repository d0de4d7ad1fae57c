import { describe, expect, it } from 'vitest';
import type { Initiative } from '../record.server.ts';
import { foundIn, markWords } from './mark.server.ts';
import { findInitiatives, indexInitiatives, wordsOf, type Both } from './search.server.ts';

const made = (id: string, ro: Partial<Initiative>, en: Partial<Initiative> = {}): Both => {
	const base: Initiative = {
		id,
		date: '2021-01-01',
		precision: 'year',
		kind: 'campaign',
		objective: null,
		title: id,
		summary: '',
		before_network: false,
		source_url: 'https://example.org/hidden',
		source_title: 'Ziarul de Gardă',
		source_quote: null,
		confidence: 'high',
		last_verified: '2026-11-23',
		organisations: [{ name: 'Asociația Țara', member: null }]
	};
	return { ro: { ...base, ...ro }, en: { ...base, ...ro, ...en } };
};
const record = [
	made(
		'a',
		{ title: 'Școală de vară în Țăndărei', summary: 'Împreună cu județul.' },
		{ title: 'Summer school', summary: 'Together with the county.' }
	),
	made('b', { title: 'Atelier', source_quote: 'elevi din şcoli bucureştene' }),
	made('c', { title: '#NuTeLasaDusa: site despre metoda „loverboy”' })
];
const index = indexInitiatives(record);
const find = (q: string) => [...findInitiatives(index, q)].sort();

describe('searching', () => {
	it.each([
		['scoala', ['a']],
		['ŞCOALĂ', ['a']],
		['școală', ['a']],
		['tandarei', ['a']],
		['ţĂNDĂREI', ['a']],
		['impreuna', ['a']],
		['summer', ['a']],
		['scoli', ['b']],
		['bucurestene', ['b']],
		['nutelasadusa', ['c']],
		['loverb', ['c']],
		['tara ziarul', ['a', 'b', 'c']],
		['sco', ['a', 'b']],
		['vara scoala', ['a']],
		['vara atelier', []],
		['scoalaa', []],
		['hidden', []],
		['…!', []],
		['Școală', ['a']]
	])('“%s” finds %j', (q, ids) => expect(find(q)).toEqual(ids));
	it('folds every Romanian letter, in both spellings', () => {
		expect(wordsOf('Ăă Ââ Îî Șș Țț Şş Ţţ')).toEqual('aa aa ii ss tt ss tt'.split(' '));
	});
});

describe('marking', () => {
	it('cuts a text where words were found, and loses nothing', () => {
		const pieces = markWords('Școală <b>de</b> vară, șco…', ['sco']);
		expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Școală', 'șco']);
		expect(pieces.map(({ text }) => text).join('')).toBe('Școală <b>de</b> vară, șco…');
		expect(markWords('nothing', ['x'])).toEqual([{ text: 'nothing', found: false }]);
	});
	const found = (at: number, q: string, lang: 'ro' | 'en' = 'ro') =>
		foundIn(record[at] as Both, wordsOf(q), lang);
	it('shows no excerpt where the line has the words', () => {
		expect(found(0, 'scoala tara').excerpt).toBeNull();
	});
	it('shows where the other words stand', () => {
		expect(found(0, 'scoala judet').excerpt).toEqual({
			label: 'Rezumat',
			pieces: [
				{ text: 'Împreună cu ', found: false },
				{ text: 'județul', found: true },
				{ text: '.', found: false }
			]
		});
		expect(found(1, 'elevi', 'en').excerpt?.label).toBe('The source says');
		expect(found(0, 'summer').excerpt).toMatchObject({ label: 'În engleză', lang: 'en' });
	});
	it('cuts a long text between words, around what was found', () => {
		const long = made('d', { summary: `${'cuvânt '.repeat(60)}căutat ${'cuvânt '.repeat(60)}` });
		const text = foundIn(long, ['cautat'], 'ro')
			.excerpt?.pieces.map(({ text }) => text)
			.join('');
		expect(text).toMatch(/^… cuvânt .*căutat .*cuvânt …$/);
		expect(text?.length).toBeLessThan(200);
	});
});
