import { formatCountInterval, formatRank, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import apartSql from './apart.sql?raw';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, apart, type Row, type Apart } from './row.ts';
import { countedHead } from '../../i18n/measures.ts';

export const figure: Figure<Row, Apart> = {
	title: { en: 'Citizenships ranked', ro: 'Clasamentul cetățeniilor' },
	position: 3,
	params: ['set', 'reporter', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'newest' },
	sql,
	row,
	extra: { sql: apartSql, row: apart },
	describe,
	table(rows, { lang, params, measure }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? `Cetățenii străine, ${params.year}` : `Foreign citizenships, ${params.year}`,
			columns: [
				{ label: ro ? 'Cetățenie' : 'Citizenship' },
				{ label: ro ? 'Loc' : 'Rank', numeric: true },
				{ label: countedHead(measure, lang), numeric: true },
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
