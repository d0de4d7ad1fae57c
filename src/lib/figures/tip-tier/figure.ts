import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: {
		en: 'The US tier: one government’s assessment',
		ro: 'Nivelul acordat de SUA: evaluarea unui guvern'
	},
	position: 10,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all' },
	sources: ['us-tip'],
	sql,
	row,
	describe,
	table
};
