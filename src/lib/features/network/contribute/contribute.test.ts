import { describe, expect, it } from 'vitest';
import {
	csvBytes,
	madeCells,
	madeRecord,
	TODAY
} from '../../../../../data/network/contribute/made.ts';
import { COLUMNS } from '../../../../../data/network/contribute/columns.ts';
import { answerSheet, refusedSheet } from './answer-sheet.ts';
import { faultOf } from '../../../../../data/network/contribute/fault.ts';
import { assess } from './assess.ts';
import { ASKED, fieldId, GROUPS } from './fields.ts';
import { laneOf } from './lane.ts';
import { cellsOf, otherNames } from './read-form.ts';

const { rows } = madeRecord;

describe('the form', () => {
	it('asks for every column but those that are made from others', () => {
		expect([...ASKED].sort()).toEqual(
			COLUMNS.filter((name) => name !== 'initiative_id' && name !== 'date_precision').sort()
		);
		for (const column of COLUMNS) expect(ASKED.map(fieldId)).toContain(fieldId(column));
	});
	it('helps in both languages, without cedillas', () => {
		for (const { help } of GROUPS.flatMap(({ fields }) => fields)) {
			expect(help.en).toMatch(/[.?”]$/);
			expect(help.ro).toMatch(/^[^şţŞŢ]+[.?”]$/);
		}
	});
	it('is read into a row: members ticked, then the others', () => {
		const fields = new FormData();
		fields.append('title_ro', 'Titlu');
		fields.append('member', 'Asociația Alfa');
		fields.append('member', 'Beta');
		fields.append('organisations', 'Gama; Delta');
		fields.append('unknown', 'x');
		fields.append('date', new Blob(['x']));
		const cells = cellsOf(fields);
		expect(cells).toMatchObject({ title_ro: 'Titlu', date: '', kind: '' });
		expect(cells.organisations).toBe('Asociația Alfa;Beta;Gama; Delta');
		expect(otherNames(cells.organisations, ['Asociația Alfa', 'Beta'])).toBe('Gama; Delta');
	});
});

describe('assessing', () => {
	const raw = madeCells({ date_precision: '', title_ro: 'Atelier la Iaşi' });
	it('makes what is not asked and tells only what is worth telling', () => {
		const { ok, errors, notes, cells } = assess(raw, madeRecord, TODAY, 'ro');
		expect([ok, errors]).toEqual([true, []]);
		expect(cells).toMatchObject({ date_precision: 'day', title_ro: 'Atelier la Iași' });
		expect(cells.initiative_id).toMatch(/^2021-05-made/);
		expect(notes.map(({ label, text }) => `${label}: ${text}`)).toEqual([
			'Titlul în română: Am scris ș și ț cu virguliță în loc de sedilă.'
		]);
	});
	it('tells errors in the order of the form, in words for a form', () => {
		const { errors } = assess(
			madeCells({ date: 'x', kind: '', title_ro: '' }),
			madeRecord,
			TODAY,
			'en'
		);
		expect(errors.map(({ column }) => column)).toEqual(['title_ro', 'kind', 'date']);
		expect(errors[1]?.text).toBe('Nothing is chosen yet.');
	});
	it('asks once about a date that is missing', () => {
		const { errors } = assess(madeCells({ date: '', date_precision: '' }), madeRecord, TODAY, 'en');
		expect(errors.map(({ column }) => column)).toEqual(['date']);
	});
	it('warns of what may be there already', () => {
		const twin = { ...rows[1], initiative_id: '', kind: 'training' } as typeof raw;
		expect(assess(twin, madeRecord, TODAY, 'en').similar).toEqual([
			{ id: '2021-05-second', title: 'Training for nurses in Iași' }
		]);
	});
});

describe('the lane', () => {
	it('shows a date as exactly as it is known, among its neighbours', () => {
		const lane = laneOf(madeCells({ date: '2020', date_precision: 'year' }), rows, 'ro');
		expect(lane?.years).toEqual([2019, 2021]);
		expect(lane?.marks.map(({ id, start, length, own }) => [id, start, length, own])).toEqual([
			['2019-first', 0, expect.closeTo(33.3, 0), false],
			['2021-05-second', expect.closeTo(78.2, 0), 0, false],
			['', expect.closeTo(33.3, 0), expect.closeTo(33.4, 0), true]
		]);
	});
	it('leaves out other aims and far years, and waits for a date and an aim', () => {
		const alone = laneOf(madeCells({ objective: 'cooperation' }), rows, 'ro');
		expect(alone?.marks).toHaveLength(1);
		expect(laneOf(madeCells({ date: '2024-05-07' }), rows, 'ro')?.marks).toHaveLength(1);
		expect(laneOf(madeCells({ date: 'x' }), rows, 'ro')).toBeNull();
		expect(laneOf(madeCells({ objective: '' }), rows, 'ro')).toBeNull();
	});
});

describe('a spreadsheet', () => {
	it('is answered in the reader’s language, with files to download', async () => {
		const file = csvBytes([
			madeCells(),
			{ ...rows[1], kind: 'training' },
			{ ...rows[1], initiative_id: '', summary_en: 'Another.' },
			madeCells({ date: '2021-13' })
		]);
		const answer = await answerSheet(file, madeRecord, TODAY, 'ro');
		expect(answer.read).toBe(4);
		expect(answer.errors).toEqual([
			{ cell: 'B5', label: 'Data', text: expect.stringMatching(/^„2021-13” nu este o dată/) }
		]);
		expect(answer.changes.map(({ row, kind }) => [row, kind])).toEqual([
			[2, 'added'],
			[3, 'changed'],
			[4, 'duplicate']
		]);
		expect(answer.changes[1]?.differences).toEqual(['Felul inițiativei: event → training']);
		expect(answer.changes[2]?.of?.id).toBe('2021-05-second');
		const lines = (text: string) => text.trim().split('\n').length;
		const { files } = answer;
		expect([lines(files.without.merged), lines(files.with.merged)]).toEqual([4, 5]);
		expect([lines(files.without.csv), lines(files.with.csv)]).toEqual([3, 4]);
		expect(JSON.parse(files.with.json)).toHaveLength(3);
	});
	it('that is refused unread gets one sentence', () => {
		const fault = faultOf('too_big', null, { size: '50', most: '5' });
		expect(refusedSheet(fault, madeRecord, 'en')).toMatchObject({
			errors: [{ text: expect.stringMatching(/^The file has 50 MB; 5 MB at most\./) }],
			changes: []
		});
	});
});
