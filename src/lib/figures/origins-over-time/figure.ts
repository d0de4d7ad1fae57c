import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: { en: 'Citizenships through time', ro: 'Cetățeniile în timp' },
	position: 4,
	params: ['set', 'reporter', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	sql,
	row,
	describe,
	table
};
