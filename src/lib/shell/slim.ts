import type { FigureData, FigureReceipts } from '../figure/contract.ts';

/** What a trimmed copy was made from; forgotten with it. */
const whole = new WeakMap<FigureData, FigureData>();

interface Trim {
	/** What the figure's Companion reads; the rest is drawn and written on the server. */
	browser?: { rows?: true; extra?: (extra: unknown) => boolean };
	/** Whether the page has the figure's controls. */
	controls: boolean;
}

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
 * A copy of a figure with only what the browser needs: a page sends its data once as markup and once
 * for hydration, and on a slow network each row counts. While the server renders, Kit hands the very
 * same object on to +page.ts, so that the picture is drawn from the whole figure.
 */
export function slim(figure: FigureData, { browser, controls }: Trim): FigureData {
	const keep = browser?.extra;
	const copy: FigureData = {
		...figure,
		rows: browser?.rows ? figure.rows : [],
		extra: keep ? figure.extra.filter(keep) : [],
		choices: controls ? figure.choices : { ...figure.choices, reporters: [], origins: [] },
		...(figure.receipts && !controls ? { receipts: lighten(figure.receipts) } : {})
	};
	whole.set(copy, figure);
	return copy;
}

/** The figure a copy was trimmed from, or the figure itself. */
export const wholeOf = (figure: FigureData): FigureData => whole.get(figure) ?? figure;
