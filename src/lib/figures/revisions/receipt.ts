import type { FigureLinks } from '../../receipts/contract.ts';
import { cellsOf, finding, placeOf } from '../../receipts/share/links.ts';
import type { Mover, Row } from './row.ts';

/** A number as an older edition has it: its one receipt, on that edition's day. */
const inEdition = (reference: string, { vintage }: Row) => `${reference}?as_of=${vintage}`;

export const links: FigureLinks<Row, Mover> = {
	table: (rows, { params }) =>
		rows.map((row) => {
			const { of, ofPlace } = cellsOf(placeOf(params), row);
			return [
				null,
				null,
				inEdition(of('victims'), row),
				row.stated && inEdition(ofPlace('stated'), row),
				row.share && inEdition(of('share'), row),
				inEdition(ofPlace('reporters'), row)
			];
		}),
	finding(rows, context) {
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
		return [finding('victims', most, where, context), finding('share', most, where, context)];
	}
};
