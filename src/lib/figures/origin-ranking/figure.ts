import type { Figure } from '../../figure/contract.ts';
import apartSql from './apart.sql?raw';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, apart, type Row, type Apart } from './row.ts';

export const figure: Figure<Row, Apart> = {
	title: { en: 'Citizenships ranked', ro: 'Clasamentul cetățeniilor' },
	position: 3,
	params: ['set', 'reporter', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'newest' },
	sql,
	row,
	extra: { sql: apartSql, row: apart },
	describe,
	table
};
