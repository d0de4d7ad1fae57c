import * as Plot from '@observablehq/plot';
import type { FigureData } from '../figure/contract.ts';
import { receiptHref } from '../receipts/ids.ts';

/** The channel of a mark that is a link; empty in a picture by itself, which has none. */
export interface Towards<Row> {
	href?: (row: Row) => string | null;
}

/** Marks that lead to the receipts of their numbers, on the day a pinned figure speaks for. */
export function towardsReceipt<Row>(
	{ lang, pinned, as_of }: Pick<FigureData, 'lang' | 'pinned' | 'as_of'>,
	links: boolean,
	reference: (row: Row) => string | null
): Towards<Row> {
	if (!links) return {};
	return {
		href(row) {
			const found = reference(row);
			return found && receiptHref(lang, found, pinned ? as_of : undefined);
		}
	};
}

/** Half of what a finger needs, in px: a point is smaller than its target. */
const REACH = 12;

/** Targets over the points of a chart, unseen: they take the pointer, the points take the eye. */
export const reachOver = <Row>(
	rows: Row[],
	place: Plot.DotOptions,
	{ href }: Towards<Row>,
	title?: (row: Row) => string
): Plot.Markish[] =>
	href
		? [
				Plot.dot(rows, {
					...place,
					r: REACH,
					fill: 'transparent',
					href,
					...(title ? { title } : {})
				})
			]
		: [];
