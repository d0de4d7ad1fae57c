import { describe, expect, test } from 'vitest';
import { readCommitted, tell, testOriginal } from '../../../scripts/made/source-cases.ts';
import { readCodes } from '../../../scripts/lib/sources.ts';
import { parse } from './parse.ts';

const ID = 'eurostat-publications';
const VINTAGE = '2026-11-23';
const committed = readCommitted(ID, VINTAGE);
const many = (columns: Record<string, string>) =>
	committed.rows.filter((row) => Object.entries(columns).every(([name, at]) => row[name] === at));

// Read by hand in the extract: line of figures.csv → what must have become of it.
test.each<[number, string]>([
	[2, 'EU27_2020 TOTAL 2024 registered_victims persons 9678 relayed medium'],
	[30, 'EU27_2020 TOTAL 2023 registered_victims persons 10793 publisher_page high'],
	[77, 'EU27_2020 TOTAL 2022 registered_victims persons 10093 publisher_page high'],
	[94, 'EU27_2020 TOTAL 2021 registered_victims persons 7155 publisher_page high'],
	[124, 'EU27_2020 TOTAL 2020 registered_victims persons 6534 publisher_page high'],
	[129, 'EU27_2020 TOTAL 2019 registered_victims persons 7777 relayed medium'],
	[308, 'EU28 TOTAL 2012 registered_victims persons 10998 relayed medium'],
	[228, 'EU27_2007 TOTAL 2010 registered_victims persons 9528 relayed medium'],
	[227, 'EU27_2007 TOTAL 2008 registered_victims persons 6309 relayed medium'],
	[196, 'EU27_2007 TOTAL 2008–2010 registered_victims persons 23632 publisher_page high'],
	[229, 'EU27_2007 TOTAL 2008–2010 registered_victims persons 23623 relayed low'],
	[209, 'EU27_2007 RO 2010 registered_victims persons 1885 relayed medium'],
	[252, 'EU28 RO 2010–2012 registered_victims persons 6101 relayed medium'],
	[148, 'EU27_2020 RO 2013–2023 registered_victims persons 12166 relayed medium'],
	[162, 'EU27_2020 TOTAL 2013–2023 registered_victims persons 83000 [>] relayed low'],
	[141, 'EU27_2020 NAT 2020 registered_victims percent 40.7 relayed medium'],
	[142, 'EU27_2020 EU_FOR 2020 registered_victims percent 17.3 relayed medium'],
	[143, 'EU27_2020 NEU_FOR 2020 registered_victims percent 42 relayed medium'],
	[165, 'EU27_2020 eu27-2020 2021–2022 registered_victims percent 46 relayed medium'],
	[238, 'EU27_2007 eurostat-africa 2008–2010 registered_victims percent 14 relayed medium'],
	[319, 'EU28 UNKNOWN 2010–2012 registered_victims percent 6 relayed medium'],
	[331, 'EU28 PL 2013–2014 registered_victims rank 5 relayed medium'],
	[332, 'EU28 NG 2013–2014 registered_victims rank 1 [rank among non-EU] relayed medium'],
	[375, 'GB TOTAL 2017–2018 registered_victims per_million 91 relayed medium'],
	[17, 'GR TOTAL 2024 registered_victims per_million 45 relayed medium'],
	[311, 'RO TOTAL 2010–2012 registered_victims per_100000 5.4 relayed medium'],
	[
		193,
		'EU27_2020 TOTAL 2021–2022 female adult sexual registered_victims_of_form percent 68 relayed medium'
	],
	[198, 'EU27_2007 TOTAL 2008–2010 female adult registered_victims percent 68 relayed medium'],
	[224, 'RO TOTAL 2010 begging registered_victims persons 169 relayed medium'],
	[234, 'EU27_2007_24MS TOTAL 2010 identified_victims persons 5535 [identified only] relayed low'],
	[259, 'PT BR 2010–2012 registered_victims persons 0 relayed medium'],
	[347, 'EU_PARTIAL TOTAL 2015 unknown registered_victims persons 550 relayed low']
])('line %i', (line, expected) => {
	expect(tell(committed.byRow.get(line))).toBe(expected);
});

test('Romanian citizens in the whole EU: three counts and one rounded one', () => {
	expect(
		many({ origin: 'RO', unit: 'persons' }).map((row) => `${row.year_to} ${row.lower} ${row.flag}`)
	).toEqual(['2010 1885 ', '2023 12166 ', '2012 6101 ', '2012 6000 >']);
});

test('contradictions stay as rows of their own', () => {
	const labour = { reporter: 'EU27_2020', form: 'labour', unit: 'percent', year_to: '2023' };
	expect(many(labour).map((row) => row.lower)).toEqual(['35', '36']);
	const twoYears = { reporter: 'EU27_2020', origin: 'TOTAL', year_from: '2021', year_to: '2022' };
	expect(many({ ...twoYears, unit: 'persons' }).map((row) => row.lower)).toEqual([
		'17248',
		'12248'
	]);
});

test('the words of a paraphrase say so', () => {
	const quotes = committed.rows.map((row) => row.quote ?? '');
	expect(quotes.filter((quote) => quote.startsWith('[para]'))).toEqual([]);
	expect(quotes.filter((quote) => quote.startsWith('[paraphrase] ')).length).toBe(106);
});

test('only the four finer age bands are set aside', () => {
	const { read, observations, rejected } = committed.receipt.parser;
	expect([read, observations]).toEqual([378, 374]);
	expect(rejected.map(({ locator, count }) => [locator, count])).toEqual([
		['row 264', 1],
		['row 265', 1],
		['row 266', 1],
		['row 267', 1]
	]);
});

describe('the tables of the folder', () => {
	const listed = (field: string) => readCodes(ID).filter((row) => row.field === field);

	test('every series and every publication has a row, and none is idle', () => {
		const series = new Set(committed.rows.map((row) => row.series));
		expect(new Set(listed('series').map((row) => row.series))).toEqual(series);
		const seen = new Set(committed.rows.map((row) => row.locator?.split('!')[0]));
		expect(new Set(listed('publication').map((row) => row.publication_id))).toEqual(seen);
	});

	test('a publisher’s page is one of the publishers', () => {
		const pages = listed('publication').filter((row) => row.evidence === 'publisher_page');
		expect(pages.map((row) => row.publication_id)).toEqual(
			'COM2021171 DDN2022 HOME2025 IP13322 IP141164 SE2023 SE2024'.split(' ')
		);
		for (const { url = '' } of pages) expect(new URL(url).hostname).toMatch(/(^|\.)europa\.eu$/);
	});
});

testOriginal(parse, ID, 'eurostat/figures.csv');
