import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { cellOf, isAbout, speaksOf, type Cell, type Row } from './cell.ts';
import type { Question } from './types.ts';
import type { Database } from '../../db/database.server.ts';
import { query } from '../../db/query.server.ts';
import cellsSql from './sql/cells.sql?raw';
import nearestSql from './sql/nearest.sql?raw';
import publishedSql from './sql/published.sql?raw';
import referralsSql from './sql/referrals.sql?raw';
import romaniaSql from './sql/romania.sql?raw';
import tiersSql from './sql/tiers.sql?raw';

const interval = z.strictObject({ lower: z.number(), upper: z.number() }).nullable();
const row: z.ZodType<Row> = z.strictObject({
	source: z.string(),
	snapshot: z.string(),
	vintage: z.iso.date(),
	newest: z.boolean(),
	place: z.string(),
	group: z.string().nullable(),
	from: z.int(),
	to: z.int(),
	origin: z.string(),
	measure: z.string(),
	count: interval,
	share: interval,
	rank: interval,
	tier: interval,
	exact: z.boolean(),
	given_by: z.string().nullable(),
	evidence: z.string(),
	url: z.string().nullable()
});

const SMALL = {
	tiers: tiersSql,
	romania: romaniaSql,
	published: publishedSql,
	referrals: referralsSql
};
const kept = new WeakMap<Database, Map<string, Promise<Row[]>>>();

/** A source of a hundred rows or so is read once for each build; UNODC's cells are asked one by one. */
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
const asked = new LRUCache<string, Promise<Row[]>>({ max: 500 });

function unodcRows(database: Database, place: string, year: number, origin: string) {
	const key = `${database.build.build_id} ${place} ${year} ${origin}`;
	let rows = asked.get(key);
	if (!rows) {
		rows = query(database, cellsSql, row, { place, year, origin });
		asked.set(key, rows);
		rows.catch(() => asked.delete(key));
	}
	return rows;
}

/** Official rows of small sources that may hold what the sentence asks for; all years. */
async function otherRows(database: Database, question: Question): Promise<Row[]> {
	const { place, origin = 'RO', written } = question;
	if (written.kind === 'tier') return small(database, 'tiers');
	if (origin === 'TOTAL') return place === 'RO' ? small(database, 'romania') : [];
	const [published, referrals] = await Promise.all([
		small(database, 'published'),
		place === 'GB' ? small(database, 'referrals') : []
	]);
	return [...published, ...referrals].filter((one) => one.origin === origin);
}

const cellsOf = (rows: readonly Row[], question: Question): Cell[] =>
	rows.flatMap((one) => cellOf(one, question.written.kind) ?? []);

/** The official numbers of exactly what the sentence speaks of, each edition; and rows beside them. */
export interface Known {
	cells: Cell[];
	others: Row[];
}

/** How far off a cell of another place or period is. */
function distance(cell: Cell, { around, from, to, written }: Question): number {
	const elsewhere = around !== undefined && cell.place !== around && cell.group !== around;
	const apart =
		from === undefined ? 0 : Math.abs(cell.from - from) + Math.abs(cell.to - (to ?? from));
	const value = Math.abs((cell.lower + cell.upper) / 2 - written.low);
	return (elsewhere ? 100 : 0) + apart + value / (value + 1);
}

/** Looks a question up: on demand, by place, year and citizenship. */
export async function lookUp(database: Database, question: Question): Promise<Known> {
	const { place, from, to, origin, written } = question;
	const { kind } = written;
	const others = await otherRows(database, question);
	const single = place !== undefined && from !== undefined && from === to;
	const country = origin !== undefined && origin !== 'TOTAL';
	const unodc =
		single && country && kind !== 'tier' ? await unodcRows(database, place, from, origin) : [];
	const meant = (one: Row) => isAbout(one, question) && speaksOf(one, question);
	return { cells: cellsOf([...unodc, ...others].filter(meant), question), others };
}

/** The official numbers nearest to what the sentence says, three at most. */
export async function lookAround(
	database: Database,
	question: Question,
	others: readonly Row[]
): Promise<Cell[]> {
	const { around, from, to, origin = 'RO', written, measure } = question;
	const { kind } = written;
	// Of a measure that UNODC does not have, its own rows are the nearest; never another measure's.
	if (kind === 'tier' || origin === 'TOTAL' || measure === 'registered' || measure === 'referred') {
		const ofMeasure = others.filter((one) => speaksOf(one, { ...question, source: undefined }));
		return cellsOf(ofMeasure, question)
			.filter(({ exact }) => exact)
			.toSorted((a, b) => distance(a, question) - distance(b, question))
			.slice(0, 3);
	}
	const value = Number.isFinite(written.low) ? (written.low + written.high) / 2 : 0;
	const nearest = await query(database, nearestSql, row, {
		place: around === 'EU28' ? 'EU27' : (around ?? null),
		year: from !== undefined && from === to ? from : (to ?? null),
		origin,
		kind,
		value: Math.min(value, 1e9)
	});
	return cellsOf(nearest, question);
}
