import { describe, expect, it } from 'vitest';
import { checkCells } from './check.ts';
import { compare, merge } from './compare.ts';
import { makeId } from './identify.ts';
import { madeCells, madeRecord, TODAY } from './made.ts';
import { faultFor } from './predicates.ts';
import { SENTENCES } from './sentences.ts';
import { placed } from './say-fault.ts';
import { at, columnName, faultOf } from './fault.ts';
import { closestName, findSimilar, likeness } from './similar.ts';

const notes = (given: Parameters<typeof madeCells>[0]) =>
	checkCells(madeCells(given), TODAY).faults.map(({ code, column }) => `${column} ${code}`);

describe('what is put right', () => {
	it.each([
		[{ title_ro: 'Informare la şcoală' }, 'title_ro', 'Informare la școală', 'cedilla_fixed'],
		[{ title_ro: ' a  b\u00a0' }, 'title_ro', 'a b', 'trimmed'],
		[{ title_ro: 'A\u0306n' }, 'title_ro', 'Ăn', 'pieces_fixed'],
		[{ summary_ro: 'unu\r\ndoi' }, 'summary_ro', 'unu doi', 'lines_joined'],
		[{ organisations: 'Alfa; Beta ;' }, 'organisations', 'Alfa;Beta', undefined],
		[{ date: '7.05.2021' }, 'date', '2021-05-07', 'date_read'],
		[{ date: '5.2021', date_precision: '' }, 'date', '2021-05', 'date_read'],
		[{ date: '2021', date_precision: '' }, 'date_precision', 'year', 'precision_read'],
		[{ source_quote: 'autorităţilor' }, 'source_quote', 'autorităţilor', undefined]
	] as const)('%o', (given, column, expected, code) => {
		const { cells, ok } = checkCells(madeCells(given), TODAY);
		expect(ok).toBe(true);
		expect(cells[column]).toBe(expected);
		if (code) expect(notes(given)).toContain(`${column} ${code}`);
		else expect(notes(given)).toEqual([]);
	});
	it('leaves helplines, dates, laws and years in peace', () => {
		const summary_ro =
			'Telverde 0800 800 678, 112, 01.02.2021–03.04.2021, Legea 678/2001, 2019-2022.';
		expect(notes({ summary_ro })).toEqual([]);
	});
});

describe('sentences', () => {
	it('name no value that is not given', () => {
		for (const { en, ro } of Object.values(SENTENCES)) {
			const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
			expect(new Set(places(ro))).toEqual(new Set(places(en)));
		}
	});
	it('say where, in the reader’s language', () => {
		const fault = at('C7', faultOf('empty', 'date'));
		expect(placed(fault, 'ro')).toBe('C7 (Data): Lipsește. Te rugăm să completezi.');
		expect(placed({ ...fault, cell: '' }, 'en')).toBe('Date: It is empty. Please fill it in.');
		expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
	});
	it('have words for a predicate they have never heard of', () => {
		expect(faultFor('kind', 'is odd', 'x').code).toBe('not_accepted');
	});
});

describe('likeness', () => {
	it('is blind to case, diacritics and order of little', () => {
		expect(likeness('Campanie în Iași', 'CAMPANIE IN IASI')).toBe(1);
		expect(likeness('', 'a')).toBe(0);
		expect(likeness('Atelier despre munca sigură', 'Concert de Crăciun')).toBeLessThan(0.2);
	});
	const near = madeCells({
		title_ro: 'Formare pentru asistente medicale, la Iasi',
		date: '2021-06-01'
	});
	const find = (change: Partial<typeof near>) =>
		findSimilar({ ...near, ...change }, madeRecord.rows, madeRecord.names).map(
			(row) => row.initiative_id
		);
	it('finds the same organisation, a near date and a similar title', () => {
		expect(find({})).toEqual(['2021-05-second']);
		expect(find({ organisations: 'Asociația Alfa' })).toEqual(['2021-05-second']);
		expect(find({ date: '2021', date_precision: 'year' })).toEqual(['2021-05-second']);
		expect(find({ date: '2021-06-07' })).toEqual(['2021-05-second']);
	});
	it('and all three of them', () => {
		expect(find({ date: '2021-06-08' })).toEqual([]);
		expect(find({ organisations: 'Gama' })).toEqual([]);
		expect(find({ organisations: 'constructor' })).toEqual([]);
		expect(find({ title_ro: 'Alt titlu', title_en: 'Another title' })).toEqual([]);
	});
	it('guesses misspelt names', () => {
		expect(closestName('Asociatia Alfaa', madeRecord.names)).toBe('Asociația Alfa');
		expect(closestName('Crucea Roșie', madeRecord.names)).toBeUndefined();
	});
});

describe('comparing and merging', () => {
	const [first, second] = madeRecord.rows;
	if (!first || !second) throw new Error('the made record has two rows');
	it('tells added, changed, unchanged and duplicate apart', () => {
		const changes = compare(
			[
				madeCells({ organisations: 'Alfaa' }),
				{ ...second, kind: 'training', last_verified: '2026-11-20' },
				{ ...first, last_verified: '2026-11-20' },
				{ ...second, initiative_id: '', summary_en: 'Another.' }
			],
			madeRecord
		);
		expect(changes.map(({ kind, from, of }) => [kind, from, of?.initiative_id])).toEqual([
			['added', {}, undefined],
			['changed', { kind: 'event' }, undefined],
			['unchanged', {}, undefined],
			['duplicate', {}, '2021-05-second']
		]);
		expect(changes[0]?.faults.map(({ code }) => code)).toEqual(['name_close', 'id_made']);
	});
	it('sees a repetition within the file', () => {
		const kinds = compare([madeCells(), madeCells()], madeRecord).map(({ kind }) => kind);
		expect(kinds).toEqual(['added', 'duplicate']);
	});
	it('refuses a title that another initiative has', () => {
		const row = { ...second, initiative_id: '', date: '2024-01-01' };
		const codes = compare([row], madeRecord)[0]?.faults.map(({ code }) => code);
		expect(codes).toContain('title_taken');
	});
	it('keeps places, sorts new rows in and verifies only when told', () => {
		const changes = compare(
			[
				madeCells({ date: '2020-01-01' }),
				{ ...second, kind: 'training', last_verified: '2026-11-20' },
				{ ...first, last_verified: '2026-11-20' }
			],
			madeRecord
		);
		const rows = (verified?: string) =>
			merge(madeRecord.rows, changes, { duplicates: false, ...(verified ? { verified } : {}) }).map(
				({ initiative_id, kind, last_verified }) => `${initiative_id} ${kind} ${last_verified}`
			);
		expect(rows()).toEqual([
			'2019-first event 2026-11-01',
			'2020-01-made-workshop-about-safe-work event 2026-11-01',
			'2021-05-second training 2026-11-01'
		]);
		expect(rows('2026-11-22').every((row) => row.endsWith('2026-11-22'))).toBe(true);
	});
	it('takes duplicates only when told', () => {
		const changes = compare([{ ...second, initiative_id: '', kind: 'training' }], madeRecord);
		const count = (duplicates: boolean) => merge(madeRecord.rows, changes, { duplicates }).length;
		expect([count(false), count(true)]).toEqual([2, 3]);
	});
	it('makes identifiers like the record’s, each new', () => {
		const row = madeCells({ date: '2024', title_en: 'The “Stay Free” – Șapte zile!' });
		expect(makeId(row, new Set())).toBe('2024-stay-free-sapte-zile');
		expect(makeId(row, new Set(['2024-stay-free-sapte-zile']))).toBe('2024-stay-free-sapte-zile-2');
	});
});
