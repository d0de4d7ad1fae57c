import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: { en: 'Share by country of identification', ro: 'Ponderea pe țări de identificare' },
	titleOf: ({ en, ro }) => ({
		en: `Share by country of ${en.act}`,
		ro: `Ponderea pe țări de ${ro.act}`
	}),
	position: 1,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'metric', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	sql,
	row,
	browser: { rows: true },
	describe,
	table
};
