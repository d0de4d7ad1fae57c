import { formatCountInterval, formatRank, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';
import { countedHead } from '../../i18n/measures.ts';

export const figure: Figure<Row> = {
	title: { en: 'Citizenships through time', ro: 'Cetățeniile în timp' },
	position: 4,
	params: ['set', 'reporter', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	sql,
	row,
	describe,
	table(rows, { lang, measure }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? 'Locul pe ani' : 'Rank by year',
			columns: [
				{ label: ro ? 'Cetățenie' : 'Citizenship' },
				{ label: ro ? 'An' : 'Year', numeric: true },
				{ label: ro ? 'Loc' : 'Rank', numeric: true },
				{ label: countedHead(measure, lang), numeric: true },
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
