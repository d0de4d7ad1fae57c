import { keyWith, largestOf, type Cell, type Measured, type Pair } from './cells.ts';

const DIMENSIONS = ['reporter', 'origin', 'sex', 'age', 'form'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** Cells that differ in this dimension only, by how they changed: "1–4 to 12". */
type Changes = Map<string, string[]>;

const value = ({ lower, upper }: Cell): string => `${lower}–${upper}`;

function changesBy({ both }: Pair, dimension: Dimension): Iterable<Changes> {
	const rests = new Map<string, Changes>();
	for (const [old, now] of both) {
		const [from, to] = [value(old), value(now)];
		if (from === to) continue;
		const rest = keyWith(old, dimension, '');
		const changes: Changes = rests.get(rest) ?? new Map<string, string[]>();
		rests.set(rest, changes);
		const change = `${from} to ${to}`;
		const codes = changes.get(change);
		if (codes) codes.push(old[dimension]);
		else changes.set(change, [old[dimension]]);
	}
	return rests.values();
}

function countExchanges(pair: Pair, dimension: Dimension): Map<string, number> {
	const pairs = new Map<string, number>();
	for (const changes of changesBy(pair, dimension))
		for (const [change, codes] of changes) {
			const [from = '', to = ''] = change.split(' to ');
			// Each exchange once: from its smaller side in the order of the alphabet.
			if (from > to) continue;
			for (const one of codes)
				for (const other of changes.get(`${to} to ${from}`) ?? []) {
					const name = one < other ? `${one} and ${other}` : `${other} and ${one}`;
					pairs.set(name, (pairs.get(name) ?? 0) + 1);
				}
		}
	return pairs;
}

/**
 * How often two codes have exchanged their values: each now has what the other had. Two columns or two
 * countries that changed places do so in every cell; by chance it happens to small numbers only.
 */
export function measureExchanges(pair: Pair): Measured[] {
	if (pair.both.length === 0) return [];
	return DIMENSIONS.flatMap((dimension) => {
		const measure = `exchanged_${dimension}`;
		const found = largestOf(measure, countExchanges(pair, dimension));
		return found.length > 0 ? found : [{ measure, value: 0, subject: '' }];
	});
}
