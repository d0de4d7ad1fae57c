import { formatCountInterval, formatRank } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';
import { ANSWER } from './words.ts';
import { countedHead } from '../../i18n/measures.ts';

export const figure: Figure<Row> = {
	title: {
		en: 'The most frequent foreign citizenship, year by year',
		ro: 'Cea mai frecventă cetățenie străină, an de an'
	},
	position: 21,
	params: ['set', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table(rows, { lang, name, measure }): Table {
		const say = speaker(lang);
		return {
			caption: say('Largest foreign citizenship?', 'Cea mai frecventă cetățenie străină?'),
			columns: [
				{ label: say('Year', 'An') },
				{ label: say('Most frequent?', 'Cea mai frecventă?') },
				{ label: say('Rank', 'Loc'), numeric: true },
				{ label: countedHead(measure, lang), numeric: true },
				{ label: say('Largest of the others', 'Cea mai mare dintre celelalte') },
				{ label: say('Countries that reported', 'Țări care au raportat'), numeric: true }
			],
			rows: rows.map((row) => [
				String(row.year),
				`${ANSWER[row.answer].sign} ${ANSWER[row.answer].word[lang]}`,
				row.rank ? formatRank(row.rank) : '–',
				row.victims ? formatCountInterval(row.victims, lang) : '–',
				row.next ? `${name(row.next.origin)}, ${formatCountInterval(row.next, lang)}` : '–',
				`${row.reporters} / ${row.reporters_in_set}`
			])
		};
	}
};
