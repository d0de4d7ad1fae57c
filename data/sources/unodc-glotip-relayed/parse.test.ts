import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../contract/csv.ts';
import {
	parseLines,
	parseWith,
	readCommitted,
	readShared
} from '../../../scripts/made/source-cases.ts';
import { writeObservations } from '../../contract/csv.ts';
import { parse } from './parse.ts';

const ID = 'unodc-glotip-relayed';
const committed = readCommitted(ID, '2025-10-28');
const original = readShared('unodc-glotip/2025-10-28.totals_by_reporter.csv');

const HEADER =
	'reporter,year,indicator,sex,age,form,lower,upper,publisher_text,vintage,evidence,source_repo,' +
	'source_path,source_commit';
const WHERE =
	'relayed,commonsphere1-sketch/commonsphere,src/data/crimeOffences.ts,' +
	'f624583590fef49d33672b1d6ede70204618f0d6';
const line = (cell: string, value: string, day = '2025-10-28') =>
	`${cell},${value},${day},${WHERE}`;
const VICTIMS = 'DE,2023,Detected trafficking victims,T,TOTAL,TOTAL';
const read = async (...lines: string[]) => parseLines(parse, ID, [HEADER, ...lines, '']);
const refusal = (...lines: string[]) =>
	read(...lines).then(
		() => 'It was not refused.',
		(error: unknown) => (error as Error).message
	);

describe('rows at second hand (made)', () => {
	it('are totals, relayed, of an edition with its day', async () => {
		const parsed = await read(
			line(VICTIMS, '1,4,<5'),
			line('DE,2022,Persons convicted,T,TOTAL,TOTAL', '17,17,17'),
			line('DE,2023,Detected trafficking victims,F,0-17,TOTAL', '0,0,0')
		);
		expect(parsed.stamped).toBe('2025-10-28');
		expect(parsed.observations.map((o) => [o.measure, o.sex, o.age, o.lower, o.upper])).toEqual([
			['convicted_persons', 'total', 'total', 17, 17],
			['detected_victims', 'female', 'child', 0, 0],
			['detected_victims', 'total', 'total', 1, 4]
		]);
		for (const o of parsed.observations)
			expect(o).toMatchObject({ origin: 'TOTAL', evidence: 'relayed', confidence: 'medium' });
	});

	it.each([
		['bounds that are not the text’s', [line(VICTIMS, '1,5,<5')], /row 2: "<5" is not 1 to 5/],
		['a number that is another', [line(VICTIMS, '18,18,17')], /"17" is not 18 to 18/],
		['no number', [line(VICTIMS, ',,')], /lower "" is not a whole number/],
		[
			'another indicator',
			[line('DE,2023,Suspects,T,TOTAL,TOTAL', '1,1,1')],
			/indicator "Suspects"/
		],
		['another sex', [line(VICTIMS.replace(',T,', ',X,'), '1,1,1')], /row 2: sex: "" is not known/],
		['a cell twice', [line(VICTIMS, '1,1,1'), line(VICTIMS, '2,2,2')], /row 3: .* row 2 again/],
		[
			'two editions',
			[line(VICTIMS, '1,1,1'), line(VICTIMS.replace('2023', '2022'), '1,1,1', '2026-10-28')],
			/row 3: not relayed, or of another edition/
		],
		[
			'another evidence',
			[line(VICTIMS, '1,1,1').replace('relayed', 'publisher_file')],
			/not relayed/
		],
		['another file', [line(VICTIMS, '1,1,1').replace('f6245', '00000')], /publications\.csv/]
	])('%s is refused', async (_, lines, sentence) => {
		expect(await refusal(...lines)).toMatch(sentence);
	});
});

describe('what is committed', () => {
	// Read by hand in the copy.
	it.each([
		['RO 2023 detected_victims total total total', '451–451'],
		['RO 2023 detected_victims female adult total', '165–165'],
		['RO 2023 detected_victims female child total', '182–182'],
		['RO 2023 detected_victims total total sexual', '284–284'],
		['RO 2023 convicted_persons total total total', '136–136'],
		['FR 2023 detected_victims total total total', '2143–2143'],
		['AE 2022 detected_victims male adult total', '1–4'],
		['LI 2020 detected_victims total total total', '0–0']
	])('%s: %s', (key, value) => {
		const found = committed.rows.filter(
			(row) =>
				[row.reporter, row.year_from, row.measure, row.sex, row.age, row.form].join(' ') === key
		);
		expect(found.map(({ lower, upper }) => `${lower}–${upper}`)).toEqual([value]);
	});

	it('names nobody’s citizenship', () => {
		expect(new Set(committed.rows.map(({ origin }) => origin))).toEqual(new Set(['TOTAL']));
	});

	it('the publication it was typed from is listed', () => {
		const listed = parseCsv(
			readFileSync(new URL('publications.csv', import.meta.url)),
			'publications.csv'
		);
		expect(new Set(committed.rows.map(({ url }) => url))).toEqual(
			new Set(listed.map(({ url }) => url))
		);
	});

	it.skipIf(original === null)('is what the copy gives (skipped without ../shared)', async () => {
		const bytes = original ?? new Uint8Array();
		const parsed = await parseWith(parse, ID, {
			bytes,
			file: '2025-10-28.totals_by_reporter.csv'
		});
		const text = writeObservations(parsed.observations);
		// parseWith names every file figures.csv.
		expect(text.replaceAll('figures.csv!', '2025-10-28.totals_by_reporter.csv!')).toBe(
			committed.text
		);
	});
});
