import type { FigureLinks } from '../../receipts/contract.ts';
import { cellsOf, finding } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

const shownOf = (rows: Row[], [subject]: readonly string[]) =>
	rows.filter(({ origin }) => origin === subject);

export const links: FigureLinks<Row> = {
	table: (rows, { params: { source, origins } }) =>
		shownOf(rows, origins).map((row) => {
			const { of, ofPlace } = cellsOf({ source, place: row.reporter }, row);
			return [null, of('victims'), row.stated && ofPlace('stated'), row.share && of('share')];
		}),
	finding(rows, context) {
		const { source, origins } = context.params;
		const told = shownOf(rows, origins).filter(({ victims }) => victims !== null);
		return told
			.slice(0, 3)
			.map((row) => finding('victims', row, { source, place: row.reporter }, context));
	}
};
