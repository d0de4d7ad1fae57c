import { defineTable } from '../../figure/column.ts';
import { originColumn } from '../../figure/name-columns.ts';
import { speaker } from '../../i18n/text.ts';
import { rankedColumns } from '../../receipts/share/columns.ts';
import type { Row } from './row.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) => speaker(lang)('Rank by year', 'Locul pe ani'),
	lines: (rows) => rows,
	columns(context) {
		const say = speaker(context.lang);
		return [
			originColumn(context),
			{ id: 'year', label: say('Year', 'An'), unit: 'year', value: ({ year }) => year },
			...rankedColumns<Row>(context)
		];
	},
	countries: ['reporter', 'origin'],
	unshown: ['set', 'reporter', 'position', 'reporters', 'reporters_in_set', 'snapshot']
});
