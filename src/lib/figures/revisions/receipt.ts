import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf, placeOf } from '../../receipts/share/links.ts';
import type { Mover, Row } from './row.ts';

export const finding: FindNumbers<Row, Mover> = (rows, context) => {
	const size = ({ victims }: Row) => (victims ? victims.lower + victims.upper : NaN);
	const moved = [...new Set(rows.map(({ year }) => year))].flatMap((year) => {
		const told = rows.filter((row) => row.year === year && row.victims);
		const [first, last] = [told[0], told.at(-1)];
		if (!first || !last || first === last) return [];
		return size(first) === size(last) ? [] : [{ last, by: Math.abs(size(last) - size(first)) }];
	});
	const most = moved.toSorted((a, b) => b.by - a.by)[0]?.last;
	if (!most) return [];
	const where = placeOf(context.params);
	return [numberOf('victims', most, where, context), numberOf('share', most, where, context)];
};
