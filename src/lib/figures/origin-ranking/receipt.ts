import type { FigureLinks } from '../../receipts/contract.ts';
import { finding, placeOf, rankedCells } from '../../receipts/share/links.ts';
import { foreignFamily } from '../../receipts/share/family.ts';
import sql from './query.sql?raw';
import type { Apart, Row } from './row.ts';

export const families = [foreignFamily(sql)];

export const links: FigureLinks<Row, Apart> = {
	table: (rows, context) =>
		rows.map((row) => {
			const { rank, victims, share } = rankedCells(row, context);
			return [null, rank, victims, share];
		}),
	finding(rows, context, apart) {
		const { params, isMember } = context;
		const where = placeOf(params);
		const subject = rows.find((row) => row.origin === params.origins[0]);
		const unstated = apart.some(({ kind, upper }) => kind === 'unstated' && upper > 0);
		const named = [subject, rows[0]].filter((row) => row !== undefined);
		return [
			...(subject ? [finding('rank', subject, where, context)] : []),
			...[...new Set(named)].flatMap((row) => {
				const own = params.set !== undefined && isMember(params.place, row.origin);
				return [
					finding(own ? 'foreign' : 'victims', row, where, context),
					finding(own ? 'foreign-share' : 'share', row, where, context)
				];
			}),
			...(unstated
				? [finding('unstated', { year: params.to, origin: params.origins[0] }, where, context)]
				: [])
		];
	}
};
