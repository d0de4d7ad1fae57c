import type { FigureLinks } from '../../receipts/contract.ts';
import { cellsOf, finding, placeOf, shareReferences } from '../../receipts/share/links.ts';
import { isReported } from '../../figure/reported.ts';
import type { Row } from './figure.ts';

export const links: FigureLinks<Row> = {
	table(rows, { params }) {
		const where = placeOf(params);
		const before = params.origins.length > 1 ? [null, null] : [null];
		return rows.map((row) => [
			...before,
			...shareReferences(where, row),
			cellsOf(where, row).ofPlace('reporters')
		]);
	},
	finding(rows, context) {
		const where = placeOf(context.params);
		const seen = rows.filter((row) => row.origin === context.params.origins[0]).filter(isReported);
		const [first, last] = [seen[0], seen.at(-1)];
		if (!first || !last) return [];
		const high = seen.toSorted((a, b) => b.share.mid - a.share.mid)[0] ?? last;
		const shares = [...new Set([last, first, high])];
		return [
			...shares.map((row) => finding('share', row, where, context)),
			...(['victims', 'stated', 'worst'] as const).map((cell) =>
				finding(cell, last, where, context)
			),
			...(last.rank ? [finding('rank', last, where, context)] : [])
		];
	}
};
