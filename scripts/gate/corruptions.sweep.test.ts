import { describe, expect, it } from 'vitest';
import { InputError, type Observation } from '../../data/contract/contract.ts';
import { readCodes } from '../lib/sources.ts';
import { gatherCells } from './cells.ts';
import { judgeEdition, readEdition } from './examine.ts';
import { refuseImpossible } from './impossible.ts';
import { limitsOf } from './limits.ts';
import { CORRUPTIONS, EUROPEAN } from './made-corruptions.ts';

const SOURCE = 'unodc-glotip';
const [limits, labels] = [limitsOf(SOURCE), readCodes(SOURCE).map(({ label = '' }) => label)];
// A part of the edition, so that this takes seconds; limits.test.ts judges both editions whole.
const real = readEdition(SOURCE, '2025-04-14').rows.filter((row) => EUROPEAN.has(row.reporter));
const others = [{ vintage: '2025-04-14', rows: real, cells: gatherCells(real) }];

/** What becomes of an edition of 20 October 2026: "refused …", "held …" or "published". */
function judged(rows: Observation[]): string {
	const edition = { vintage: '2026-10-20', rows, file: 'made' };
	const parsed = {
		stamped: null,
		read: 0,
		outside: 0,
		observations: rows,
		unmapped: [],
		rejected: []
	};
	try {
		refuseImpossible({ ...edition, parsed, limits, labels });
		const { findings } = judgeEdition(edition, others, limits);
		return findings.length === 0
			? 'published'
			: `held ${findings.map(({ measure }) => measure).join(' ')}`;
	} catch (error) {
		if (error instanceof InputError) return `refused ${error.message}`;
		throw error;
	}
}

describe('an edition as the next one may be', () => {
	const revised = real.map((row, index) =>
		index % 200 === 0 && row.lower === row.upper && row.origin !== 'RO'
			? { ...row, lower: (row.lower ?? 0) + 1, upper: (row.upper ?? 0) + 1 }
			: row
	);
	const newYear = real
		.filter(({ year_to }) => year_to === 2022)
		.map((row) => ({ ...row, year_from: 2023, year_to: 2023, locator: `${row.locator}0` }));
	it('with a new year and some cells revised passes', () => {
		expect(judged([...revised, ...newYear])).toBe('published');
	});
	it('with Romania and Nigeria swapped in the new year does not', () => {
		const other: Record<string, string> = { RO: 'NG', NG: 'RO' };
		const swapped = newYear.map((row) => ({ ...row, origin: other[row.origin] ?? row.origin }));
		expect(judged([...revised, ...swapped])).toBe('held year_swapped_origins');
	});
	it('with a new year ten times as large does not', () => {
		const large = newYear.map((row) => ({
			...row,
			lower: 10 * (row.lower ?? 0),
			upper: 10 * (row.upper ?? 0)
		}));
		expect(judged([...revised, ...large])).toMatch(/^(refused|held)/);
	});
});

describe('a corrupted edition is refused or held', () => {
	const cases = Object.entries(CORRUPTIONS);
	it('in at least forty ways', () => expect(cases.length).toBeGreaterThanOrEqual(40));
	it.each(cases)('%s', (_, corrupt) => {
		expect(judged(corrupt(real))).toMatch(/^(refused|held)/);
	});
});

describe('the sentence of a refusal names the rows', () => {
	it.each([
		['one cell has the year 2099', /!\d+: the year 2099 had not begun/],
		['one cell has the year 1919', /!\d+: the year 1919 is before the source's first, 2003/],
		[
			'one citizenship row pasted twice',
			/!\d+ \(76\) and made!1 \(76\) are the same cell: DE Romanian 2019/
		],
		['a lost letter in a label', /!\d+: publisher_label: letters were lost: "Rom\?nia"/],
		['a label encoded twice', /!\d+: publisher_label: letters were encoded twice: "RomÃ¢nia"/]
	])('%s', (name, sentence) => {
		expect(judged(CORRUPTIONS[name]?.(real) ?? [])).toMatch(sentence);
	});
});
