import type { Context, FigureReceipts } from '../../figure/contract.ts';
import type { Catalogue } from '../../db/catalogue.server.ts';
import { linksOf } from '../../figures/receipts.server.ts';
import { readWorld } from './world.ts';

/** Where the numbers of a loaded figure lead; undefined for a figure without a receipt.ts. */
export async function linkFigure(
	id: string,
	rows: unknown[],
	extra: unknown[],
	context: Context,
	catalogue: Catalogue
): Promise<FigureReceipts | undefined> {
	const links = linksOf.get(id);
	if (!links) return undefined;
	const { isMember } = await readWorld(catalogue);
	const known = { ...context, isMember };
	return {
		table: links.table(rows, known, extra),
		finding: links.finding(rows, known, extra)
	};
}
