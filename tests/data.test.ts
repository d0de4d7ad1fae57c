import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase, type Database } from '../src/lib/db/database.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import { readSnapshot, shareOf } from './shares.ts';
import coverageSql from './sql/coverage.sql?raw';
import sharesSql from './sql/shares.sql?raw';
import strayedSql from './sql/strayed.sql?raw';

const VINTAGES = ['2023-05-30', '2025-04-14'] as const;
const ORIGINS = 'RO NG BG HU UA CN VN MA DE FR'.split(' ');
const YEARS = Array.from({ length: 16 }, (_, index) => 2007 + index);

const pair = z.tuple([z.number(), z.number()]);
const mayBe = z.number().nullable();
const shareRow = z.strictObject({
	vintage: z.string(),
	place: z.string(),
	year: z.int(),
	origin: z.string(),
	victims: pair,
	stated: pair,
	unstated: pair,
	reporters: z.int(),
	not_listed: z.int(),
	share: z.tuple([mayBe, mayBe, mayBe]),
	worst: z.tuple([mayBe, mayBe]),
	rank: z.tuple([mayBe, mayBe])
});
const coverageRow = z.strictObject({
	vintage: z.string(),
	place: z.string(),
	year: z.int(),
	reporters: z.int(),
	reporters_in_set: z.int(),
	stated: z.tuple([mayBe, mayBe]),
	missing: z.string().nullable()
});

const sets = parse<{ set_id: string; reporter: string }>(
	readFileSync('data/reference/reporter-sets.csv'),
	{ columns: true }
);
const snapshots = new Map(VINTAGES.map((vintage) => [vintage, readSnapshot(vintage)] as const));
/** Every set and every reporter of a snapshot, with its members. */
function placesOf(vintage: (typeof VINTAGES)[number]): Map<string, string[]> {
	const places = new Map<string, string[]>();
	for (const { set_id, reporter } of sets)
		places.set(set_id, [...(places.get(set_id) ?? []), reporter]);
	const reporters = snapshots.get(vintage)?.reporters ?? [];
	places.set(
		'WORLD',
		reporters.filter((reporter) => reporter !== 'RO')
	);
	for (const reporter of reporters) places.set(reporter, [reporter]);
	return places;
}

let database: Database;
let shares: Map<string, z.infer<typeof shareRow>>;
let coverage: Map<string, z.infer<typeof coverageRow>>;
beforeAll(async () => {
	database = await openDatabase();
	const rows = await query(database, sharesSql, shareRow, { origins: ORIGINS.join(' ') });
	shares = new Map(
		rows.map((row) => [`${row.vintage} ${row.place} ${row.year} ${row.origin}`, row] as const)
	);
	const covered = await query(database, coverageSql, coverageRow);
	coverage = new Map(
		covered.map((row) => [`${row.vintage} ${row.place} ${row.year}`, row] as const)
	);
});
const find = (vintage: string, place: string, year: number, origin = 'RO') =>
	shares.get(`${vintage} ${place} ${year} ${origin}`);

/** Equal to 12 digits, and no number exactly where none is expected. */
function expectClose(
	got: readonly (number | null)[],
	want: readonly (number | null)[],
	key: string
) {
	for (const [index, value] of want.entries()) {
		const other = got[index] ?? null;
		if (value === null || other === null) expect(other, key).toBe(value);
		else if (!(Math.abs(value - other) <= 1e-12)) expect(other, key).toBe(value);
	}
}

describe.each(VINTAGES)('the marts of %s, computed a second time', (vintage) => {
	it('agree for every place, every year and ten origins', () => {
		let compared = 0;
		const snapshot = snapshots.get(vintage);
		if (!snapshot) throw new Error(`no snapshot ${vintage}`);
		for (const [place, members] of placesOf(vintage)) {
			const isSet = members[0] !== place;
			for (const year of YEARS) {
				for (const origin of ORIGINS) {
					const key = `${vintage} ${place} ${year} ${origin}`;
					const want = shareOf(snapshot, members, year, origin);
					const got = shares.get(key);
					const hasRow = want !== null && (isSet || want.listed > 0);
					if (!want || !got || !hasRow) {
						// A reporter that names others is "not listed": no row, never a zero.
						expect(got !== undefined, key).toBe(hasRow);
						continue;
					}
					compared += 1;
					expect([got.victims, got.stated, got.unstated], key).toEqual([
						want.victims,
						want.stated,
						want.unstated
					]);
					expect([got.reporters, got.not_listed], key).toEqual([
						want.reporters,
						want.reporters - want.listed
					]);
					expectClose(got.share, want.share, key);
					expectClose(got.worst, want.worst, key);
					// Ranks are among foreign citizenships: a reporter's own citizens have none.
					expect(got.rank, key).toEqual(origin === place ? [null, null] : want.rank);
				}
			}
		}
		expect(compared).toBeGreaterThan(1500);
		const known = [...shares.values()].filter((row) => row.vintage === vintage);
		expect(known.length).toBe(compared);
	});

	it('cover every place and year; who is missing is NULL, not 0', () => {
		const snapshot = snapshots.get(vintage);
		const years = YEARS.filter((year) => coverage.has(`${vintage} WORLD ${year}`));
		expect(years.length).toBeGreaterThan(12);
		for (const [place, members] of placesOf(vintage)) {
			for (const year of years) {
				const key = `${vintage} ${place} ${year}`;
				const want = snapshot && shareOf(snapshot, members, year, 'RO');
				const got = coverage.get(key);
				expect(got?.reporters, key).toBe(want?.reporters ?? 0);
				expect(got?.reporters_in_set, key).toBe(members.length);
				expect(got?.stated, key).toEqual(want?.stated ?? [null, null]);
				const missing = members.filter(
					(reporter) => !snapshot || !shareOf(snapshot, [reporter], year, 'RO')
				);
				expect(got?.missing ?? '', key).toBe(missing.sort().join(' '));
			}
		}
	});
});

describe('numbers checked by hand', () => {
	const percent = (values: readonly (number | null)[] | undefined) =>
		values?.slice(0, 2).map((value) => Number(((value ?? NaN) * 100).toFixed(2)));
	it('EU, 2022', () => {
		const row = find('2025-04-14', 'EU27', 2022);
		expect(row).toMatchObject({ victims: [403, 421], stated: [6298, 7225], reporters: 23 });
		expect(percent(row?.share)).toEqual([5.59, 6.67]);
		expect(coverage.get('2025-04-14 EU27 2022')?.reporters_in_set).toBe(26);
	});
	it('EU, 2010', () => {
		const row = find('2025-04-14', 'EU27', 2010);
		expect(row?.victims).toEqual([840, 855]);
		expect(percent(row?.share)).toEqual([15.35, 17.71]);
	});
	it('Germany, 2022', () => {
		expect(percent(find('2025-04-14', 'DE', 2022)?.share)).toEqual([12.44, 13.53]);
	});
	it('EU, 2019, in both editions', () => {
		expect(find('2023-05-30', 'EU27', 2019)?.victims).toEqual([429, 429]);
		expect(find('2025-04-14', 'EU27', 2019)?.victims).toEqual([586, 589]);
	});
	it('rows and reporters that name Romania, in both editions', async () => {
		const named = z.strictObject({ what: z.string(), count: z.int() });
		const found = new Map(
			(await query(database, strayedSql, named)).map(({ what, count }) => [what, count])
		);
		expect(found.get('rows naming Romania 2025-04-14')).toBe(273);
		expect(found.get('reporters naming Romania 2025-04-14')).toBe(36);
		expect(found.get('rows naming Romania 2023-05-30')).toBe(231);
		expect(found.get('reporters naming Romania 2023-05-30')).toBe(35);
		// Repatriations are another count, and Romania as a reporter is shown apart.
		expect(found.get('repatriation rows')).toBeGreaterThan(1000);
		expect(found.get('repatriations in a mart')).toBe(0);
		expect(found.get('sets with Romania')).toBe(0);
		expect(found.get('numbers where nobody reported')).toBe(0);
	});
});
