import type { FigureLinks } from '../../receipts/contract.ts';
import { changeId } from './change-id.ts';
import { changes } from './change.ts';
import type { Driver } from './drivers.ts';
import type { Row } from './row.ts';
import { partName } from './words.ts';

export const families = [changes];

export const links: FigureLinks<Row, Driver> = {
	table: (rows, { params }) =>
		rows.map(({ part }) => {
			const id = changeId({ ...params, origin: params.origins[0], part });
			return [null, id, id];
		}),
	finding: (rows, { lang, params, measure }) =>
		rows.toReversed().map(({ part }) => ({
			label: partName(part, measure, lang),
			reference: changeId({ ...params, origin: params.origins[0], part })
		}))
};
