import { defineTable } from '../../figure/column.ts';
import { originColumn } from '../../figure/name-columns.ts';
import { speaker } from '../../i18n/text.ts';
import { rankedColumns } from '../../receipts/share/columns.ts';
import type { Row } from './row.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang, params: { year } }) =>
		speaker(lang)(`Foreign citizenships, ${year}`, `Cetățenii străine, ${year}`),
	lines: (rows) => rows,
	columns: (context) => [originColumn(context), ...rankedColumns<Row>(context)],
	countries: ['reporter', 'origin'],
	unshown: ['year', 'set', 'reporter', 'reporters', 'reporters_in_set', 'not_listed', 'snapshot']
});
