import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

// The definitions of share, bounds, rank and coverage once more, straight from their words and from the
// committed snapshots, without SQL: what tests/data.test.ts compares the built database with.

type Pair = [lo: number, hi: number];
const add = (a: Pair, b: Pair | undefined): Pair => [a[0] + (b?.[0] ?? 0), a[1] + (b?.[1] ?? 0)];
const minus = (a: Pair, b: Pair): Pair => [a[0] - b[0], a[1] - b[1]];
const over = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest));

interface ReporterYear {
	/** By country of citizenship; own nationals under the reporter itself. */
	origins: Map<string, Pair>;
	regions: Map<string, Pair>;
	stated: Pair;
	unknown: Pair;
	total: Pair | undefined;
}

const readCsv = (file: string): Record<string, string>[] =>
	parse(readFileSync(file), { columns: true });
const regions = new Map(
	readCsv('data/sources/unodc-glotip/regions.csv').map((row) => [
		row.region,
		new Set(row.origins?.split(' '))
	])
);

/** Everything a snapshot says about citizenships, by reporter and year. */
export function readSnapshot(vintage: string) {
	const rows = readCsv(`data/sources/unodc-glotip/snapshots/${vintage}/observations.csv`);
	const reporters = [...new Set(rows.map((row) => row.reporter ?? ''))];
	const cells = new Map<string, ReporterYear>();
	for (const row of rows) {
		const { reporter = '', region = '', year_from, sex, age, form, measure } = row;
		if (measure !== 'detected_victims' || row.destination !== '') continue;
		if (sex !== 'total' || age !== 'total' || form !== 'total') continue;
		const key = `${reporter} ${year_from}`;
		const none = { stated: [0, 0] as Pair, unknown: [0, 0] as Pair, total: undefined };
		const cell = cells.get(key) ?? { origins: new Map(), regions: new Map(), ...none };
		cells.set(key, cell);
		const count: Pair = [Number(row.lower), Number(row.upper)];
		const origin = row.origin === 'NAT' ? reporter : (row.origin ?? '');
		if (origin === 'TOTAL') {
			const [lo, hi] = cell.total ?? [0, 0];
			cell.total = [Math.max(lo, count[0]), Math.max(hi, count[1])];
		} else if (origin === 'UNKNOWN') cell.unknown = add(cell.unknown, count);
		else {
			cell.stated = add(cell.stated, count);
			if (origin === 'REGION') cell.regions.set(region, add(count, cell.regions.get(region)));
			else if (origin !== 'STATELESS')
				cell.origins.set(origin, add(count, cell.origins.get(origin)));
		}
	}
	return { reporters, cells };
}

/** The share of an origin in a place and year; null where no reporter of it published citizenships. */
export function shareOf(
	{ cells }: ReturnType<typeof readSnapshot>,
	place: readonly string[],
	year: number,
	origin: string
) {
	const seen = place.flatMap((reporter) => {
		const cell = cells.get(`${reporter} ${year}`);
		return cell && cell.origins.size + cell.regions.size + cell.stated[1] > 0
			? [{ reporter, ...cell }]
			: [];
	});
	if (seen.length === 0) return null;
	let [r, k, u, m]: [Pair, Pair, Pair, Pair] = [
		[0, 0],
		[0, 0],
		[0, 0],
		[0, 0]
	];
	const foreign = new Map<string, Pair>();
	for (const cell of seen) {
		r = add(r, cell.origins.get(origin));
		k = add(k, cell.stated);
		const [lo, hi] = cell.total ?? [0, 0];
		const beyond: Pair = [lo - cell.stated[1], hi - cell.stated[0]];
		u = add(u, [Math.max(cell.unknown[0], beyond[0]), Math.max(cell.unknown[1], beyond[1])]);
		for (const [region, count] of cell.regions)
			if (regions.get(region)?.has(origin)) m = add(m, count);
		for (const [other, count] of cell.origins)
			if (other !== cell.reporter) foreign.set(other, add(count, foreign.get(other)));
	}
	const own = foreign.get(origin) ?? [0, 0];
	const rest = minus(k, r);
	const others = [...foreign].filter(([other]) => other !== origin).map(([, count]) => count);
	const listed = seen.filter((cell) => cell.origins.has(origin)).length;
	return {
		victims: r,
		stated: k,
		unstated: u,
		reporters: seen.length,
		listed,
		share: [over(r[0], rest[1]), over(r[1], rest[0]), (r[0] + r[1]) / (k[0] + k[1])],
		worst: [over(r[0], rest[1] + u[1]), over(r[1] + u[1] + m[1], rest[0] - m[0])],
		rank: [
			1 + others.filter(([lo]) => lo > own[1]).length,
			1 + others.filter(([, hi]) => hi > own[0]).length
		]
	};
}
