import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase, type Database } from '../src/lib/db/database.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import registeredSql from './sql/registered-in-eu.sql?raw';
import romaniaSql from './sql/identified-by-romania.sql?raw';
import ranksSql from './sql/series-ranks.sql?raw';

const SOURCES = ['anitp', 'eurostat-publications', 'eurostat-traffickers', 'national-reports'];
const romaniaRow = z.strictObject({
	year: z.int(),
	lower: z.int(),
	upper: z.int(),
	source_id: z.string(),
	measure: z.string(),
	evidence: z.string(),
	step: z.int(),
	locator: z.string()
});
const registeredRow = z.strictObject({
	year_from: z.int(),
	year_to: z.int(),
	reporter: z.string(),
	origin: z.string(),
	unit: z.string(),
	lower: z.number(),
	flag: z.string().nullable(),
	evidence: z.string()
});
const rankRow = z.strictObject({
	source_id: z.string(),
	series: z.string(),
	series_rank: z.int()
});

let database: Database;
beforeAll(async () => {
	database = await openDatabase();
});

describe('victims identified by Romania, joined from three sources', () => {
	// Checked by hand: ANITP as published or relayed, UNODC's total rows, Eurostat for 2023.
	it.each<[number, number, string, string]>([
		[2007, 1780, 'unodc-glotip', 'publisher_file'],
		[2008, 1240, 'unodc-glotip', 'publisher_file'],
		[2009, 780, 'unodc-glotip', 'publisher_file'],
		[2010, 1154, 'unodc-glotip', 'publisher_file'],
		[2011, 1048, 'anitp', 'relayed'],
		[2012, 1041, 'anitp', 'relayed'],
		[2013, 896, 'anitp', 'relayed'],
		[2014, 757, 'anitp', 'relayed'],
		[2015, 880, 'anitp', 'relayed'],
		[2016, 756, 'anitp', 'relayed'],
		[2017, 662, 'anitp', 'relayed'],
		[2018, 497, 'unodc-glotip', 'publisher_file'],
		[2019, 698, 'anitp', 'publisher_page'],
		[2020, 596, 'anitp', 'publisher_page'],
		[2021, 505, 'unodc-glotip', 'publisher_file'],
		[2022, 500, 'anitp', 'publisher_page'],
		[2023, 451, 'eurostat-publications', 'relayed'],
		[2024, 610, 'anitp', 'relayed']
	])('%i: %i', async (year, victims, source, evidence) => {
		const rows = await query(database, romaniaSql, romaniaRow);
		const { lower, upper, source_id, evidence: seen } = rows.find((r) => r.year === year) ?? {};
		expect([lower, upper, source_id, seen]).toEqual([victims, victims, source, evidence]);
	});
});

describe('registered victims in the EU', () => {
	const find = async (origin: string, unit: string) =>
		(await query(database, registeredSql, registeredRow))
			.filter((row) => row.origin === origin && row.unit === unit)
			.map(({ year_from, year_to, lower, flag }) => [year_from, year_to, lower, flag ?? '']);

	it('totals by year and by period', async () => {
		expect(await find('TOTAL', 'persons')).toEqual([
			[2008, 2008, 6309, ''],
			[2008, 2010, 23632, ''],
			[2010, 2010, 9528, ''],
			[2010, 2012, 30146, ''],
			[2012, 2012, 10998, ''],
			[2013, 2014, 15846, ''],
			[2013, 2023, 83000, '>'],
			[2015, 2016, 20532, ''],
			[2017, 2018, 14145, ''],
			[2019, 2019, 7777, ''],
			[2020, 2020, 6534, ''],
			[2021, 2021, 7155, ''],
			[2021, 2022, 17248, ''],
			[2022, 2022, 10093, ''],
			[2023, 2023, 10793, ''],
			[2024, 2024, 9678, '']
		]);
	});

	it('Romanian citizens by period', async () => {
		expect(await find('RO', 'persons')).toEqual([
			[2010, 2010, 1885, ''],
			[2010, 2012, 6101, ''],
			[2013, 2023, 12166, '']
		]);
	});

	it('own nationals, other EU, outside the EU', async () => {
		const year = async (origin: string, of: number) =>
			(await find(origin, 'percent')).find(([from, to]) => from === of && to === of)?.[2];
		for (const [of, shares] of [
			[2020, [40.7, 17.3, 42]],
			[2023, [28, 8, 64]],
			[2024, [28, 8, 64]]
		] as const)
			expect([await year('NAT', of), await year('EU_FOR', of), await year('NEU_FOR', of)]).toEqual(
				shares
			);
	});
});

describe('series.csv and the mart', () => {
	it.each(SOURCES)('%s: the same order, and every series has its place', async (id) => {
		const ranks = await query(database, ranksSql, rankRow);
		const listed: Record<string, string>[] = parse(readFileSync(`data/sources/${id}/series.csv`), {
			columns: true
		});
		const said = listed
			.filter((row) => row.use !== 'aside')
			.map((row) => `${row.series} ${row.primary_rank}`);
		const had = ranks.filter((row) => row.source_id === id);
		expect(had.map((row) => `${row.series} ${row.series_rank}`).sort()).toEqual(said.sort());
	});
});
