import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf, placeOf } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

export const finding: FindNumbers<Row> = (rows, context) => {
	const { params, isMember } = context;
	const where = placeOf(params);
	const close = rows.filter(({ answer, victims, next }) => answer === 'open' && victims && next);
	return close.flatMap((row) =>
		[row.origin, row.next?.origin ?? row.origin].map((origin) => {
			const cell = isMember(params.place, origin) ? 'foreign' : 'victims';
			return numberOf(cell, { year: row.year, origin }, where, context);
		})
	);
};
