import { z } from 'zod';
import { formatCountInterval, formatRank, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, rankRow, shareRow } from '../../figure/rows.ts';
import apartSql from './apart.sql?raw';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	rank: rankRow,
	origin: z.string(),
	name: z.string(),
	victims: personsRow,
	share: shareRow,
	reporters: z.int(),
	reporters_in_set: z.int(),
	not_listed: z.int(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const apart = z.strictObject({
	kind: z.enum(['own_nationals', 'regions', 'stated', 'unstated']),
	lower: z.int(),
	upper: z.int()
});
export type Apart = z.infer<typeof apart>;

export const figure: Figure<Row, Apart> = {
	title: { en: 'Citizenships ranked', ro: 'Clasamentul cetățeniilor' },
	position: 3,
	params: ['set', 'reporter', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'newest' },
	sql,
	row,
	extra: { sql: apartSql, row: apart },
	describe,
	table(rows, { lang, params }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? `Cetățenii străine, ${params.year}` : `Foreign citizenships, ${params.year}`,
			columns: [
				{ label: ro ? 'Cetățenie' : 'Citizenship' },
				{ label: ro ? 'Loc' : 'Rank', numeric: true },
				{ label: ro ? 'Victime' : 'Victims', numeric: true },
				{ label: ro ? 'Pondere' : 'Share', numeric: true }
			],
			rows: rows.map((row) => [
				row.name,
				formatRank(row.rank),
				formatCountInterval(row.victims, lang),
				formatShareInterval(row.share, lang)
			])
		};
	}
};
