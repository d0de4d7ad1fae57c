import { expect, it } from 'vitest';
import { madeContext, madeFigure, madeTimeRow } from '../../../tests/made.ts';
import { figure as time } from '../figures/origin-share-over-time/figure.ts';
import { citationKey, fileStem } from './names.ts';

const shown = madeFigure('origin-share-over-time', time, madeContext('en'), [
	madeTimeRow(2020, [20, 20], [200, 200])
]);

it('names files by what was asked for, once', () => {
	expect(fileStem(shown)).toBe('origine-origin-share-over-time-2024-05-06');
	const query = 'reporter=DE&origin=NG&origin=RO&year=2020&as_of=2024-05-06';
	expect(fileStem({ ...shown, query })).toBe(
		'origine-origin-share-over-time-DE-NG-RO-2020-2024-05-06'
	);
});

it('gives no two states of a figure one key, and names no parameter it does not have', () => {
	expect(citationKey(shown)).toBe('origine-origin-share-over-time-EU27-RO-2024-05-06-en');
	expect(citationKey({ ...shown, query: 'from=2012&to=2020' })).toBe(
		'origine-origin-share-over-time-EU27-RO-2012-2020-2024-05-06-en'
	);
	const choices = { ...shown.choices, params: ['from', 'to', 'as_of'] as const };
	expect(citationKey({ ...shown, id: 'tip-tier', choices })).toBe('origine-tip-tier-2024-05-06-en');
});
