import type { Figure } from '../../figure/contract.ts';
import { derive } from './derive.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { table } from './columns.ts';
import { row, raw, type Row, type Raw, type Extra } from './row.ts';

export const figure: Figure<Row, Extra, Raw> = {
	title: { en: 'Progress since 2020', ro: 'Progresul din 2020 încoace' },
	position: 6,
	params: ['set', 'origin', 'baseline', 'target', 'by_year', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2007 },
	single: true,
	sources: ['unodc-glotip', 'anitp', 'eurostat-publications', 'us-tip'],
	sql,
	row,
	raw: { row: raw, derive },
	describe,
	table
};
