import { z } from 'zod';
import { formatCountInterval, formatRank, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, rankRow, shareRow } from '../../figure/rows.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	reporter: z.string().nullable(),
	origin: z.string(),
	name: z.string(),
	/** Place by the middle of the interval; what is certain is `rank`. */
	position: z.int(),
	rank: rankRow,
	victims: personsRow,
	share: shareRow,
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

export const figure: Figure<Row> = {
	title: { en: 'Citizenships through time', ro: 'Cetățeniile în timp' },
	position: 4,
	params: ['set', 'reporter', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	sql,
	row,
	describe,
	table(rows, { lang }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? 'Locul pe ani' : 'Rank by year',
			columns: [
				{ label: ro ? 'Cetățenie' : 'Citizenship' },
				{ label: ro ? 'An' : 'Year', numeric: true },
				{ label: ro ? 'Loc' : 'Rank', numeric: true },
				{ label: ro ? 'Victime' : 'Victims', numeric: true },
				{ label: ro ? 'Pondere' : 'Share', numeric: true }
			],
			rows: rows.map((row) => [
				row.name,
				String(row.year),
				formatRank(row.rank),
				formatCountInterval(row.victims, lang),
				formatShareInterval(row.share, lang)
			])
		};
	}
};
