import { z } from 'zod';
import { formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, shareRow, statusRow } from '../../figure/rows.ts';
import { STATUS } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: statusRow,
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	share: shareRow.nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

export const figure: Figure<Row> = {
	title: { en: 'Victims by country of identification', ro: 'Victime pe țări de identificare' },
	position: 3,
	params: ['set', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	sql,
	row,
	browser: { rows: true },
	describe,
	table(all, { lang, params }): Table {
		const ro = lang === 'ro';
		const rows = all.filter(({ origin }) => origin === params.origins[0]);
		return {
			caption: ro ? `Pe țări, ${params.year}` : `By country, ${params.year}`,
			columns: [
				{ label: ro ? 'Identificate în' : 'Identified in' },
				{ label: ro ? 'Victime' : 'Victims', numeric: true },
				{ label: ro ? 'Din (cu cetățenie declarată)' : 'Of (citizenship stated)', numeric: true },
				{ label: ro ? 'Pondere' : 'Share', numeric: true }
			],
			rows: rows.map((row) => [
				row.name,
				row.victims
					? formatCountInterval(row.victims, lang)
					: row.status === 'reported'
						? '–'
						: STATUS[row.status][lang],
				row.stated ? formatCountInterval(row.stated, lang) : '–',
				row.share ? formatShareInterval(row.share, lang) : '–'
			])
		};
	}
};
