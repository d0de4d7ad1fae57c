import { speaker } from '../../i18n/text.ts';
import type { FindNumbers } from '../../receipts/contract.ts';
import { totalFamily } from '../../receipts/published/family.ts';
import { yearSpan } from '../../figure/words.ts';
import { totalId } from './columns.ts';
import sql from './query.sql?raw';
import type { Row, Split } from './row.ts';

export const families = [totalFamily(sql)];

export const finding: FindNumbers<Row, Split> = (rows, { lang }) => {
	const last = rows.findLast((row) => row.from === row.to);
	const named = [...(last ? [last] : []), ...rows.filter((row) => row.from < row.to)];
	return named.map((row) => ({
		label: `${speaker(lang)('Registered victims', 'Victime înregistrate')}, ${yearSpan(row)}`,
		reference: totalId(row)
	}));
};
