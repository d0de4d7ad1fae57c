import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import splitSql from './split.sql?raw';
import { row, split, type Row, type Split } from './row.ts';

export const figure: Figure<Row, Split> = {
	title: { en: 'Registered victims in the EU', ro: 'Victime înregistrate în UE' },
	position: 8,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2008 },
	sources: ['eurostat-publications'],
	sql,
	row,
	extra: { sql: splitSql, row: split },
	describe,
	table
};
