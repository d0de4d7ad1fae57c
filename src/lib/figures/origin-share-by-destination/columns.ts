import { defineTable } from '../../figure/column.ts';
import type { Params } from '../../figure/contract.ts';
import { reporterColumn } from '../../figure/name-columns.ts';
import { speaker } from '../../i18n/text.ts';
import { shareColumns } from '../../receipts/share/columns.ts';
import type { Row } from './row.ts';

/** Of the years and citizenships loaded for the map, those the table shows. */
export const shownOf = (rows: Row[], { year, origins }: Pick<Params, 'year' | 'origins'>) =>
	rows.filter((row) => row.year === year && row.origin === origins[0]);

export const table = defineTable<Row, Row>({
	caption: ({ lang, params: { year } }) => speaker(lang)(`By country, ${year}`, `Pe țări, ${year}`),
	lines: (rows, { params }) => shownOf(rows, params),
	columns: (context) => [
		reporterColumn(context),
		...shareColumns<Row>(context, ({ reporter }) => ({
			source: context.params.source,
			place: reporter
		}))
	],
	countries: ['reporter', 'origin', 'missing_reporters'],
	unshown: [
		...(['year', 'origin', 'unstated', 'reporters', 'reporters_in_set'] as const),
		...(['not_listed', 'missing_reporters', 'snapshot'] as const)
	]
});
