import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import halfYearSql from './half-year.sql?raw';
import sql from './query.sql?raw';
import { row, halfYear, type Row, type HalfYear } from './row.ts';

export const figure: Figure<Row, HalfYear> = {
	title: { en: 'Identified by Romania', ro: 'Identificate de România' },
	position: 8,
	params: ['by', 'from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all', from: 2007 },
	sources: ['anitp', 'unodc-glotip', 'eurostat-publications'],
	sql,
	row,
	extra: { sql: halfYearSql, row: halfYear },
	describe,
	table
};
