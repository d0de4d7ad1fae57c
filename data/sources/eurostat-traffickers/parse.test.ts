import { expect, test } from 'vitest';
import {
	readCommitted,
	tell,
	testOriginal,
	testTables
} from '../../../scripts/made/source-cases.ts';
import { parse } from './parse.ts';

const ID = 'eurostat-traffickers';
const committed = readCommitted(ID, '2026-11-23');

// Read by hand in the extract: line of figures_traffickers.csv → what must have become of it.
test.each<[number, string]>([
	[2, 'EU27_2020 TOTAL 2024 suspected_traffickers persons 7966 relayed medium'],
	[3, 'EU27_2020 TOTAL 2024 convicted_traffickers persons 2599 relayed medium'],
	[4, 'EU27_2020 TOTAL 2024 female suspected_traffickers percent 24 relayed medium'],
	[8, 'EU27_2020 TOTAL 2023 suspected_traffickers persons 8471 relayed high'],
	[9, 'EU27_2020 TOTAL 2022 suspected_traffickers persons 8064 relayed high'],
	[10, 'EU27_2020 TOTAL 2023 convicted_traffickers persons 2309 relayed high'],
	[16, 'EU27_2020 TOTAL 2023 female suspected_traffickers percent 24.2 relayed medium'],
	[20, 'EU27_2020 TOTAL 2022 convicted_traffickers persons 2097 publisher_page high'],
	[26, 'EU27_2020 TOTAL 2021 convicted_traffickers persons 2517 publisher_page high'],
	[31, 'EU27_2020 TOTAL 2020 suspected_traffickers persons 7290 publisher_page high'],
	[32, 'EU27_2020 TOTAL 2020 convicted_traffickers persons 1295 publisher_page high'],
	[35, 'EU27_2020 TOTAL 2019 suspected_traffickers persons 7924 relayed medium'],
	[39, 'LV TOTAL 2020 convicted_traffickers persons 2 relayed medium'],
	[40, 'EU27_2007 TOTAL 2008 convicted_traffickers persons 1534 relayed low'],
	[43, 'EU27_2007 TOTAL 2010 convicted_traffickers persons 1339 relayed medium']
])('line %i', (line, expected) => {
	expect(tell(committed.byRow.get(line))).toBe(expected);
});

test('no row is set aside, and none counts victims', () => {
	const { read, observations, rejected } = committed.receipt.parser;
	expect([read, observations, rejected]).toEqual([42, 42, []]);
	expect(committed.rows.filter((row) => row.measure?.includes('victims'))).toEqual([]);
});

testTables(ID, '2026-11-23');

testOriginal(parse, ID, 'eurostat/figures_traffickers.csv');
