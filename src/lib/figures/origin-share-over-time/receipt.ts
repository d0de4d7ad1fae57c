import type { FindNumbers } from '../../receipts/contract.ts';
import { numberOf, placeOf } from '../../receipts/share/links.ts';
import { isReported } from '../../figure/reported.ts';
import { shareFamily } from '../../receipts/share/family.ts';
import fixedSql from './query-fixed.sql?raw';
import sql from './query.sql?raw';
import type { Row } from './row.ts';

export const families = [shareFamily((panel) => (panel === 'fixed' ? fixedSql : sql))];

export const finding: FindNumbers<Row> = (rows, context) => {
	const where = placeOf(context.params);
	const seen = rows.filter((row) => row.origin === context.params.origins[0]).filter(isReported);
	const [first, last] = [seen[0], seen.at(-1)];
	if (!first || !last) return [];
	const high = seen.toSorted((a, b) => b.share.mid - a.share.mid)[0] ?? last;
	const shares = [...new Set([last, first, high])];
	return [
		...shares.map((row) => numberOf('share', row, where, context)),
		...(['victims', 'stated', 'worst'] as const).map((cell) =>
			numberOf(cell, last, where, context)
		),
		...(last.rank ? [numberOf('rank', last, where, context)] : [])
	];
};
