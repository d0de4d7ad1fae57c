import { z } from 'zod';
import { formatCountInterval } from '../../i18n/format.ts';
import { STATUS_WORD } from '../../i18n/terms.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow } from '../../figure/rows.ts';
import { STATUS } from '../../figure/words.ts';
import { linesOf } from './coverage.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: z.enum(['reported', 'suppressed', 'not_listed', 'not_reported']),
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	suppressed: z.boolean(),
	flag: z.string().nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

/** What a cell says: the number, or why there is none. */
export function cellWords({ status, victims }: Row, lang: Lang): string {
	if (victims) return formatCountInterval(victims, lang);
	if (status === 'not_listed' || status === 'not_reported') return STATUS[status][lang];
	return STATUS_WORD.suppressed?.[lang] ?? status;
}

export const figure: Figure<Row> = {
	title: { en: 'Who reported, and when', ro: 'Cine a raportat și când' },
	position: 6,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table(rows, { lang, params, name }): Table {
		const ro = lang === 'ro';
		const lines = linesOf(rows, lang);
		const years = lines[0]?.rows.map(({ year }) => year) ?? [];
		return {
			caption: ro
				? `Victime cu această cetățenie, pe țări și ani (${name(params.origins[0])})`
				: `Victims with this citizenship, by country and year (${name(params.origins[0])})`,
			columns: [
				{ label: ro ? 'Identificate în' : 'Identified in' },
				{ label: ro ? 'Ani cu date' : 'Years with data', numeric: true },
				...years.map((year) => ({ label: String(year), numeric: true }))
			],
			rows: lines.map((line) => [
				line.name,
				`${line.published} / ${line.rows.length}`,
				...line.rows.map((cell) => cellWords(cell, lang))
			])
		};
	}
};
