import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { readSnapshot } from './shares.ts';

// Shares and ranks over several years once more, straight from the snapshot: what tests/claims.test.ts
// compares the claims' tests with.

type Pair = [lo: number, hi: number];
const sets: { set_id: string; reporter: string }[] = parse(
	readFileSync('data/reference/reporter-sets.csv'),
	{ columns: true }
);
const membersOf = (place: string) =>
	sets.filter(({ set_id }) => set_id === place).map(({ reporter }) => reporter);
const EU = new Set([...membersOf('EU27'), 'RO']);
const regions: { region: string; origins: string }[] = parse(
	readFileSync('data/sources/unodc-glotip/regions.csv'),
	{ columns: true }
);
const mayContain = (region: string, origin: string) =>
	regions.some((row) => row.region === region && row.origins.split(' ').includes(origin));

/** All a place says of an origin in some years together. */
export function pooled(
	{ cells, reporters }: ReturnType<typeof readSnapshot>,
	place: string,
	from: number,
	to: number,
	origin: string,
	among: 'all' | 'foreign' | 'eu'
) {
	const members =
		place === 'WORLD' ? reporters.filter((reporter) => reporter !== 'RO') : membersOf(place);
	const r: Pair = [0, 0];
	const k: Pair = [0, 0];
	const region: Pair = [0, 0];
	let [unstated, own] = [0, 0];
	const foreign = new Map<string, Pair>();
	for (let year = from; year <= to; year += 1) {
		own += cells.get(`${origin} ${year}`)?.total?.[1] ?? 0;
		for (const reporter of members) {
			const cell = cells.get(`${reporter} ${year}`);
			if (!cell || cell.origins.size + cell.regions.size + cell.stated[1] === 0) continue;
			unstated += Math.max(cell.unknown[1], (cell.total?.[1] ?? 0) - cell.stated[0]);
			for (const [code, [lo, hi]] of cell.origins) {
				if (code === origin) [r[0], r[1]] = [r[0] + lo, r[1] + hi];
				if (among === 'eu' && EU.has(code)) [k[0], k[1]] = [k[0] + lo, k[1] + hi];
				if (code === reporter) continue;
				const [low, high] = foreign.get(code) ?? [0, 0];
				foreign.set(code, [low + lo, high + hi]);
			}
			if (among !== 'eu') [k[0], k[1]] = [k[0] + cell.stated[0], k[1] + cell.stated[1]];
			for (const [code, [lo, hi]] of cell.regions)
				if (mayContain(code, origin)) [region[0], region[1]] = [region[0] + lo, region[1] + hi];
		}
	}
	const most = r[1] + unstated + region[1];
	const others = k[0] - r[0];
	return {
		foreign,
		share: [r[0] / (r[0] + k[1] - r[1]), r[1] / (r[1] + others)] as Pair,
		worst: most / (most + others - (among === 'eu' ? 0 : region[0])),
		own: (r[1] + own) / (r[1] + own + others)
	};
}

/** Best and worst rank of an origin among the foreign citizenships it is compared with. */
export function rankOf(
	foreign: ReadonlyMap<string, Pair>,
	origin: string,
	among: 'all' | 'foreign' | 'eu'
): Pair {
	const [lo, hi] = foreign.get(origin) ?? [0, 0];
	const others = [...foreign].filter(
		([code]) => code !== origin && (among !== 'eu' || EU.has(code))
	);
	return [
		1 + others.filter(([, count]) => count[0] > hi).length,
		1 + others.filter(([, count]) => count[1] > lo).length
	];
}
