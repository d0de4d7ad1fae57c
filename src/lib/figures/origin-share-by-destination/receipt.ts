import type { FigureLinks } from '../../receipts/contract.ts';
import { finding, shareReferences } from '../../receipts/share/links.ts';
import { isReported } from '../../figure/reported.ts';
import type { Row } from './figure.ts';

/** Rows of the table, in its order. */
const shownOf = (rows: Row[], { year, origins }: { year: number; origins: readonly string[] }) =>
	rows.filter((row) => row.year === year && row.origin === origins[0]);

export const links: FigureLinks<Row> = {
	table: (rows, { params }) =>
		shownOf(rows, params).map((row) => [
			null,
			...shareReferences({ source: params.source, place: row.reporter }, row)
		]),
	finding(rows, context) {
		const { params } = context;
		const reported = shownOf(rows, params).filter(isReported);
		const most = reported.toSorted((a, b) => b.victims.lower - a.victims.lower).slice(0, 3);
		return most.map((row) =>
			finding('victims', row, { source: params.source, place: row.reporter }, context)
		);
	}
};
