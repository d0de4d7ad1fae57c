import { defineTable } from '../../figure/column.ts';
import { capitalise } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Row } from './row.ts';
import { tierId, tierName } from './words.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)(
			'Tier given to Romania in the report of each year; an assessment, not a statistic',
			'Nivelul acordat României în raportul fiecărui an; o evaluare, nu o statistică'
		),
	lines: (rows) => rows,
	columns({ lang }) {
		const say = speaker(lang);
		return [
			{
				id: 'year',
				label: say('Report of', 'Raportul din'),
				unit: 'year',
				value: ({ year }) => year
			},
			{
				id: 'tier',
				label: say('Tier', 'Nivel'),
				unit: 'text',
				value: ({ tier }) => tier,
				show: (_, row) => capitalise(tierName(row, lang), lang),
				record: tierId
			},
			{
				id: 'evidence',
				label: say('Obtained from', 'Obținut din'),
				unit: 'evidence',
				as: 'badge',
				value: ({ evidence }) => evidence
			},
			{
				id: 'quote',
				label: say('In the page’s own words', 'În cuvintele paginii'),
				unit: 'text',
				value: ({ quote }) => quote
			},
			{ id: 'url', label: say('Page', 'Pagina'), unit: 'url', value: ({ url }) => url }
		];
	},
	countries: [],
	unshown: ['label', 'confidence', 'snapshot']
});
