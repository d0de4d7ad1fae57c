import { periodColumn } from '../../figure/name-columns.ts';
import { defineTable } from '../../figure/column.ts';
import { speaker } from '../../i18n/text.ts';
import { publishedId } from '../../receipts/published/ids.ts';
import { GROUPS, victimsWords } from '../../receipts/published/words.ts';
import type { Row } from './row.ts';

export const totalId = ({ group, from, to }: Row) =>
	publishedId({ group, from, to, cell: 'total' });

export const table = defineTable<Row, Row>({
	caption: ({ lang }) => speaker(lang)('Registered victims', 'Victime înregistrate'),
	lines: (rows) => rows,
	columns({ lang }) {
		const say = speaker(lang);
		return [
			periodColumn({ lang }),
			{
				id: 'victims',
				label: say('Registered victims', 'Victime înregistrate'),
				unit: 'persons',
				fields: ['victims', 'flag'],
				value: ({ victims, flag }) => ({ ...victims, ...(flag === null ? {} : { flag }) }),
				show: (_, row) => victimsWords(row, lang),
				record: totalId
			},
			{
				id: 'group',
				label: say('Members', 'Componența UE'),
				unit: 'text',
				value: ({ group }) => group,
				show: (_, { group }) => GROUPS[group][lang]
			},
			{
				id: 'evidence',
				label: say('Evidence', 'Proveniența cifrei'),
				unit: 'evidence',
				value: ({ evidence }) => evidence
			}
		];
	},
	countries: [],
	unshown: ['confidence', 'quote', 'url', 'snapshot']
});
