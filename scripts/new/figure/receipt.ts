import type { FindNumbers } from '../../../src/lib/receipts/contract.ts';
import { numberOf, placeOf } from '../../../src/lib/receipts/share/links.ts';
import type { Row } from './row.ts';

/** FILL: the numbers that the headline rests on. */
export const finding: FindNumbers<Row> = (rows, context) => {
	const last = rows.findLast(({ victims }) => victims !== null);
	return last ? [numberOf('victims', last, placeOf(context.params), context)] : [];
};
