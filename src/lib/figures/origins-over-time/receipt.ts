import type { FigureLinks } from '../../receipts/contract.ts';
import { finding, placeOf, rankedCells } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

export const links: FigureLinks<Row> = {
	table: (rows, context) =>
		rows.map((row) => {
			const { rank, victims, share } = rankedCells(row, context);
			return [null, null, rank, victims, share];
		}),
	finding(rows, context) {
		const last = rows.findLast((row) => row.origin === context.params.origins[0]);
		return last ? [finding('rank', last, placeOf(context.params), context)] : [];
	}
};
