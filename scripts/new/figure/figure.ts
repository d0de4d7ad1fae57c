import type { Figure } from '../../../src/lib/figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: { en: 'FILL: what the chart is called', ro: 'FILL: cum se numește graficul' },
	// FILL: its place in the order of the site.
	position: 99,
	// FILL: what a reader may choose (src/lib/figure/param-specs.ts); the query must use each.
	params: ['set', 'reporter', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table
};
