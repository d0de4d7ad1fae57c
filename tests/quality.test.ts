import { describe, expect, it } from 'vitest';
import type { Row } from '../src/lib/figures/data-coverage/figure.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { groupConflicts } from '../src/lib/receipts/published/conflicts.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { readQuality, type Claim } from '../src/lib/features/quality/load.server.ts';

// What the quality page says, on the built database. Numbers counted by hand in the committed snapshots.

const coverage = async (query: string) => {
	const search = new URLSearchParams(`as_of=2025-04-14&${query}`);
	return (await loadFigure('data-coverage', search, 'ro')).rows as Row[];
};

describe('coverage of the EU in the edition of April 2025', () => {
	it('has 23 of 26 countries for 2022', async () => {
		const rows = await coverage('year=2022');
		expect(rows).toHaveLength(26);
		const missing = rows.filter(({ status }) => status === 'not_reported');
		expect(missing.map(({ reporter }) => reporter).sort()).toEqual(['CZ', 'IT', 'SE']);
		const named = rows.filter(({ status }) => status === 'reported');
		expect(named).toHaveLength(15);
		expect(named.filter(({ suppressed }) => suppressed)).toHaveLength(6);
	});
	it('knows who published always, and whose gap is longest', async () => {
		const rows = await coverage('');
		expect(rows).toHaveLength(26 * 16);
		const years = (reporter: string) =>
			rows.filter((row) => row.reporter === reporter && row.status !== 'not_reported').length;
		expect(['AT', 'DE', 'FI'].map(years)).toEqual([16, 16, 16]);
		expect(rows.filter(({ status }) => status !== 'not_reported')).toHaveLength(
			[15, 18, 20, 22, 21, 20, 14, 22, 23, 24, 18, 18, 22, 22, 24, 23].reduce((a, b) => a + b)
		);
		expect(years('BG')).toBe(3);
	});
	it('hides exactly the intervals, and has no number where there is none', async () => {
		for (const row of await coverage('set=WORLD')) {
			expect(row.victims === null).toBe(row.status !== 'reported');
			if (row.victims) expect(row.suppressed).toBe(row.victims.lower < row.victims.upper);
			if (row.status === 'not_reported') expect(row.stated).toBeNull();
		}
	});
});

describe('contradictions', () => {
	const groups = async () => {
		const { claims } = await readQuality();
		return groupConflicts(claims, 'en', (code) => code);
	};
	const has = (claims: Claim[], where: Partial<Claim>, values: number[]) => {
		const cell = claims.filter((claim) =>
			Object.entries(where).every(([name, value]) => claim[name as keyof Claim] === value)
		);
		const told = [...new Set(cell.map(({ lower }) => lower))].sort((a, b) => a - b);
		expect(told, JSON.stringify(where)).toEqual(values);
	};
	it('have at least two claims about one cell, one of them read in a publication', async () => {
		for (const { title, claims, same_measure } of await groups()) {
			const values = new Set(claims.map(({ lower, upper }) => `${lower} ${upper}`));
			expect(values.size, title).toBeGreaterThan(1);
			expect(claims.some(({ basis }) => basis === 'row')).toBe(true);
			const measures = new Set(claims.map(({ measure }) => measure));
			if (measures.size === 1) expect(same_measure, title).toBe(true);
			expect(new Set(claims.map(({ unit }) => unit)).size, title).toBe(1);
			for (const claim of claims) expect(claim.url, title).toMatch(/^https?:/);
		}
	});
	it('are those known from the publications', async ({ skip }) => {
		const { sources, snapshots } = await openCatalogue();
		const kept = ['anitp', 'eurostat-publications', 'national-reports'].every(
			(id) => sources.has(id) && snapshots.some(({ source_id }) => source_id === id)
		);
		if (!kept) skip('a source of publications has no snapshot here');
		const { claims } = await readQuality();
		const whole = { sex: 'total', age: 'total', form: 'total', origin: 'TOTAL' };
		has(claims, { ...whole, reporter: 'RO', year_to: 2013 }, [876, 896]);
		has(claims, { ...whole, reporter: 'RO', year_to: 2016 }, [756, 757]);
		has(claims, { ...whole, reporter: 'RO', year_to: 2022, basis: 'row' }, [492, 500]);
		has(claims, { ...whole, reporter: 'EU27_2007', year_from: 2008 }, [23623, 23632]);
		has(claims, { ...whole, reporter: 'EU27_2020', year_from: 2021 }, [12248, 17248]);
		has(claims, { reporter: 'EU27_2020', year_to: 2020, sex: 'female' }, [64, 67, 68]);
		has(claims, { ...whole, reporter: 'DK', year_to: 2022, basis: 'row' }, [72, 73]);
		// Rounding is no contradiction: "more than 6,000" and 6,101, 62.8 % and 63 %, "about 500" and 497.
		has(claims, { reporter: 'EU28', origin: 'RO' }, []);
		has(claims, { reporter: 'EU27_2020', year_to: 2022, unit: 'percent' }, []);
		has(claims, { reporter: 'RO', year_to: 2018 }, []);
		// Half a year beside a year is none either: 416 and 780.
		has(claims, { ...whole, reporter: 'RO', year_to: 2009 }, []);
	});
});

describe('corrections and checks', () => {
	it('are written down by the build', async () => {
		const { corrections, checks, readings } = await readQuality();
		const { sources, snapshots } = await openCatalogue();
		const unodc = corrections.filter(({ source_id }) => source_id === 'unodc-glotip');
		expect(unodc).toHaveLength(6);
		for (const { action, old_lower, new_lower, reason, link } of unodc) {
			expect([action, new_lower]).toEqual(['drop', null]);
			expect(old_lower).toBeGreaterThan(2000);
			expect(reason).toContain('year');
			expect(link).toMatch(/^https:/);
		}
		for (const id of [...sources.keys(), 'marts'])
			expect(
				checks.some(({ checked }) => checked === id),
				id
			).toBe(true);
		expect(checks.every(({ passed }) => passed)).toBe(true);
		for (const { source_id } of snapshots) expect(readings.has(source_id)).toBe(true);
	});
});

it.each(LANGS)(
	'the coverage of every source with citizenships can be drawn, in %s',
	async (lang) => {
		const { sources, spans } = await openCatalogue();
		for (const source of sources.keys()) {
			if (![...spans.keys()].some((id) => id.startsWith(`${source}@`))) continue;
			const figure = await loadFigure('data-coverage', new URLSearchParams({ source }), lang);
			expect(figure.rows.length, source).toBeGreaterThan(0);
		}
	}
);
