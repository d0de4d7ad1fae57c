import { defineTable, type Column } from '../../figure/column.ts';
import { speaker } from '../../i18n/text.ts';
import { placeOf } from '../../receipts/share/links.ts';
import { reportersColumn, shareColumns } from '../../receipts/share/columns.ts';
import type { Row } from './row.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) => speaker(lang)('Share by year', 'Ponderea pe ani'),
	lines: (rows) => rows,
	columns(context) {
		const { lang, params } = context;
		const say = speaker(lang);
		const origin: Column<Row> = {
			id: 'origin',
			label: say('Citizenship', 'Cetățenie'),
			unit: 'place',
			value: (row) => row.origin
		};
		return [
			{ id: 'year', label: say('Year', 'An'), unit: 'year', value: ({ year }) => year },
			...(params.origins.length > 1 ? [origin] : []),
			...shareColumns<Row>(context, () => placeOf(params)),
			reportersColumn(context)
		];
	},
	countries: ['reporter', 'origin', 'missing_reporters'],
	unshown: ['set', 'reporter', 'unstated', 'not_listed', 'missing_reporters', 'snapshot']
});
