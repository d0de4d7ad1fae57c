import { describe, expect, test } from 'vitest';
import { asideCounter, by, codesByField, readTable, readWhole } from './read-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const table = (text: string) => readTable(bytes(text), 'made.csv', ['a', 'b']);

describe('a table', () => {
	test('is read by column name, in any order, with a byte order mark or without', () => {
		const [first, second] = table('\ufeffb,a\n1,x\n2,"y, z"\n');
		expect(first?.cell('a')).toBe('x');
		expect(second?.cell('a')).toBe('y, z');
		expect(second?.at).toBe('made.csv, row 3');
		expect(second?.locator).toBe('made.csv!3');
	});

	test.each([
		['a\n1\n', 'made.csv: the column "b" is missing.'],
		['a,b,c\n1,2,3\n', 'made.csv: the column "c" is not known.'],
		['a,b\n', 'made.csv: there is no data row.']
	])('%j is refused', (text, message) => {
		expect(() => table(text)).toThrow(message);
	});

	test.each(['', '-1', '1.5', '1,000', '1e3', ' 1', 'NA'])('%j is no whole number', (value) => {
		const [row] = table(`a,b\n"${value}",2\n`);
		if (row === undefined) throw new Error('no row');
		expect(() => readWhole(row, 'a')).toThrow(
			`made.csv, row 2: a "${value}" is not a whole number.`
		);
	});
});

test('rows set aside are counted by reason', () => {
	const aside = asideCounter();
	for (const row of table('a,b\n1,1\n2,2\n3,3\n'))
		aside.add(row, row.cell('a') === '2' ? 'x' : 'y');
	expect(aside.list()).toEqual([
		{ locator: 'made.csv!2', reason: 'y', count: 2 },
		{ locator: 'made.csv!3', reason: 'x', count: 1 }
	]);
});

test('codes are refused where a field is unknown, a label is missing or there twice', () => {
	const row = { field: 'f', label: 'l', code: 'c' };
	expect(codesByField([row], ['f']).f.get('l')).toEqual(row);
	expect(() => codesByField([row], ['g'])).toThrow('codes.csv: the field "f" is not known.');
	expect(() => codesByField([row, row], ['f'])).toThrow('codes.csv, f "l" is there twice.');
	expect(() => codesByField([{ field: 'f' }], ['f'])).toThrow('codes.csv, f: a row has no label.');
});

test('sorting goes column by column', () => {
	const rows = [
		{ a: 'b', n: 1 },
		{ a: 'a', n: 10 },
		{ a: 'a', n: 9 }
	];
	expect(rows.sort(by('a', 'n')).map(({ n }) => n)).toEqual([9, 10, 1]);
});
