import { z } from 'zod';
import { formatCountInterval, formatDate, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, shareRow, statusRow } from '../../figure/rows.ts';
import { STATUS } from '../../figure/words.ts';
import { describe } from './describe.ts';
import moversSql from './movers.sql?raw';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	vintage: z.iso.date(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	share: shareRow.nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const mover = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	kind: z.enum(['added', 'revised', 'withdrawn']),
	old_lower: z.int().nullable(),
	old_upper: z.int().nullable(),
	new_lower: z.int().nullable(),
	new_upper: z.int().nullable()
});
export type Mover = z.infer<typeof mover>;

export const figure: Figure<Row, Mover> = {
	title: { en: 'Revisions', ro: 'Revizuiri' },
	position: 6,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	extra: { sql: moversSql, row: mover },
	describe,
	table(rows, { lang }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? 'Fiecare an în fiecare ediție' : 'Each year in each edition',
			columns: [
				{ label: ro ? 'An' : 'Year' },
				{ label: ro ? 'Ediția' : 'Edition' },
				{ label: ro ? 'Victime' : 'Victims', numeric: true },
				{ label: ro ? 'Din (cu cetățenie declarată)' : 'Of (citizenship stated)', numeric: true },
				{ label: ro ? 'Pondere' : 'Share', numeric: true },
				{ label: ro ? 'Țări care au raportat' : 'Reporting countries', numeric: true }
			],
			rows: rows.map((row) => [
				String(row.year),
				formatDate(row.vintage, lang),
				row.victims
					? formatCountInterval(row.victims, lang)
					: row.status === 'reported'
						? '–'
						: STATUS[row.status][lang],
				row.stated ? formatCountInterval(row.stated, lang) : '–',
				row.share ? formatShareInterval(row.share, lang) : '–',
				`${row.reporters} / ${row.reporters_in_set}`
			])
		};
	}
};
