import { defineTable } from '../../figure/column.ts';
import { quoted, speaker } from '../../i18n/text.ts';
import type { Row } from './row.ts';
import { claimedWords, saidWhen, VERDICT } from './words.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)('Claims and their verdicts', 'Afirmațiile și verdictele lor'),
	lines: (rows) => rows,
	columns({ lang }) {
		const say = speaker(lang);
		return [
			{
				id: 'claim',
				label: say('Claim', 'Afirmația'),
				unit: 'text',
				fields: ['id', 'quote_en', 'quote_ro'],
				value: ({ id }) => id,
				show: (_, row) => quoted(row[`quote_${lang}`], lang)
			},
			{
				id: 'said_by',
				label: say('Said by', 'Cine a spus'),
				unit: 'text',
				fields: ['said_by_en', 'said_by_ro'],
				value: (row) => row[`said_by_${lang}`]
			},
			{
				id: 'date',
				label: say('When', 'Când'),
				unit: 'text',
				fields: ['date', 'precision', 'known_after'],
				value: (row) => saidWhen(row, lang)
			},
			{
				id: 'claimed',
				label: say('Number', 'Numărul'),
				unit: 'text',
				fields: ['claimed', 'qualifier', 'proposition'],
				value: (row) => claimedWords(row, lang)
			},
			{
				id: 'verdict',
				label: say('Verdict', 'Verdictul'),
				unit: 'text',
				value: ({ verdict }) => verdict,
				show: (_, { verdict }) => `${VERDICT[verdict].sign} ${VERDICT[verdict].word[lang]}`
			},
			{
				id: 'reason',
				label: say('Why', 'De ce'),
				unit: 'text',
				fields: ['reason_en', 'reason_ro'],
				value: (row) => row[`reason_${lang}`]
			}
		];
	},
	countries: [],
	unshown: ['quote_lang', 'url', 'source_title', 'wording_en', 'wording_ro']
});
