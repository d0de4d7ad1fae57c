import { z } from 'zod';
import { formatCountInterval, formatRank } from '../../i18n/format.ts';
import { speaker, type Text } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, rankRow } from '../../figure/rows.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	year: z.int(),
	set: z.string().nullable(),
	origin: z.string(),
	answer: z.enum(['yes', 'open', 'no', 'no_data']),
	rank: rankRow.nullable(),
	/** Identified outside their own country. */
	victims: personsRow.nullable(),
	next: z.strictObject({ origin: z.string(), lower: z.int(), upper: z.int() }).nullable(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

/** An answer is a sign and a word, never a colour alone. */
export const ANSWER: Record<Row['answer'], { sign: string; word: Text }> = {
	yes: { sign: '✓', word: { en: 'yes', ro: 'da' } },
	open: { sign: '?', word: { en: 'undecidable', ro: 'nu se poate decide' } },
	no: { sign: '✗', word: { en: 'no', ro: 'nu' } },
	no_data: { sign: '–', word: { en: 'no data', ro: 'fără date' } }
};

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
	table(rows, { lang, name }): Table {
		const say = speaker(lang);
		return {
			caption: say('Largest foreign citizenship?', 'Cea mai frecventă cetățenie străină?'),
			columns: [
				{ label: say('Year', 'An') },
				{ label: say('Most frequent?', 'Cea mai frecventă?') },
				{ label: say('Rank', 'Loc'), numeric: true },
				{ label: say('Victims', 'Victime'), numeric: true },
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
