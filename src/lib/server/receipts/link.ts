import type { Context, FigureReceipts, Laid } from '../../figure/contract.ts';
import type { Catalogue } from '../../db/catalogue.server.ts';
import { findingOf } from '../../figures/receipts.server.ts';
import { readWorld } from './world.ts';

/** Where the numbers of a loaded figure lead; undefined for a figure without a receipt.ts. */
export async function linkFigure(
	id: string,
	laid: Laid,
	rows: unknown[],
	extra: unknown[],
	context: Context,
	catalogue: Catalogue
): Promise<FigureReceipts | undefined> {
	const finding = findingOf.get(id);
	if (!finding) return undefined;
	const world = await readWorld(catalogue);
	return {
		table: laid.references(world),
		finding: finding(rows, { ...context, isMember: world.isMember }, extra)
	};
}
