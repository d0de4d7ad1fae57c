import { defineTable, orStatus } from '../../../src/lib/figure/column.ts';
import { countedHead } from '../../../src/lib/i18n/measures.ts';
import { speaker } from '../../../src/lib/i18n/text.ts';
import { reportersColumn } from '../../../src/lib/receipts/share/columns.ts';
import { cellsOf, placeOf } from '../../../src/lib/receipts/share/links.ts';
import type { Row } from './row.ts';

export const table = defineTable<Row, Row>({
	// FILL: the table's caption.
	caption: ({ lang }) => speaker(lang)('By year', 'Pe ani'),
	lines: (rows) => rows,
	// FILL: each column once; `record` is the id of the source record of its number.
	columns(context) {
		const { lang, params, measure } = context;
		const say = speaker(lang);
		const cells = (row: Row) => cellsOf(placeOf(params), row);
		return [
			{ id: 'year', label: say('Year', 'An'), unit: 'year', value: ({ year }) => year },
			{
				id: 'victims',
				label: countedHead(measure, lang),
				unit: 'persons',
				fields: ['victims', 'status'],
				// Missing is not zero: where there is no number, the cell says why.
				value: ({ victims, status }) => orStatus(victims, status),
				record: (row) => cells(row).of('victims')
			},
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				value: ({ share }) => share,
				record: (row) => row.share && cells(row).of('share')
			},
			reportersColumn<Row>(context)
		];
	},
	countries: ['origin'],
	// Fields that JSON and CSV have and no column shows.
	unshown: ['origin', 'snapshot']
});
