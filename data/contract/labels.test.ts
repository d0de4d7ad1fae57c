import { describe, expect, it, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { foldLabel, labelKey, LabelMap, tidy } from './labels.ts';
import { listSources, readCodes } from '../../scripts/lib/sources.ts';

describe('a label', () => {
	it.each([
		'Romania ',
		' Romania',
		'Romania\u00a0',
		'\u2009Romania\u202f',
		'Romania\u200b',
		'\ufeffRomania',
		'Rom\u00adania',
		'ROMANIA',
		'romania',
		'\uff32omania'
	])('%j is Romania', (label) => {
		expect(labelKey(label)).toBe('romania');
	});
	it.each([
		['Co\u0302te d’Ivoire', "Côte  d'Ivoire"],
		['Guinea–Bissau', 'guinea-bissau']
	])('%j is %j', (one, other) => expect(labelKey(one)).toBe(labelKey(other)));
	it.each(['România', 'Romania*', 'Romania.', '(Romania)', 'R\u043emania', 'Romania 1', 'RΟΜΑΝΙΑ'])(
		'%j only reads like Romania',
		(label) => {
			expect(labelKey(label)).not.toBe('romania');
			expect(foldLabel(label)).toBe('romania');
		}
	);
	it('of another country stays another', () => {
		expect(foldLabel('Rumania')).not.toBe(foldLabel('Romania'));
		expect(labelKey('Niger')).not.toBe(labelKey('Nigeria'));
		expect(foldLabel('Guinea')).not.toBe(foldLabel('Guinea-Bissau'));
		expect(tidy('  Sierra \u00a0 Leone ')).toBe('Sierra Leone');
	});
});

test('a map of labels finds what is written otherwise, and first what is written so', () => {
	const map = new LabelMap<number>().set('Congo', 1).set('CONGO', 2);
	expect(['Congo', 'CONGO', 'congo ', 'Kongo'].map((label) => map.get(label))).toEqual([
		...[1, 2, 1],
		undefined
	]);
	expect([map.has('congo'), map.lists('congo'), map.lists('CONGO')]).toEqual([true, false, true]);
});

test.each(listSources())('%s: two spellings of a label mean the same', (source) => {
	const meanings = new Map<string, string>();
	for (const { field, office, column, label, year, note: _, ...says } of readCodes(source)) {
		if (label === undefined) continue;
		const key = [field, office, column, year, labelKey(label)].join(' ');
		const meaning = JSON.stringify(says);
		expect(meanings.get(key) ?? meaning, key).toBe(meaning);
		meanings.set(key, meaning);
	}
});

describe('a CSV file', () => {
	const rows = [
		{ a: '1', b: 'x' },
		{ a: '2', b: 'y' }
	];
	it.each([
		'a,b\r\n1,x\n2,y\n',
		'a,b\n1,x\r\n2,y\r\n',
		'a,b\r1,x\n2,y',
		'\ufeffa,b\r\n1,x\r2,y\r\n'
	])('%j has two rows, whatever ends its lines', (text) =>
		expect(parseCsv(text, 'made.csv')).toEqual(rows)
	);
	it('may have line ends in a cell', () => {
		expect(parseCsv('a,b\r\n1,"x\ny"\n', 'made.csv')).toEqual([{ a: '1', b: 'x\ny' }]);
	});
	it('in another encoding is refused', () => {
		const bytes = new Uint8Array([...new TextEncoder().encode('a,b\n1,'), 0xfa, 0x0a]);
		expect(() => parseCsv(bytes, 'made.csv')).toThrow('made.csv: it is no UTF-8 text');
	});
});
