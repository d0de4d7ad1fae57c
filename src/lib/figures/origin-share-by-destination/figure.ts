import { z } from 'zod';
import type { Figure, Table } from '../../figure/contract.ts';
import { shareFields } from '../../figure/rows.ts';
import { shareCells, shareColumns } from '../../figure/table.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({ ...shareFields, reporter: z.string(), name: z.string() });
export type Row = z.infer<typeof row>;

export const figure: Figure<Row> = {
	title: { en: 'Share by country of identification', ro: 'Ponderea pe țări de identificare' },
	position: 1,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'metric', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	sql,
	row,
	browser: { rows: true },
	describe,
	table(rows, { lang, params }): Table {
		const ro = lang === 'ro';
		const shown = rows.filter(
			(row) => row.year === params.year && row.origin === params.origins[0]
		);
		return {
			caption: ro ? `Pe țări, ${params.year}` : `By country, ${params.year}`,
			columns: [{ label: ro ? 'Identificate în' : 'Identified in' }, ...shareColumns(lang)],
			rows: shown.map((row) => [row.name, ...shareCells(row, lang)])
		};
	}
};
