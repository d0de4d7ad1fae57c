import { keyWith, largestOf, sameValue, type Measured, type Pair } from './cells.ts';

const DIMENSIONS = ['reporter', 'origin', 'sex', 'age', 'form'] as const;

/**
 * How often two codes have exchanged their values: each now has what the other had. Two columns or two
 * countries that changed places do so in every cell; by chance it happens to small numbers only.
 */
export function measureExchanges({ both, before }: Pair): Measured[] {
	const revised = both.filter(([old, now]) => !sameValue(old, now));
	return DIMENSIONS.flatMap((dimension) => {
		const rests = new Map<string, typeof revised>();
		for (const change of revised) {
			const rest = keyWith(change[0], dimension, '');
			rests.set(rest, [...(rests.get(rest) ?? []), change]);
		}
		const pairs = new Map<string, number>();
		for (const changes of rests.values())
			for (const [index, [old, now]] of changes.entries())
				for (const [otherOld, otherNow] of changes.slice(0, index)) {
					if (!sameValue(now, otherOld) || !sameValue(otherNow, old)) continue;
					const name = [old[dimension], otherOld[dimension]].sort().join(' and ');
					pairs.set(name, (pairs.get(name) ?? 0) + 1);
				}
		const measured = largestOf(`exchanged_${dimension}`, pairs);
		if (measured.length > 0 || before.size === 0) return measured;
		return [{ measure: `exchanged_${dimension}`, value: 0, subject: '' }];
	});
}
