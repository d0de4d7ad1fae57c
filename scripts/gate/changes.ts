import {
	largestOf,
	middle,
	sameValue,
	yearOf,
	type Cell,
	type Measured,
	type Pair
} from './cells.ts';

/** Groups with fewer cells or persons are not judged: in a group of three, one revision is a third. */
const CELLS = 10;
const PERSONS = 50;

interface Tally {
	before: number;
	both: number;
	revised: number;
	/** In cells of both editions, and the sum of their changes. */
	persons: number;
	moved: number;
	/** In cells that are gone, and in all. */
	lost: number;
	all: number;
}

// A citizenship that could not be told is filled up and emptied by the publisher as it learns more.
const isCountry = (origin: string): boolean => /^[A-Z]{2}$/.test(origin);
const isStated = ({ origin }: Cell): boolean => isCountry(origin) || origin === 'NAT';

/** The groups whose share of changed cells is judged, each by the cells it has. */
const GROUPS: Record<string, (cell: Cell) => string | null> = {
	reporter: ({ reporter, origin }) => (origin === 'TOTAL' ? null : reporter),
	reporter_total: ({ reporter, origin }) => (origin === 'TOTAL' ? reporter : null),
	origin: ({ origin }) => (isCountry(origin) ? origin : null),
	// What this site is asked about, as other countries counted it.
	romania: ({ reporter, origin }) => (origin === 'RO' && reporter !== 'RO' ? origin : null),
	nationals: ({ origin }) => (origin === 'NAT' ? origin : null),
	year: ({ year_to }) => year_to
};

function tallyBy({ before, after }: Pair, group: (cell: Cell) => string | null) {
	const found = new Map<string, Tally>();
	// Totals of a source that has citizenships are no second count of them.
	const counted = [...before.values()].some(isStated) ? isStated : () => true;
	for (const [key, old] of before) {
		const name = group(old);
		if (name === null) continue;
		const tally = found.get(name) ?? {
			before: 0,
			both: 0,
			revised: 0,
			persons: 0,
			moved: 0,
			lost: 0,
			all: 0
		};
		found.set(name, tally);
		tally.before += 1;
		const now = after.get(key);
		if (counted(old)) {
			tally.all += middle(old);
			if (now === undefined) tally.lost += middle(old);
		}
		if (now === undefined) continue;
		tally.both += 1;
		if (!sameValue(old, now)) tally.revised += 1;
		if (!counted(old)) continue;
		tally.persons += middle(old);
		tally.moved += Math.abs(middle(now) - middle(old));
	}
	return found;
}

function groupMeasures(pair: Pair, name: string): Measured[] {
	const group = GROUPS[name];
	if (group === undefined) return [];
	const tallies = [...tallyBy(pair, group)];
	const large = tallies.filter(([, { before }]) => before >= CELLS);
	const kept = tallies.filter(([, { both }]) => both >= CELLS);
	const moved = kept.filter(([, { persons }]) => persons >= PERSONS);
	const lost = large.filter(([, { all }]) => all >= PERSONS);
	return [
		...largestOf(
			`withdrawn_of_${name}`,
			large.map(([code, t]) => [code, 1 - t.both / t.before])
		),
		...largestOf(
			`lost_of_${name}`,
			lost.map(([code, t]) => [code, t.lost / t.all])
		),
		...largestOf(
			`revised_of_${name}`,
			kept.map(([code, t]) => [code, t.revised / t.both])
		),
		...largestOf(
			`moved_of_${name}`,
			moved.map(([code, t]) => [code, t.moved / t.persons])
		)
	];
}

/** How much was withdrawn, revised and added, in the whole and where it is most. */
export function measureChanges(pair: Pair): Measured[] {
	const { before, after, both } = pair;
	if (before.size < CELLS) return [];
	const whole = (measure: string, value: number): Measured => ({ measure, value, subject: '' });
	const last = Math.max(...[...before.values()].map(yearOf));
	const added = [...after].filter(([key]) => !before.has(key));
	const backfilled = added.filter(([, cell]) => yearOf(cell) <= last);
	const revised = both.filter(([old, now]) => !sameValue(old, now));
	const reporters = new Set([...before.values()].map(({ reporter }) => reporter));
	const still = new Set([...after.values()].map(({ reporter }) => reporter));
	const gone = [...reporters].filter((reporter) => !still.has(reporter));
	return [
		whole('withdrawn', 1 - both.length / before.size),
		whole('revised', both.length === 0 ? 0 : revised.length / both.length),
		whole('backfilled', backfilled.length / before.size),
		{
			measure: 'reporters_gone',
			value: gone.length / reporters.size,
			subject: gone.slice(0, 10).join(' ')
		},
		...Object.keys(GROUPS).flatMap((name) => groupMeasures(pair, name))
	];
}
