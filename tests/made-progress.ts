import type { Raw } from '../src/lib/figures/progress/row.ts';

// Made rows for tests: no number here comes from a source.

type Ends = [lower: number, upper: number];
const ends = ([lower, upper]: Ends) => ({ lower, upper });

const NOTHING: Raw = {
	...{ kind: 'set', place: null, reporter: null, sets: null, year: 0, vintage: null, asked: null },
	...{ victims: null, stated: null, share: null, rank: null, reporters: null },
	...{ reporters_in_set: null, missing_reporters: null, tier: null },
	...{ evidence: 'publisher_file', source: 'made', snapshot: 'made@2024-05-06' }
};

/** A set's year: counts, rank and how many of its ten countries reported. */
export function madeSet(
	year: number,
	victims: Ends,
	stated: Ends,
	{ rank = [1, 1] as Ends, reporters = 10, old = false, place = 'EU27' } = {}
): Raw {
	const share = {
		lower: victims[0] / (victims[0] + stated[1] - victims[1]),
		upper: victims[1] / (victims[1] + stated[0] - victims[0]),
		mid: (victims[0] + victims[1]) / (stated[0] + stated[1])
	};
	return {
		...NOTHING,
		...{ kind: 'set', place, year, share, reporters, reporters_in_set: 10 },
		...{ vintage: old ? '2020-05-06' : '2024-05-06', asked: !old },
		victims: ends(victims),
		stated: ends(stated),
		rank: { best: rank[0], worst: rank[1] }
	};
}

/** A reporter's year, for panels. */
export const madeCell = (reporter: string, year: number, victims: Ends, stated: Ends): Raw => ({
	...NOTHING,
	...{ kind: 'cell', reporter, sets: 'EU27 EUROPE', year },
	victims: ends(victims),
	stated: ends(stated)
});

/** What one body counted in a year. */
export const madeCount = (
	kind: 'identified' | 'registered',
	year: number,
	victims: number,
	more: Partial<Raw> = {}
): Raw => ({ ...NOTHING, kind, year, victims: ends([victims, victims]), ...more });

/** The tier of a report. */
export const madeTier = (year: number, tier: Raw['tier']): Raw => ({
	...NOTHING,
	...{ kind: 'tier', year, tier, evidence: 'relayed' }
});

/** A whole made story: two editions, a thin year, countries that come and go. */
export const MADE: Raw[] = [
	madeSet(2017, [100, 100], [1000, 1000], { old: true }),
	madeSet(2018, [90, 90], [1000, 1000], { old: true, rank: [2, 2] }),
	madeSet(2020, [84, 84], [1000, 1000], { old: true }),
	madeSet(2021, [1, 1], [2, 2], { old: true, reporters: 2 }),
	madeSet(2017, [100, 100], [1000, 1000]),
	madeSet(2018, [100, 100], [1000, 1000]),
	madeSet(2019, [9, 9], [10, 10], { reporters: 4 }),
	madeSet(2020, [80, 80], [1000, 1000]),
	madeSet(2021, [60, 64], [1000, 1000]),
	madeSet(2022, [48, 52], [1000, 1000], { rank: [1, 2] }),
	madeCell('DE', 2017, [60, 60], [500, 500]),
	madeCell('FR', 2017, [40, 40], [500, 500]),
	madeCell('DE', 2018, [60, 60], [500, 500]),
	madeCell('FR', 2018, [40, 40], [500, 500]),
	madeCell('DE', 2020, [50, 50], [500, 500]),
	madeCell('FR', 2020, [30, 30], [500, 500]),
	madeCell('DE', 2022, [28, 32], [500, 500]),
	madeCell('IT', 2022, [20, 20], [500, 500]),
	madeCount('identified', 2020, 70),
	madeCount('identified', 2024, 77, { evidence: 'relayed' }),
	madeCount('registered', 2019, 500, { place: 'EU28' }),
	madeCount('registered', 2020, 600, { place: 'EU27_2020' }),
	madeCount('registered', 2023, 660, { place: 'EU27_2020' }),
	madeTier(2018, 'tier_2'),
	madeTier(2020, 'watch_list'),
	madeTier(2025, 'tier_2')
];
