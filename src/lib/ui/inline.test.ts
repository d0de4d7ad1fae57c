import { expect, it } from 'vitest';
import { piecesOf } from './inline.ts';

it('leaves a sentence without marks whole', () => {
	expect(piecesOf('2 * 3 [notă] (vezi)')).toEqual([{ text: '2 * 3 [notă] (vezi)' }]);
	expect(piecesOf('')).toEqual([]);
});

it('finds links and strong words where they stand', () => {
	expect(piecesOf('Vezi [sursele](/ro/sources#x), **întâi**.')).toEqual([
		{ text: 'Vezi ' },
		{ text: 'sursele', href: '/ro/sources#x' },
		{ text: ', ' },
		{ text: 'întâi', strong: true },
		{ text: '.' }
	]);
});

it('never yields markup: a tag stays text', () => {
	expect(piecesOf('<b>[a](b)')).toEqual([{ text: '<b>' }, { text: 'a', href: 'b' }]);
});
