import { statedColumn } from '../../receipts/share/columns.ts';
import { countedHead } from '../../i18n/measures.ts';
import { defineTable, orStatus } from '../../figure/column.ts';
import { reporterColumn } from '../../figure/name-columns.ts';
import { speaker } from '../../i18n/text.ts';
import { cellsOf } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

/** Of the citizenships loaded for the map, the one the table shows. */
export const shownOf = (rows: Row[], [subject]: readonly string[]) =>
	rows.filter(({ origin }) => origin === subject);

export const table = defineTable<Row, Row>({
	caption: ({ lang, params: { year } }) => speaker(lang)(`By country, ${year}`, `Pe țări, ${year}`),
	lines: (rows, { params }) => shownOf(rows, params.origins),
	columns(context) {
		const { lang, params, measure } = context;
		const { source } = params;
		const say = speaker(lang);
		const whereOf = ({ reporter }: Row) => ({ source, place: reporter });
		const cells = (row: Row) => cellsOf(whereOf(row), row);
		return [
			reporterColumn(context),
			{
				id: 'victims',
				label: countedHead(measure, lang),
				unit: 'persons',
				fields: ['victims', 'status'],
				value: ({ victims, status }) => orStatus(victims, status),
				record: (row) => cells(row).of('victims')
			},
			statedColumn(context, whereOf),
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				value: ({ share }) => share,
				record: (row) => row.share && cells(row).of('share')
			}
		];
	},
	countries: ['reporter', 'origin'],
	unshown: ['year', 'origin', 'snapshot']
});
