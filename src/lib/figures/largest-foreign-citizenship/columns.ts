import { countedHead } from '../../i18n/measures.ts';
import { defineTable } from '../../figure/column.ts';
import { speaker } from '../../i18n/text.ts';
import { reportersColumn } from '../../receipts/share/columns.ts';
import { rankedCells } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';
import { ANSWER } from './words.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)('Largest foreign citizenship?', 'Cea mai frecventă cetățenie străină?'),
	lines: (rows) => rows,
	columns(context) {
		const { lang, params, measure } = context;
		const say = speaker(lang);
		return [
			{ id: 'year', label: say('Year', 'An'), unit: 'year', value: ({ year }) => year },
			{
				id: 'answer',
				label: say('Most frequent?', 'Cea mai frecventă?'),
				unit: 'text',
				value: ({ answer }) => answer,
				show: (_, { answer }) => `${ANSWER[answer].sign} ${ANSWER[answer].word[lang]}`
			},
			{
				id: 'rank',
				label: say('Rank', 'Loc'),
				unit: 'rank',
				value: ({ rank }) => rank,
				record: (row, world) => row.rank && rankedCells(row, params, world).rank
			},
			{
				id: 'victims',
				label: countedHead(measure, lang),
				unit: 'persons',
				value: ({ victims }) => victims,
				record: (row, world) => row.victims && rankedCells(row, params, world).victims
			},
			{
				id: 'next',
				label: say('Largest of the others', 'Cea mai mare dintre celelalte'),
				unit: 'persons_of',
				value: ({ next }) => next,
				record: ({ year, next }, world) =>
					next && rankedCells({ year, origin: next.origin }, params, world).victims
			},
			reportersColumn<Row>(context, {
				label: say('Countries that reported', 'Țări care au raportat')
			})
		];
	},
	countries: ['origin'],
	unshown: ['set', 'origin', 'snapshot']
});
