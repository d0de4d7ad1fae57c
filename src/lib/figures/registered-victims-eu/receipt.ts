import { speaker } from '../../i18n/text.ts';
import type { FigureLinks } from '../../receipts/contract.ts';
import { publishedTotals } from '../../receipts/published/family.ts';
import { publishedId } from '../../receipts/published/ids.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Row, Split } from './figure.ts';

export const families = [publishedTotals];

const totalId = ({ group, from, to }: Row) => publishedId({ group, from, to, cell: 'total' });

export const links: FigureLinks<Row, Split> = {
	table: (rows) => rows.map((row) => [null, totalId(row), null, null]),
	finding(rows, { lang }) {
		const last = rows.findLast((row) => row.from === row.to);
		const named = [...(last ? [last] : []), ...rows.filter((row) => row.from < row.to)];
		return named.map((row) => ({
			label: `${speaker(lang)('Registered victims', 'Victime înregistrate')}, ${yearSpan(row)}`,
			reference: totalId(row)
		}));
	}
};
