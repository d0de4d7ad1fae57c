import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf } from '../../receipts/share/links.ts';
import { isReported } from '../../figure/reported.ts';
import { shownOf } from './columns.ts';
import type { Row } from './row.ts';

export const finding: FindNumbers<Row> = (rows, context) => {
	const { params } = context;
	const reported = shownOf(rows, params).filter(isReported);
	const most = reported.toSorted((a, b) => b.victims.lower - a.victims.lower).slice(0, 3);
	return most.map((row) =>
		numberOf('victims', row, { source: params.source, place: row.reporter }, context)
	);
};
