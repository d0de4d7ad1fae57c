import { countedHead } from '../../i18n/measures.ts';
import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

export const figure: Figure<Row> = {
	title: { en: 'Victims by country of identification', ro: 'Victime pe țări de identificare' },
	titleOf: (measure) => ({
		en: `${countedHead(measure, 'en')} by country of ${measure.en.act}`,
		ro: `${countedHead(measure, 'ro')} pe țări de ${measure.ro.act}`
	}),
	position: 3,
	params: ['set', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	sql,
	row,
	browser: { rows: true },
	describe,
	table
};
