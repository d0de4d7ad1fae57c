import { countedHead } from '../../i18n/measures.ts';
import type { Figure } from '../../figure/contract.ts';
import { table } from './columns.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { FEW_RESIDENTS } from './words.ts';
import { raw, row, type Raw, type Row } from './row.ts';

export const figure: Figure<Row, never, Raw> = {
	title: { en: 'Victims relative to residents', ro: 'Victime raportate la rezidenți' },
	titleOf: (measure) => ({
		en: `${countedHead(measure, 'en')} relative to residents`,
		ro: `${countedHead(measure, 'ro')} raportate la rezidenți`
	}),
	position: 3,
	params: ['set', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	denominators: ['undesa-migrant-stock'],
	origins: ['RO'],
	sql,
	row,
	raw: {
		row: raw,
		derive: (found) => ({
			rows: found.map((one) => ({
				...one,
				unstable: one.residents !== null && one.residents < FEW_RESIDENTS
			})),
			extra: []
		})
	},
	describe,
	table
};
