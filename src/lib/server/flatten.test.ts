import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figures } from '../figures/registry.server.ts';
import { columnsOf, flatten, toCsv } from './flatten.ts';

const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	victims: z.strictObject({ lower: z.int(), upper: z.int() }).nullable(),
	share: z.strictObject({ lower: z.number(), bounds: z.strictObject({ mid: z.number() }) }),
	day: z.iso.date().nullable()
});

describe('columns', () => {
	it('are the fields of the schema, nested ones joined', () => {
		expect(columnsOf(row)).toEqual(
			'year set victims_lower victims_upper share_lower share_bounds_mid day'.split(' ')
		);
	});
	it('of every figure are plain snake_case, each once', () => {
		for (const [id, figure] of figures) {
			const columns = columnsOf(figure.row);
			expect(new Set(columns).size, id).toBe(columns.length);
			for (const column of columns) expect(column, id).toMatch(/^[a-z][a-z0-9_]*$/);
		}
	});
});

describe('flatten', () => {
	it('keeps zero apart from missing', () => {
		expect(flatten({ victims: { lower: 0, upper: 4 }, share: null, set: null })).toEqual({
			victims_lower: 0,
			victims_upper: 4,
			share: null,
			set: null
		});
	});
});

describe('CSV', () => {
	const columns = columnsOf(row);
	it('has its header even with no rows', () => {
		expect(toCsv(columns, [])).toBe(`${columns.join()}\r\n`);
	});
	it('leaves an absent interval empty, never 0, and keeps a zero', () => {
		const missing = { year: 2019, set: 'EU27', victims: null, share: null, day: null };
		const zero = { ...missing, victims: { lower: 0, upper: 0 } };
		expect(
			toCsv(columns, [flatten(missing), flatten(zero)])
				.split('\r\n')
				.slice(1)
		).toEqual(['2019,EU27,,,,,', '2019,EU27,0,0,,,', '']);
	});
	it('quotes as RFC 4180 says, and reads back the same', () => {
		const texts = ['a,b', 'say "no"', 'two\r\nlines', 'one\nline', 'a\rb', ' edge ', 'ș „ț”', ''];
		const csv = toCsv(
			['text', 'n'],
			texts.map((text, n) => ({ text, n }))
		);
		expect(csv).toContain('"a,b",0\r\n');
		expect(csv).toContain('"say ""no""",1\r\n');
		expect(csv).toContain('"one\nline",3\r\n');
		expect(csv).toContain('"a\rb",4\r\n');
		const read: string[][] = parse(csv, { record_delimiter: '\r\n', from: 2 });
		expect(read.map(([text]) => text)).toEqual(texts);
		expect(csv.endsWith('\r\n')).toBe(true);
	});
	it('runs nothing in a spreadsheet', () => {
		const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
		const csv = toCsv(
			['text'],
			hostile.map((text) => ({ text }))
		);
		const read: string[][] = parse(csv, { record_delimiter: '\r\n', from: 2 });
		expect(read.map(([text]) => text)).toEqual(hostile.map((text) => `'${text}`));
	});
	it('leaves numbers as they are, signs, exponents and all', () => {
		expect(toCsv(['n'], [{ n: -1 }, { n: 1e-7 }, { n: 0.0559 }, { n: 0 }])).toBe(
			'n\r\n-1\r\n1e-7\r\n0.0559\r\n0\r\n'
		);
		expect(toCsv(['b'], [{ b: false }, { b: true }])).toBe('b\r\nfalse\r\ntrue\r\n');
	});
});
