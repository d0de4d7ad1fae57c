import type { Figure, Table } from '../../figure/contract.ts';
import { linesOf } from './coverage.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';
import { cellWords } from './words.ts';
import { countedHead, countedIn } from '../../i18n/measures.ts';

export const figure: Figure<Row> = {
	title: { en: 'Who reported, and when', ro: 'Cine a raportat și când' },
	position: 6,
	params: ['set', 'reporter', 'origin', 'year', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table(rows, { lang, params, name, measure }): Table {
		const ro = lang === 'ro';
		const lines = linesOf(rows, lang);
		const years = lines[0]?.rows.map(({ year }) => year) ?? [];
		return {
			caption: ro
				? `${countedHead(measure, lang)} cu această cetățenie, pe țări și ani (${name(params.origins[0])})`
				: `${countedHead(measure, lang)} with this citizenship, by country and year (${name(params.origins[0])})`,
			columns: [
				{ label: countedIn(measure, lang) },
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
