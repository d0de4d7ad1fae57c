import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { figure } from './figure.ts';
import type { Row } from './row.ts';
import { draw } from './picture.ts';
import { write } from '../../render/tree.ts';
import { withLinks } from '../../render/variants.ts';

/** Made: no tier here comes from a source. */
const made = (
	year: number,
	tier: Row['tier'],
	evidence: Row['evidence'] = 'publisher_page'
): Row => ({
	year,
	tier,
	label: 'Made',
	evidence,
	confidence: 'high',
	url: 'https://example.org/made',
	quote: 'Made quote',
	snapshot: 'made@2024-05-06'
});
const rows: Row[] = [
	made(2001, 'tier_1'),
	made(2002, 'tier_3'),
	made(2003, 'tier_2', 'relayed'),
	made(2004, 'tier_2', 'relayed'),
	made(2006, 'tier_2'),
	made(2007, 'watch_list', 'relayed')
];
const tell = (lang: Lang, of: Row[]) => {
	const context = madeContext(lang);
	const words = figure.describe(of, context, []);
	// The tiers are words with a number in them.
	expectHonest(words, context, [of], [1, 2, 3]);
	expectWhole(figure.table.lay(of, context).table);
	return words;
};
const picture = (lang: Lang, of: Row[], size: 'wide' | 'narrow') => {
	const data = madeFigure('tip-tier', figure, madeContext(lang), of);
	const drawings = draw(data as never, { width: size === 'wide' ? 920 : 340, size });
	const svg = drawings.map(({ svg }) => write(withLinks(svg))).join('');
	expect(svg).not.toMatch(/NaN|undefined|Infinity|null|<a (?![^>]*href="\/\w+\/f\/)/);
	return svg;
};

describe('the words', () => {
	it('never give a tier without saying whose assessment it is', () => {
		expect(tell('en', rows).headline).toBe(
			'In the US report of 2007, Romania is in Tier 2 Watch List: one government’s assessment, not a statistic'
		);
		expect(tell('ro', rows.slice(0, 5)).headline).toBe(
			'În raportul SUA din 2006, România este la nivelul 2: evaluarea unui guvern, nu o statistică'
		);
		for (const lang of LANGS) {
			expect(figure.title[lang]).toMatch(/one government|unui guvern/);
			expect(tell(lang, rows).notes[0]).toMatch(/not a statistic|nu o statistică/);
		}
	});
	it('give the years of each tier, in the order of the tiers', () => {
		expect(tell('en', rows).paragraphs.slice(0, 4)).toEqual([
			'Tier 1: 2001.',
			'Tier 2: 2003–2004, 2006.',
			'Tier 2 Watch List: 2007.',
			'Tier 3: 2002.'
		]);
		expect(tell('ro', rows).paragraphs[1]).toBe('Nivelul 2: 2003–2004, 2006.');
	});
	it('say which were not read in the report itself, and only if some were not', () => {
		expect(tell('en', rows).paragraphs.at(-1)).toContain('2003–2004, 2007.');
		expect(tell('en', rows.slice(0, 2)).paragraphs.join()).not.toContain('relayed');
	});
	it('take no average and name no movement: a tier is a word', () => {
		for (const lang of LANGS)
			expect(JSON.stringify(tell(lang, rows))).not.toMatch(/2[.,]5|averag|medi[ea]\b/);
	});
	it('say that there is none', () => {
		expect(tell('en', []).headline).toMatch(/: no data$/);
		expect(tell('ro', []).headline).toMatch(/: fără date$/);
	});
});

describe('the table', () => {
	it('has how each row was obtained, as a badge, and its page', () => {
		const { columns, rows: cells } = figure.table.lay(rows, madeContext('ro')).table;
		expect(columns.map(({ as }) => as)).toEqual([undefined, undefined, 'badge', undefined, 'link']);
		expect(cells[2]).toEqual([
			...['2003', 'Nivelul 2', 'preluat', 'Made quote', 'https://example.org/made']
		]);
		expect(cells[5]?.[1]).toBe('Nivelul 2 cu monitorizare (Watch List)');
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
	it('has a cell for each report, of four looks', () => {
		const svg = picture('en', rows, 'narrow');
		expect(svg.match(/<title>/g)).toHaveLength(rows.length);
		for (const look of ['--paper-raised', '--ramp-0', '--ramp-2', '--ramp-5'])
			expect(svg).toContain(`var(${look})`);
		expect(svg).toContain('2007: Tier 2 Watch List');
		expect(svg).not.toContain('2005');
	});
});
