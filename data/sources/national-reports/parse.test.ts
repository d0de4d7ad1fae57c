import { describe, expect, test } from 'vitest';
import {
	readCommitted,
	tell,
	testOriginal,
	testTables
} from '../../../scripts/made/source-cases.ts';
import { readCodes } from '../../../scripts/lib/sources.ts';
import { parse } from './parse.ts';

const ID = 'national-reports';
const committed = readCommitted(ID, '2026-11-23');
const later = readCommitted(ID, '2026-11-30');
const listed = (field: string) => readCodes(ID).filter((row) => row.field === field);

// Read by hand in the extract: line of figures.csv → what must have become of it.
test.each<[number, string]>([
	[76, 'DE RO 2020 sexual identified_victims persons 68 relayed high'],
	[77, 'DE TOTAL 2020 sexual identified_victims persons 406 relayed high'],
	[84, 'DE RO 2021 sexual identified_victims persons 67 relayed high'],
	[85, 'DE RO 2021 labour identified_victims persons 24 relayed high'],
	[
		88,
		'DE TOTAL 2021 labour identified_victims persons 164 [incl. begging and crime] relayed high'
	],
	[71, 'FR RO 2016 sexual exploitation_victims persons 104 relayed high'],
	[73, 'FR TOTAL 2015 sexual exploitation_victims persons 712 relayed high'],
	[69, 'FR RO 2017 exploitation_victims persons 112 relayed high'],
	[356, 'FR TOTAL 2019 identified_victims persons 175 relayed high'],
	[65, 'IE RO 2017 potential_victims persons 14 relayed high'],
	[364, 'IE TOTAL 2021 identified_victims persons 44 relayed high'],
	[284, 'ES RO 2022 sexual identified_victims persons 15 [women] relayed high'],
	[308, 'ES TOTAL 2017–2021 identified_victims persons 1438 publisher_page high'],
	[320, 'PT RO 2014 labour potential_victims persons 21 relayed medium'],
	[321, 'PT FOREIGN 2014 labour potential_victims persons 40 relayed medium'],
	[361, 'PT TOTAL 2019 identified_victims persons 45 relayed high'],
	[278, 'GB TOTAL 2024 Q1 referred_potential_victims persons 4521 publisher_page high'],
	[275, 'GB TOTAL 2025 referred_potential_victims persons 23411 publisher_page high'],
	[359, 'GB TOTAL 2020 referred_potential_victims persons 10613 [first published] relayed high'],
	[279, 'GB RO 2013 (Scotland) potential_victims persons 9 relayed high'],
	[283, 'GB RO 2014 identified_victims rank 1 publisher_page medium'],
	[316, 'IT RO 2016 assisted_victims percent 7.4 relayed medium'],
	[315, 'IT RO 2016 child assisted_victims_of_age percent 8 relayed high'],
	[89, 'IT RO 2019 identified_victims percent 4 relayed high'],
	[337, 'DK TOTAL 2021 identified_victims persons 80 publisher_page high'],
	[341, 'AT TOTAL 2022 female sexual cross_border_prostitution_victims persons 26 relayed high'],
	[342, 'AT RO 2022 suspected_persons persons 12 relayed high'],
	[105, 'NL RO 2016 identified_victims rank 3 relayed high'],
	[354, 'NL TOTAL 2019 referred_potential_victims persons 1372 [first counted] relayed high'],
	[362, 'GR TOTAL 2019 identified_victims persons 150 [break in series] relayed high'],
	[276, 'GB TOTAL 2025 adult duty_to_notify_reports cases 7130 publisher_page high']
])('line %i', (line, expected) => {
	expect(tell(committed.byRow.get(line))).toBe(expected);
});

test('rows of Romania and of the EU are set aside', () => {
	const { read, observations, rejected } = committed.receipt.parser;
	expect([read, observations]).toEqual([365, 168]);
	expect(rejected.map((row) => row.count)).toEqual([191, 6]);
});

// Lines of the extract of 2026-11-30: 2 to 366 are those above, then come the new ones.
test.each<[number, string]>([
	[367, 'DE TOTAL 2024 investigations cases 576 publisher_page high'],
	[368, 'DE TOTAL 2024 sexual investigations cases 364 publisher_page high'],
	[369, 'DE TOTAL 2023 investigations cases 474 [contradicted] relayed low'],
	[370, 'no such row'],
	[371, 'no such row'],
	[372, 'AT TOTAL 2020–2024 average_identified_victims persons 120 [~] relayed low'],
	[373, 'PT TOTAL 2023 potential_victims persons 650 relayed high'],
	[374, 'PT TOTAL in PT 2023 potential_victims persons 622 relayed high'],
	[375, 'FR TOTAL 2023 exploitation_victims persons 2100 [rounded] relayed medium'],
	[376, 'FR TOTAL 2022 assisted_victims persons 2675 relayed high'],
	[377, 'FR TOTAL 2021 assisted_victims persons 2637 publisher_page high'],
	[378, 'NL PL 2020 referred_potential_victims persons 190 publisher_page high'],
	[379, 'NL NG 2020 referred_potential_victims persons 185 publisher_page high']
])('line %i of the later extract', (line, expected) => {
	expect(tell(later.byRow.get(line))).toBe(expected);
});

test('the later extract keeps all that was there before, as it was', () => {
	const lines = new Set(later.text.split('\n'));
	expect(committed.text.split('\n').filter((line) => !lines.has(line))).toEqual([]);
	expect(later.receipt.parser.rejected.slice(2).map(({ reason }) => reason)).toEqual([
		'series "de_rank_among_citizenships": An order of naming is no rank.',
		'series "at_rank_cumulative": An order of naming is no rank.'
	]);
});

describe('the tables of the folder', () => {
	testTables(ID, '2026-11-30');

	test('a report read through a copy on another host is no publisher’s page', () => {
		const evidence = new Map(listed('publication').map((p) => [p.publication_id, p.evidence]));
		expect(evidence.get('de_bka_2016')).toBe('relayed');
		expect(evidence.get('uk_docslib_2018')).toBe('relayed');
		expect(evidence.get('uk_nrm_2025')).toBe('publisher_page');
	});
});

testOriginal(parse, ID, 'romania/figures.csv', {
	// The rows found since stand in a file of their own.
	'2026-11-30': 'romania/figures.new.csv'
});
