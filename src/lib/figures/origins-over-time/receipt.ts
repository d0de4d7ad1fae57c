import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf, placeOf } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

export const finding: FindNumbers<Row> = (rows, context) => {
	const last = rows.findLast((row) => row.origin === context.params.origins[0]);
	return last ? [numberOf('rank', last, placeOf(context.params), context)] : [];
};
