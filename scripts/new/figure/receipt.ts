import type { FigureLinks } from '../../../src/lib/receipts/contract.ts';
import { cellsOf, finding, placeOf } from '../../../src/lib/receipts/share/links.ts';
import type { Row } from './row.ts';

/** FILL: the source record of each cell of the table, and of the numbers in the headline. */
export const links: FigureLinks<Row> = {
	table: (rows, { params }) =>
		rows.map((row) => {
			const { of } = cellsOf(placeOf(params), row);
			return [null, of('victims'), row.share && of('share')];
		}),
	finding(rows, context) {
		const last = rows.findLast(({ victims }) => victims !== null);
		return last ? [finding('victims', last, placeOf(context.params), context)] : [];
	}
};
