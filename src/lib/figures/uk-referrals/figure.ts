import type { Figure } from '../../figure/contract.ts';
import caveatsSql from './caveats.sql?raw';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, caveat, type Row, type Caveat } from './row.ts';

export const figure: Figure<Row, Caveat> = {
	title: { en: 'Referrals in the United Kingdom', ro: 'Semnalări în Regatul Unit' },
	position: 9,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all' },
	sources: ['uk-nrm'],
	sql,
	row,
	extra: { sql: caveatsSql, row: caveat },
	describe,
	table
};
