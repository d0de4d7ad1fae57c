import { describe, expect, it } from 'vitest';
import { checkCells } from './check.ts';
import { csvBytes, encodeAs, madeCells, madeRecord, TODAY, xlsxBytes } from './made.ts';
import { madeFiles } from './made-files.ts';
import { MADE_ROWS } from './made-rows.ts';
import { reviewFile } from './review.ts';
import { placed, sentence } from './say-fault.ts';

const files = await madeFiles();
const cedilla = madeCells({ title_ro: 'Atelier la Iaşi, despre învăţare în străinătate' });
const cedillaBook = await xlsxBytes([cedilla]);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('tries at least 200', () => {
	expect(MADE_ROWS.length + files.length).toBeGreaterThanOrEqual(200);
});

describe('rows', () => {
	it('accepts the row they are made from', () => {
		expect(checkCells(madeCells(), TODAY)).toMatchObject({ ok: true, faults: [] });
	});
	it.each(MADE_ROWS)('$column $change: $code', ({ change, column, code }) => {
		const { ok, faults } = checkCells(madeCells(change), TODAY);
		expect(ok).toBe(false);
		const errors = faults.filter(({ level }) => level === 'error');
		expect(errors.map((fault) => [fault.column, fault.code])).toContainEqual([column, code]);
		for (const fault of errors)
			for (const lang of ['ro', 'en'] as const) {
				expect(sentence(fault, lang)).toMatch(/^\P{Ll}.*\.$/u);
				expect(sentence(fault, lang).length).toBeLessThan(400);
			}
	});
	it('says it at the cell of a spreadsheet too', async () => {
		const rows = MADE_ROWS.map(({ change }) => madeCells(change));
		const { faults, changes } = await reviewFile(csvBytes(rows), madeRecord, TODAY);
		expect(changes).toEqual([]);
		MADE_ROWS.forEach(({ column, code }, index) => {
			const found = faults.filter(({ cell }) => cell.replace(/^[A-Z]+/, '') === String(index + 2));
			const said = found.map((fault) => [fault.column, fault.code]);
			expect(said, JSON.stringify(MADE_ROWS[index])).toContainEqual([column, code]);
		});
	});
});

describe('files', () => {
	it.each(files)('$name: $code', async ({ bytes, code, cell }) => {
		const started = performance.now();
		const { faults, changes } = await reviewFile(bytes, madeRecord, TODAY);
		expect(performance.now() - started).toBeLessThan(5000);
		if (code !== null) {
			expect(faults.map((fault) => fault.code)).toContain(code);
			expect(changes).toEqual([]);
		} else expect(faults.length + changes.length).toBeGreaterThan(0);
		if (cell) expect(faults.map((fault) => fault.cell)).toContain(cell);
		for (const fault of faults.slice(0, 20)) {
			expect(placed(fault, 'ro')).toMatch(/\.$/);
			expect(placed(fault, 'en')).toMatch(/\.$/);
		}
	});
});

describe('unusual and right', () => {
	const csv = decode(csvBytes([cedilla]));
	const comma = 'Atelier la Iași, despre învățare în străinătate';
	it.each([
		['UTF-8', new TextEncoder().encode(csv), []],
		['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${csv}`), []],
		['UTF-16LE', encodeAs('utf-16le', `\ufeff${csv}`), []],
		['UTF-16BE', encodeAs('utf-16be', `\ufeff${csv}`), []],
		['UTF-16LE without a mark', encodeAs('utf-16le', csv), []],
		['UTF-16BE without a mark', encodeAs('utf-16be', csv), []],
		[
			'cp1250',
			encodeAs('windows-1250', decode(csvBytes([{ ...cedilla, summary_ro: 'Probă.' }]))),
			['central_european']
		],
		['semicolons', csvBytes([cedilla], ';'), []],
		['tabs', csvBytes([cedilla], '\t'), []],
		['XLSX', cedillaBook, []]
	])('%s is read, its cedillas put right and told', async (_, bytes, notes) => {
		const { faults, changes } = await reviewFile(bytes, madeRecord, TODAY);
		expect(changes.map(({ kind, cells }) => [kind, cells.title_ro])).toEqual([['added', comma]]);
		expect(faults.map(({ code }) => code).sort()).toEqual(
			[...notes, 'cedilla_fixed', 'id_made'].sort()
		);
		expect(faults.find(({ code }) => code === 'cedilla_fixed')?.cell).toBe('G2');
	});
	it('reads dates that Excel made, as exactly as the row says', async () => {
		const rows = [
			['day', '2021-05-07'],
			['month', '2021-05'],
			['year', '2021']
		] as const;
		const cells = new Map(
			rows.map((_, i) => [
				`${i + 1},1`,
				{ value: new Date('2021-05-07'), style: { numFmt: 'yyyy-mm-dd' } }
			])
		);
		const bytes = await xlsxBytes(
			rows.map(([date_precision], i) =>
				madeCells({
					date_precision,
					title_en: `Alpha ${i}${i}${i}`,
					title_ro: `Beta ${i}${i}${i}`,
					organisations: `Org ${i}`
				})
			),
			{ cells }
		);
		const { faults, changes } = await reviewFile(bytes, madeRecord, TODAY);
		expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
		expect(changes.map(({ cells: { date } }) => date)).toEqual(rows.map(([, date]) => date));
	});
	it('does not take the day that Excel made of a month for a day', async () => {
		const cells = new Map([
			['1,1', { value: new Date('2021-05-01'), style: { numFmt: 'mmm-yy' } }]
		]);
		const bytes = await xlsxBytes([madeCells({ date_precision: '' })], { cells });
		const { faults, changes } = await reviewFile(bytes, madeRecord, TODAY);
		expect(faults[0]).toMatchObject({ code: 'precision_needed', cell: 'C2', level: 'error' });
		expect(changes).toEqual([]);
	});
});
