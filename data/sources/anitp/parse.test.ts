import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../contract/csv.ts';
import {
	parseWith,
	readCommitted,
	readShared,
	tell,
	writeObservations
} from '../../../scripts/made/extract-cases.ts';
import { readCodes } from '../../../scripts/lib/sources.ts';
import { parse } from './parse.ts';

const ID = 'anitp';
const committed = readCommitted(ID, '2026-11-23');
const original = readShared('romania/figures.csv');
const listed = (field: string) => readCodes(ID).filter((row) => row.field === field);

// Read by hand in the extract: line of figures.csv → what must have become of it.
test.each<[number, string]>([
	[131, 'RO TOTAL 2022 identified_victims persons 500 publisher_page high'],
	[132, 'RO TOTAL 2020 identified_victims persons 596 publisher_page high'],
	[133, 'RO TOTAL 2019 identified_victims persons 698 publisher_page high'],
	[53, 'RO TOTAL 2022 identified_victims persons 492 relayed high'],
	[54, 'RO TOTAL 2021 identified_victims persons 488 relayed high'],
	[135, 'RO TOTAL 2016 identified_victims persons 756 relayed high'],
	[18, 'RO TOTAL 2016 identified_victims persons 757 relayed high'],
	[145, 'RO TOTAL 2024 identified_victims persons 610 relayed high'],
	[146, 'RO TOTAL 2024 female identified_victims persons 491 relayed high'],
	[178, 'RO TOTAL 2013 identified_victims persons 876 [early figure] relayed low'],
	[232, 'RO TOTAL 2018 identified_victims persons 500 [~] relayed medium'],
	[248, 'RO TOTAL 2011 identified_victims persons 1048 relayed high'],
	[166, 'RO TOTAL 2012 male labour identified_victims persons 302 relayed high'],
	[60, 'RO TOTAL 2022 female child sexual identified_victims persons 153 relayed high'],
	[58, 'RO TOTAL 2022 unknown identified_victims persons 83 relayed high'],
	[61, 'RO RO in RO 2022 identified_victims persons 287 relayed high'],
	[62, 'RO RO in WESTERN_EUROPE 2022 identified_victims persons 203 relayed high'],
	[51, 'RO FOREIGN 2019 identified_victims persons 0 relayed high'],
	[188, 'RO RO in IT 2009 identified_victims persons 150 [>] relayed medium'],
	[196, 'RO RO in IT 2009 (Maramureș) identified_victims persons 30 relayed high'],
	[169, 'RO RO 2012 labour (Mureș) identified_victims persons 58 relayed medium'],
	[141, 'RO TOTAL 2025 identified_victims persons 326 [H1] relayed high'],
	[140, 'RO RO 2010–2024 identified_victims persons 9000 [~] relayed medium'],
	[262, 'RO TOTAL 2011–2015 criminal identified_victims persons 23 relayed medium'],
	[259, 'RO TOTAL 2011–2015 sexual identified_victims percent 54 relayed high'],
	[225, 'RO RO in RO 2009 identified_victims percent 17 [>] relayed medium'],
	[206, 'RO RO 2007 identified_victims persons 1226 relayed medium'],
	[25, 'RO RO in ABROAD 2016 repatriated_victims persons 47 [of the assisted] relayed high'],
	[35, 'RO TOTAL 2019 assisted_of_identified_victims percent 49 relayed high'],
	[4, 'RO TOTAL 2006 prosecuted_persons persons 780 relayed high'],
	[7, 'RO TOTAL 2014 investigations cases 875 relayed medium'],
	[237, 'RO TOTAL 2016 cases_opened cases 853 relayed medium'],
	[243, 'RO TOTAL 2016 victims_in_indictments persons 483 relayed medium'],
	[38, 'RO TOTAL 2019 convicted_persons persons 120 relayed low']
])('line %i', (line, expected) => {
	expect(tell(committed.byRow.get(line))).toBe(expected);
});

test('a half year is told from a year by the name of its series', () => {
	const halves = committed.rows.filter((row) => /half_year/.test(row.series ?? ''));
	expect(halves.length).toBe(30);
	expect(committed.byRow.get(225)?.series).toBe('ro_internal_share_half_year');
	expect(committed.byRow.get(224)?.series).toBe('ro_internal_share');
});

test('a page of no standing is not linked', () => {
	const { url, confidence } = committed.byRow.get(38) ?? {};
	expect([new URL(url ?? '').hostname, confidence]).toEqual(['www.state.gov', 'low']);
});

test('rows of other countries and of Eurostat are set aside', () => {
	const { read, observations, rejected } = committed.receipt.parser;
	const aside = (word: string) =>
		rejected.filter((row) => row.reason.includes(word)).reduce((sum, row) => sum + row.count, 0);
	expect([read, observations]).toEqual([365, 183]);
	expect([aside('national-reports'), aside('eurostat-publications')]).toEqual([168, 14]);
});

describe('the tables of the folder', () => {
	test('every series and every publication has a row, and none is idle', () => {
		const series = new Set(committed.rows.map((row) => row.series));
		const kept = listed('series').filter((row) => row.use !== 'aside');
		expect(new Set(kept.map((row) => row.series))).toEqual(series);
		const seen = new Set(committed.rows.map((row) => row.locator?.split('!')[0]));
		const cited = listed('publication').filter((row) => row.evidence !== '');
		expect(new Set(cited.map((row) => row.publication_id))).toEqual(seen);
	});

	test('only ANITP’s own pages are a publisher’s page', () => {
		const pages = listed('publication').filter((row) => row.evidence === 'publisher_page');
		expect(pages.map((row) => row.publication_id)).toEqual(['anitp_2020', 'anitp_2022']);
	});
});

describe.skipIf(original === null)('the extract itself (skipped where ../shared is absent)', () => {
	test('gives what is committed', async () => {
		const parsed = await parseWith(parse, ID, original ?? new Uint8Array());
		expect(writeObservations(parsed.observations)).toBe(committed.text);
		expect(parsed.unmapped).toEqual([]);
	});

	test('has no figure of UNODC, and every one of Eurostat is in the other source', () => {
		const rows = parseCsv(original ?? '', 'figures.csv');
		expect(rows.filter((row) => /unodc/i.test(row.source_id ?? ''))).toEqual([]);
		const cell = (row: Record<string, string>) =>
			[row.sex, row.age, row.lower, row.year_to].join(' ');
		const there = new Set(readCommitted('eurostat-publications', '2026-11-23').rows.map(cell));
		const here = rows.filter((row) => row.series?.startsWith('eurostat_'));
		const twins = here.map((row) =>
			cell({
				sex: row.sex === 'F' ? 'female' : 'total',
				age: row.age === 'MINOR' ? 'child' : 'total',
				lower: row.value ?? '',
				year_to: row.year ?? ''
			})
		);
		expect(twins.length).toBe(14);
		expect(twins.filter((twin) => !there.has(twin))).toEqual([]);
	});
});
