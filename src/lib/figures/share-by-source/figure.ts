import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: { en: 'The share according to each source', ro: 'Ponderea după fiecare sursă' },
	position: 7,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2007 },
	sources: ['unodc-glotip', 'eurostat-publications'],
	sql,
	row,
	describe,
	table
};
