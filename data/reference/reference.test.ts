import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

function readRows(file: string): Record<string, string>[] {
	return parse(readFileSync(new URL(file, import.meta.url)), { columns: true });
}
const countries = readRows('./countries.csv');
const sets = readRows('./reporter-sets.csv');
const membersOf = (set: string) =>
	sets.filter((row) => row.set_id === set).map((row) => row.reporter ?? '');
const regionOf = new Map(countries.map((row) => [row.code, row.m49_region]));

describe('countries.csv', () => {
	it('has every country of ISO 3166-1 and Kosovo once, in order', () => {
		const codes = countries.map((row) => row.code);
		expect(codes).toHaveLength(250);
		expect(codes).toEqual([...new Set(codes)].sort());
		expect(new Set(countries.map((row) => row.alpha3)).size).toBe(250);
		expect(countries.find((row) => row.code === 'XK')?.alpha3).toBe('XKX');
	});

	it('has names for readers in both languages', () => {
		for (const { code, alpha3, name_en, name_ro } of countries) {
			expect(code).toMatch(/^[A-Z]{2}$/);
			expect(alpha3).toMatch(/^[A-Z]{3}$/);
			expect(name_en, code).toMatch(/^\S.*\S$/);
			expect(name_ro, code).toMatch(/^\S.*\S$/);
			// With a cedilla the letters look alike and sort, search and read aloud wrong.
			expect(name_ro, code).not.toMatch(/[şţŞŢ]/);
			expect(`${name_en}${name_ro}`, code).not.toMatch(/SAR|R\.A\.S\.|&/);
		}
		for (const field of ['name_en', 'name_ro'])
			expect(new Set(countries.map((row) => row[field])).size).toBe(250);
	});

	it('has the regions of UN M49, with as many members as published there', () => {
		const size = (region: string) => countries.filter((row) => row.m49_region === region).length;
		expect(size('002')).toBe(60);
		expect(size('019')).toBe(57);
		// M49 lists neither Taiwan nor Kosovo.
		expect(size('142')).toBe(50 + 1);
		expect(size('150')).toBe(51 + 1);
		expect(size('009')).toBe(29);
		expect(countries.filter((row) => row.m49_region === '').map((row) => row.code)).toEqual(['AQ']);
		for (const code of 'CY TR GE AM AZ KZ'.split(' ')) expect(regionOf.get(code)).toBe('142');
		for (const code of 'RU XK GB'.split(' ')) expect(regionOf.get(code)).toBe('150');
	});
});

describe('measures.csv', () => {
	const measures = readRows('./measures.csv');
	const told = measures.filter((row) => row.counts_en !== '');

	it('has each measure once, in words of both languages', () => {
		const ids = measures.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const row of measures) {
			expect(row.name_en, row.id).toMatch(/^\S.*\S$/);
			expect(row.name_ro, row.id).toMatch(/^\S.*\S$/);
		}
		for (const row of told)
			for (const [column, cell] of Object.entries(row))
				expect(cell, `${row.id} ${column}`).not.toBe('');
	});

	it('counts in Romanian as one counts: „de” after twenty, the article in its place', () => {
		for (const { id, few_ro, other_ro, verb_ro, caveat_en, caveat_ro } of told) {
			expect(other_ro, id).toBe(`de ${few_ro}`);
			// Its feminine and plural forms are made from it.
			expect(verb_ro, id).toMatch(/[ts]$/);
			expect(caveat_en, id).toMatch(/\.$/);
			expect(caveat_ro, id).toMatch(/\.$/);
		}
	});
});

describe('reporter-sets.csv', () => {
	it('never counts Romania, nor a country twice, nor one that does not exist', () => {
		const keys = sets.map((row) => `${row.set_id} ${row.reporter}`);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { reporter } of sets) {
			expect(regionOf.has(reporter)).toBe(true);
			expect(reporter).not.toBe('RO');
		}
	});

	it('has the sizes the definitions give', () => {
		expect(membersOf('EU27')).toHaveLength(26);
		expect(membersOf('EUROPE')).toHaveLength(45);
		expect(membersOf('MIDDLE_EAST')).toEqual(
			'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'.split(' ')
		);
	});

	it('keeps Europe to M49 region 150, Cyprus and Kosovo', () => {
		const others = membersOf('EUROPE').filter((code) => regionOf.get(code) !== '150');
		expect(others).toEqual(['CY']);
		expect(membersOf('EUROPE')).toContain('XK');
		expect(membersOf('EUROPE')).toEqual(expect.arrayContaining(membersOf('EU27')));
	});

	it('joins both regions into the scope of the network', () => {
		const both = [...membersOf('EUROPE'), ...membersOf('MIDDLE_EAST')].sort();
		expect(membersOf('EUROPE_ME')).toEqual(both);
	});
});
