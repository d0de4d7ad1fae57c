import { z } from 'zod';
import type { Figure, Table } from '../../figure/contract.ts';
import { shareFields } from '../../figure/rows.ts';
import { shareCells, shareColumns } from '../../figure/table.ts';
import { describe } from './describe.ts';
import eventsSql from './events.sql?raw';
import fixedSql from './query-fixed.sql?raw';
import sql from './query.sql?raw';

const row = z.strictObject({
	...shareFields,
	set: z.string().nullable(),
	reporter: z.string().nullable()
});
export type Row = z.infer<typeof row>;

const event = z.strictObject({
	type: z.enum(['lane', 'initiative', 'milestone']),
	id: z.string(),
	lane: z.string(),
	date: z.iso.date().nullable(),
	precision: z.enum(['day', 'month', 'year']).nullable(),
	title: z.string(),
	kind: z.string().nullable(),
	before_network: z.boolean(),
	position: z.int()
});
export type Event = z.infer<typeof event>;

export const figure: Figure<Row, Event> = {
	title: { en: 'Share through time', ro: 'Ponderea în timp' },
	position: 2,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'panel', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	sql: ({ panel }) => (panel === 'fixed' ? fixedSql : sql),
	row,
	extra: { sql: eventsSql, row: event },
	browser: { extra: (event) => event.type === 'initiative' },
	describe,
	table(rows, { lang, params, name }): Table {
		const several = params.origins.length > 1;
		const ro = lang === 'ro';
		return {
			caption: ro ? 'Ponderea pe ani' : 'Share by year',
			columns: [
				{ label: ro ? 'An' : 'Year' },
				...(several ? [{ label: ro ? 'Cetățenie' : 'Citizenship' }] : []),
				...shareColumns(lang),
				{ label: ro ? 'Țări care au raportat' : 'Reporting countries', numeric: true }
			],
			rows: rows.map((row) => [
				String(row.year),
				...(several ? [name(row.origin)] : []),
				...shareCells(row, lang),
				`${row.reporters} / ${row.reporters_in_set}`
			])
		};
	}
};
