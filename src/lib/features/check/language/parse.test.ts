import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { nameFinder } from './names.ts';
import { makeChart, parse } from './parse.ts';
import { readTable } from './table.ts';
import { tokenise } from './tokens.ts';

const names = new Map([
	[
		'country',
		new Map([
			['france', [{ words: ['france'], code: 'FR' }]],
			['spain', [{ words: ['spain'], code: 'ES' }]]
		])
	]
]);

function meanings(table: string, sentence: string) {
	const read = readTable(table);
	const tokens = tokenise(fold(sentence));
	return parse(tokens, read, makeChart(tokens, read, nameFinder('en', names))).map(({ fields }) =>
		Object.fromEntries(Object.entries(fields).map(([field, { key }]) => [field, key]))
	);
}

const TABLE = `
where = in <place:country>      → told yes
bit   = {where} | by <place:country>
      | seen
count : <n:count> were {bit} [[,] {bit}]
`;

describe('a table of constructions', () => {
	it('gives what a sentence names and what its words mean', () => {
		expect(meanings(TABLE, '12 were in France')).toEqual([
			{ n: '12-12-false-0', place: 'FR', told: 'yes' }
		]);
	});
	it('reads whole sentences, and nothing twice', () => {
		expect(meanings(TABLE, '12 were in France today')).toEqual([]);
		expect(meanings(TABLE, 'not 12 were in France')).toEqual([]);
		expect(meanings(TABLE, '12 were in France, by Spain')).toEqual([]);
		expect(meanings(TABLE, '12 were in France, seen')).toHaveLength(1);
	});
	it('gives every reading there is, each once', () => {
		const two =
			'a : <x:country> <y:country>\na : <y:country> <x:country>\na : <x:country> <y:country>';
		expect(meanings(two, 'France Spain')).toHaveLength(2);
	});
	it('refuses a part that is not there, and a line that is none', () => {
		expect(() => readTable('a : {b}')).toThrow('{b}');
		expect(() => readTable('nothing')).toThrow('nothing');
	});
});
