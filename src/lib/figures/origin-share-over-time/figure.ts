import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import eventsSql from './events.sql?raw';
import fixedSql from './query-fixed.sql?raw';
import sql from './query.sql?raw';
import { row, event, type Row, type Event } from './row.ts';

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
	table
};
