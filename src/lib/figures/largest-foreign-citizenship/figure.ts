import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: {
		en: 'The most frequent foreign citizenship, year by year',
		ro: 'Cea mai frecventă cetățenie străină, an de an'
	},
	position: 21,
	params: ['set', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table
};
