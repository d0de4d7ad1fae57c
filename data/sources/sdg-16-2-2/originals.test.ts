import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../contract/csv.ts';
import { readCommitted, readShared } from '../../../scripts/made/source-cases.ts';
import { listOffices, readName } from './offices.ts';

const committed = readCommitted('sdg-16-2-2', '2026-07-27');
const typed = readShared('eurostat/figures_context_not_eurostat.new.csv');
const cell = (row: Record<string, string>) =>
	[
		row.reporter,
		row.origin,
		row.destination,
		row.year_from,
		row.sex,
		row.age,
		row.form,
		row.unit
	].join(' ');
const WORDS: Record<string, string> = {
	T: 'total',
	F: 'female',
	M: 'male',
	TOTAL: 'total',
	Y_LT18: 'child',
	Y_GE18: 'adult',
	LABOUR: 'labour',
	SEXUAL: 'sexual',
	OTHER: 'other',
	BEGGING: 'begging',
	forced_marriage: 'other',
	NR: 'persons',
	P_HTHAB: 'per_100000'
};

describe('what is committed', () => {
	it('every file of the receipt is an office’s at a commit', () => {
		const files = committed.receipt.originals ?? [];
		expect(files.map(({ name }) => readName(name)?.office)).toEqual(
			listOffices().map(({ office }) => office)
		);
		for (const { name, url } of files) expect(url).toContain(readName(name)?.commit);
	});
	it('every office kept out is named in doubtful.csv, in both languages', () => {
		const doubtful = parseCsv(
			readFileSync(fileURLToPath(new URL('doubtful.csv', import.meta.url))),
			'doubtful.csv'
		);
		const kept = new Set(committed.rows.map(({ reporter }) => reporter));
		const out = listOffices().filter(({ office }) => !kept.has(office));
		expect(out.map(({ office }) => office)).toEqual(doubtful.map(({ reporter }) => reporter));
	});
	// Read by hand in the offices' files.
	it.each([
		['MT EU_FOR  2023 total total total persons', '1'],
		['MT TOTAL  2025 total total total persons', '22'],
		['DE TOTAL  2024 total total total persons', '636'],
		['DE TOTAL  2023 total total sexual persons', '428'],
		['GB TOTAL  2021 total total total persons', '11387'],
		['MD TOTAL RO 2018 total total total per_100000', '0.9'],
		['HR TOTAL  2024 total total labour per_100000', '0.34'],
		['ES TOTAL  2019 total total sexual per_100000', '0.62'],
		['ME TOTAL  2020 total total total persons', '52']
	])('%s: %s', (key, value) => {
		const rows = committed.rows.filter((row) => row.area === '' && cell(row) === key);
		expect(rows.map(({ lower }) => lower)).toEqual([value]);
	});
});

describe.skipIf(typed === null)('what was typed from the files (skipped without ../shared)', () => {
	it('agrees, but for Germany 2011, since revised, and what is kept out', () => {
		const values = new Map(
			committed.rows.filter(({ area }) => area === '').map((row) => [cell(row), row.lower])
		);
		const word = (label = '') => WORDS[label] ?? label;
		const differ = parseCsv(typed ?? '', 'typed').flatMap((row) => {
			const destination = row.dataset?.includes('exploited in Romania') ? 'RO' : '';
			const key = [row.reporting_geo, row.citizenship, destination, row.year_from]
				.concat([row.sex, row.age, row.exploitation, row.unit].map(word))
				.join(' ');
			return Number(values.get(key)) === Number(row.value) ? [] : [`${key} ${values.get(key)}`];
		});
		expect(differ).toEqual([
			'ME TOTAL  2025 total aged 18-35 years total per_100000 undefined',
			'ME TOTAL  2025 total aged over 35 years total per_100000 undefined',
			'UA TOTAL  2022 total total total per_100000 undefined',
			'UA TOTAL  2023 total total total per_100000 undefined',
			'UA TOTAL  2024 total total total per_100000 undefined',
			'DE TOTAL  2011 total total total persons 671',
			'DE TOTAL  2011 total total sexual persons 639'
		]);
	});
});
