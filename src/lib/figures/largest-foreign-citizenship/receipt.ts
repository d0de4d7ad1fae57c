import type { FigureLinks } from '../../receipts/contract.ts';
import { cellsOf, finding, placeOf, rankedCells } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

export const links: FigureLinks<Row> = {
	table: (rows, context) =>
		rows.map((row) => {
			const where = placeOf(context.params);
			const { rank, victims } = rankedCells(row, context);
			const next = row.next && rankedCells({ year: row.year, origin: row.next.origin }, context);
			return [
				null,
				null,
				row.rank && rank,
				row.victims && victims,
				next?.victims ?? null,
				cellsOf(where, row).ofPlace('reporters')
			];
		}),
	finding(rows, context) {
		const { params, isMember } = context;
		const where = placeOf(params);
		const close = rows.filter(({ answer, victims, next }) => answer === 'open' && victims && next);
		return close.flatMap((row) =>
			[row.origin, row.next?.origin ?? row.origin].map((origin) => {
				const cell = isMember(params.place, origin) ? 'foreign' : 'victims';
				return finding(cell, { year: row.year, origin }, where, context);
			})
		);
	}
};
