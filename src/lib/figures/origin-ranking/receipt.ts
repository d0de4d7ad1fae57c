import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf, placeOf } from '../../receipts/share/links.ts';
import { foreignFamily } from '../../receipts/share/family.ts';
import sql from './query.sql?raw';
import type { Apart, Row } from './row.ts';

export const families = [foreignFamily(sql)];

export const finding: FindNumbers<Row, Apart> = (rows, context, apart) => {
	const { params, isMember } = context;
	const where = placeOf(params);
	const subject = rows.find((row) => row.origin === params.origins[0]);
	const unstated = apart.some(({ kind, upper }) => kind === 'unstated' && upper > 0);
	const named = [subject, rows[0]].filter((row) => row !== undefined);
	return [
		...(subject ? [numberOf('rank', subject, where, context)] : []),
		...[...new Set(named)].flatMap((row) => {
			const own = params.set !== undefined && isMember(params.place, row.origin);
			return [
				numberOf(own ? 'foreign' : 'victims', row, where, context),
				numberOf(own ? 'foreign-share' : 'share', row, where, context)
			];
		}),
		...(unstated
			? [numberOf('unstated', { year: params.to, origin: params.origins[0] }, where, context)]
			: [])
	];
};
