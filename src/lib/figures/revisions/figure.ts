import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import moversSql from './movers.sql?raw';
import sql from './query.sql?raw';
import { row, mover, type Row, type Mover } from './row.ts';

export const figure: Figure<Row, Mover> = {
	title: { en: 'Revisions', ro: 'Revizuiri' },
	position: 6,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	extra: { sql: moversSql, row: mover },
	describe,
	table
};
