import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Database } from '../../../db/database.server.ts';
import { query } from '../../../db/query.server.ts';
import { cellOf, isAbout, speaksOf, type Cell, type Row } from '../cell.ts';
import type { Claim, Kind, Measure } from '../claim.ts';
import cellsSql from './sql/cells.sql?raw';
import halvesSql from './sql/halves.sql?raw';
import nearestSql from './sql/nearest.sql?raw';
import publishedSql from './sql/published.sql?raw';
import referralsSql from './sql/referrals.sql?raw';
import romaniaSql from './sql/romania.sql?raw';
import tiersSql from './sql/tiers.sql?raw';
import totalsSql from './sql/totals.sql?raw';

const ends = z.strictObject({ lower: z.number(), upper: z.number() });
const interval = ends.nullable();
const row: z.ZodType<Row> = z.strictObject({
	source: z.string(),
	snapshot: z.string(),
	vintage: z.iso.date(),
	newest: z.boolean(),
	place: z.string(),
	group: z.string().nullable(),
	from: z.int(),
	to: z.int(),
	part: z.string().nullable().optional(),
	origin: z.string(),
	measure: z.string(),
	count: interval,
	share: interval,
	rank: interval,
	tier: interval,
	stated: ends.optional(),
	unstated: ends.optional(),
	worst: ends.optional(),
	coverage: z.number().optional(),
	exact: z.boolean(),
	bound: z.enum(['at_most', 'at_least']).nullable().optional(),
	given_by: z.string().nullable(),
	evidence: z.string(),
	url: z.string().nullable()
});

const SMALL = {
	tiers: tiersSql,
	romania: romaniaSql,
	halves: halvesSql,
	published: publishedSql,
	referrals: referralsSql
};
const kept = new WeakMap<Database, Map<string, Promise<Row[]>>>();

/** A source of some hundred rows is read once for each build; UNODC's cells are asked one by one. */
function small(database: Database, which: keyof typeof SMALL): Promise<Row[]> {
	const known = kept.get(database) ?? new Map<string, Promise<Row[]>>();
	kept.set(database, known);
	let rows = known.get(which);
	if (!rows) {
		rows = query(database, SMALL[which], row);
		known.set(which, rows);
		rows.catch(() => known.delete(which));
	}
	return rows;
}

/** Cells lately asked for, by build; a key names a cell and nothing of the sentence. */
const asked = new LRUCache<string, Promise<Row[]>>({ max: 2000 });

/** UNODC's row of a place, year and citizenship, in each edition, the newest first. */
export function unodcRows(database: Database, place: string, year: number, origin: string) {
	const key = `${database.build.build_id} ${place} ${year} ${origin}`;
	let rows = asked.get(key);
	if (!rows) {
		const sql = origin === 'TOTAL' ? totalsSql : cellsSql;
		rows = query(database, sql, row, { place, year, origin });
		asked.set(key, rows);
		rows.catch(() => asked.delete(key));
	}
	return rows;
}

/** Official rows of small sources that may hold what is asked for; all years. */
async function smallRows(
	database: Database,
	kind: Kind,
	origin: string,
	place: string | undefined
) {
	if (kind === 'tier') return small(database, 'tiers');
	const romania = origin === 'TOTAL' && place === 'RO';
	const rows = await Promise.all([
		...(romania ? [small(database, 'romania'), small(database, 'halves')] : []),
		small(database, 'published'),
		small(database, 'referrals')
	]);
	return rows.flat().filter((one) => one.origin === origin);
}

const cellsOf = (rows: readonly Row[], kind: Kind): Cell[] =>
	rows.flatMap((one) => cellOf(one, kind) ?? []);

/** The official numbers of exactly what a claim speaks of, each edition. */
export async function lookUp(database: Database, claim: Claim): Promise<Cell[]> {
	const { place, from, to, part, origin, measure, written } = claim;
	const { kind } = written;
	const others = await smallRows(database, kind, origin, place);
	const single = place !== undefined && from !== undefined && from === to && part === undefined;
	const romania = place === 'RO' && origin === 'TOTAL';
	// The figure on Romania has UNODC's total too, in its own order.
	const unodc =
		single && kind !== 'tier' && measure === 'identified' && !romania
			? await unodcRows(database, place, from, origin)
			: [];
	const meant = (one: Row) => isAbout(one, claim) && speaksOf(one, claim);
	const rows = [...unodc, ...others].filter(meant);
	if (origin !== 'TOTAL' || !claim.known) return cellsOf(rows, kind);
	// Of all victims those of a known citizenship are another number, which only UNODC gives.
	return cellsOf(
		rows.flatMap((one) => (one.stated ? { ...one, count: one.stated } : [])),
		kind
	);
}

/** What is known of a claim, or of a sentence that was not read. */
export interface Near {
	kind: Kind;
	value: number;
	place: string | undefined;
	from: number | undefined;
	to: number | undefined;
	origin: string;
	measure: Measure;
}

/** How far off a cell of another place or period is. */
function distance(cell: Cell, { place, from, to, value }: Near): number {
	const elsewhere = place !== undefined && cell.place !== place;
	const apart =
		from === undefined ? 0 : Math.abs(cell.from - from) + Math.abs(cell.to - (to ?? from));
	const off = Math.abs((cell.lower + cell.upper) / 2 - value);
	return (elsewhere ? 100 : 0) + apart + off / (off + 1);
}

/** The official numbers nearest to what a sentence says, three at most. */
export async function lookAround(database: Database, near: Near): Promise<Cell[]> {
	const { kind, place, from, to, origin, measure, value } = near;
	// Of a measure that UNODC does not have, its own rows are the nearest; never another measure's.
	if (kind === 'tier' || origin === 'TOTAL' || measure !== 'identified') {
		const written = { kind } as Claim['written'];
		const rows = await smallRows(database, kind, origin, place);
		return cellsOf(
			rows.filter((one) => speaksOf(one, { measure, source: undefined, written })),
			kind
		)
			.filter(({ exact }) => exact)
			.toSorted((a, b) => distance(a, near) - distance(b, near))
			.slice(0, 3);
	}
	const rows = await query(database, nearestSql, row, {
		place: place ?? null,
		year: from !== undefined && from === to ? from : (to ?? null),
		origin,
		kind,
		value: Number.isFinite(value) ? Math.min(value, 1e9) : 0
	});
	return cellsOf(rows, kind);
}
