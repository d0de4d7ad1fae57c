import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrivers, states, type ReporterYears } from './drivers.ts';
import { PARTS, splitChange, splitWithRange, type State } from './split.ts';

const count = fc.integer({ min: 0, max: 5000 });
const counts = fc.record({ romania: count, others: count });
const state: fc.Arbitrary<State> = fc.record({ panel: counts, outside: counts });
const years = fc.record({
	reporter: fc.string({ minLength: 2, maxLength: 2 }),
	from: fc.option(counts),
	to: fc.option(counts)
});

describe('the split of a share’s change', () => {
	it('adds up to the total, whatever the counts', () => {
		fc.assert(
			fc.property(state, state, (from, to) => {
				const { romania, others, panel, total } = splitChange(from, to);
				expect(Math.abs(romania + others + panel - total)).toBeLessThan(1e-9);
			})
		);
	});

	it('has no parts where nothing changed', () => {
		fc.assert(
			fc.property(state, (same) => {
				expect(Object.values(splitChange(same, same)).every((part) => part === 0)).toBe(true);
			})
		);
	});

	it('flips every sign when the years are swapped', () => {
		fc.assert(
			fc.property(state, state, (from, to) => {
				const [there, back] = [splitChange(from, to), splitChange(to, from)];
				for (const part of [...PARTS, 'total'] as const) {
					expect(Math.abs(there[part] + back[part])).toBeLessThan(1e-9);
				}
			})
		);
	});

	it('credits a part that alone changed with everything', () => {
		const from: State = { panel: { romania: 20, others: 80 }, outside: { romania: 0, others: 0 } };
		const fewer: State = { ...from, panel: { romania: 10, others: 80 } };
		const split = splitChange(from, fewer);
		expect(split.romania).toBeCloseTo(10 / 90 - 0.2, 12);
		expect([split.others, split.panel]).toEqual([0, 0]);
	});

	it('keeps the middle inside its range', () => {
		const ends = {
			panel: { romania: [10, 14], others: [80, 95] },
			outside: { romania: [0, 4], others: [5, 20] }
		} as const;
		const copy = (of: typeof ends) => structuredClone(of) as never;
		const later = {
			panel: { romania: [8, 8], others: [120, 150] },
			outside: { romania: [1, 4], others: [9, 9] }
		} as const;
		for (const { mid, lower, upper } of splitWithRange(copy(ends), copy(later as never))) {
			expect(lower).toBeLessThanOrEqual(mid);
			expect(mid).toBeLessThanOrEqual(upper);
		}
	});
});

describe('the drivers', () => {
	it('add up to their part', () => {
		// Away from empty panels, where a share jumps and no path leads across.
		const full = fc.record({
			romania: fc.integer({ min: 1, max: 500 }),
			others: fc.integer({ min: 50, max: 5000 })
		});
		const anchor: fc.Arbitrary<ReporterYears> = fc.record({
			reporter: fc.constant('AA'),
			from: full,
			to: full
		});
		fc.assert(
			fc.property(anchor, fc.array(years, { maxLength: 6 }), (first, rest) => {
				const reporters = [first, ...rest];
				const { from, to } = states(reporters);
				const split = splitChange(from, to);
				const drivers = findDrivers(reporters);
				for (const part of PARTS) {
					const sum = drivers
						.filter((driver) => driver.part === part)
						.reduce((total, { mid }) => total + mid, 0);
					expect(Math.abs(sum - split[part])).toBeLessThan(1e-9);
				}
			})
		);
	});
});
