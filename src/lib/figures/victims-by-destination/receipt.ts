import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf } from '../../receipts/share/links.ts';
import { shownOf } from './columns.ts';
import type { Row } from './row.ts';

export const finding: FindNumbers<Row> = (rows, context) => {
	const { source, origins } = context.params;
	const told = shownOf(rows, origins).filter(({ victims }) => victims !== null);
	return told
		.slice(0, 3)
		.map((row) => numberOf('victims', row, { source, place: row.reporter }, context));
};
