import type { FigureData, FigureReceipts } from '../figure/contract.ts';
import { Drawn } from '../figure/drawn.ts';
import { figures } from '../figures/registry.server.ts';
import { drawPicture } from './pictures/draw.ts';
import { designedHeights } from './pictures/embed-height.ts';

/** Longer tables are long lists: half the weight of an article would be links. */
const LONG = 20;

/** In an article, a long table has one link for each row, its first number's; the figure's page has all. */
function lighten(receipts: FigureReceipts): FigureReceipts {
	const { table, finding } = receipts;
	if (table.length <= LONG) return receipts;
	const first = (row: (string | null)[]) => row.findIndex((reference) => reference !== null);
	return { table: table.map((row) => row.slice(0, first(row) + 1)), finding, light: true };
}

/**
 * A figure with its picture and only what the browser needs: a page sends its data once as markup and once
 * for hydration, and on a slow network each row counts.
 * @param controls whether the page has the figure's controls
 */
export function forPage(figure: FigureData, controls: boolean): FigureData {
	const { rows = false, extra } = figures.get(figure.id)?.browser ?? {};
	return {
		...figure,
		rows: rows ? figure.rows : [],
		extra: extra ? figure.extra.filter(extra) : [],
		values: [],
		choices: controls ? figure.choices : { ...figure.choices, reporters: [], origins: [] },
		...(figure.receipts && !controls ? { receipts: lighten(figure.receipts) } : {}),
		frame: designedHeights(figure),
		drawn: new Drawn(drawPicture(figure))
	};
}
