import { measureChanges } from './changes.ts';
import { makePair, yearOf, type Cells, type Measured } from './cells.ts';
import { measureExchanges } from './exchanged.ts';
import { measureThinness, measureYear } from './newest.ts';
import { measureOrder } from './order.ts';
import { measureParts } from './parts.ts';
import { measureSwaps } from './swapped.ts';

/** The largest value of each measure. */
function largest(all: readonly Measured[]): Measured[] {
	const found = new Map<string, Measured>();
	for (const one of all)
		if (one.value > (found.get(one.measure)?.value ?? -Infinity)) found.set(one.measure, one);
	return [...found.values()];
}

/** What can be measured of one edition alone: parts against totals, each year against the one before. */
export function measureEdition(cells: Cells): Measured[] {
	const years = new Set([...cells.values()].map(yearOf));
	return [
		...measureParts(cells),
		...measureThinness(cells),
		...measureSwaps(cells),
		...largest([...years].flatMap((y) => measureYear(cells, y)))
	];
}

/** How far an edition is from the one before it. */
export function measurePair(before: Cells, after: Cells): Measured[] {
	const pair = makePair(before, after);
	return [...measureChanges(pair), ...measureExchanges(pair), ...measureOrder(pair)];
}
