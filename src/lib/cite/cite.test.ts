import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeTimeRow } from '../../../tests/made.ts';
import { figure as time } from '../figures/origin-share-over-time/figure.ts';
import { CAVEATS } from '../i18n/caveats.ts';
import { LANGS, type Lang } from '../i18n/text.ts';
import { citeAsText, permalink } from './cite.ts';

const HERE = 'https://origine.example';
const rows = [madeTimeRow(2020, [20, 20], [200, 200])];
const figure = (lang: Lang) => madeFigure('origin-share-over-time', time, madeContext(lang), rows);

describe('the permanent address', () => {
	it('is the figure’s query with the day it speaks for', () => {
		expect(permalink(figure('ro'), HERE)).toBe(
			`${HERE}/ro/figures/origin-share-over-time?as_of=2024-05-06`
		);
		const asked = { ...figure('en'), query: 'reporter=DE&origin=NG&origin=RO&year=2020' };
		expect(permalink(asked, HERE)).toBe(
			`${HERE}/en/figures/origin-share-over-time?reporter=DE&origin=NG&origin=RO&year=2020&as_of=2024-05-06`
		);
	});
	it('keeps a day that was asked for, once', () => {
		const pinned = { ...figure('ro'), query: 'as_of=2024-12-31', as_of: '2024-12-31' };
		expect(permalink(pinned, HERE).split('?')[1]).toBe('as_of=2024-12-31');
	});
});

describe('the citation', () => {
	it('has finding, source, edition, caveat, address and build', () => {
		for (const lang of LANGS) {
			const data = figure(lang);
			const text = citeAsText(data, HERE);
			for (const part of [
				data.headline,
				'Nobody',
				lang === 'ro' ? 'ediția din 6 mai 2024' : 'edition of 6 May 2024',
				CAVEATS.identified[lang],
				permalink(data, HERE),
				data.build_id
			])
				expect(text, lang).toContain(part);
			expect(text).not.toMatch(/undefined|null|\.\.|["']| {2}/);
		}
	});
	it('names every source', () => {
		const data = figure('en');
		const [source] = data.sources;
		const second = source ? [{ ...source, producer: 'Somebody', vintage: '2023-01-02' }] : [];
		const text = citeAsText({ ...data, sources: [...data.sources, ...second] }, HERE);
		expect(text).toContain(
			'edition of 6 May 2024, retrieved on 7 May 2024 (numerator and denominator); Somebody, Made data, edition of 2 January 2023, '
		);
	});
});
