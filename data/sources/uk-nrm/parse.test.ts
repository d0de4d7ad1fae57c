import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { parseCsv, writeObservations } from '../../contract/csv.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const original = at('../../../../shared/data/uk-nrm/nrm_referrals_2022q2_2023q4.nonzero.csv');
const present = existsSync(original);
if (!present) console.log('skipped: the UK tables are not beside the clone (../shared)');

const codes = readCsv(at('codes.csv'));
const alpha2 = new Map(
	readCsv(at('../../reference/countries.csv')).map(({ alpha3 = '', code = '' }) => [alpha3, code])
);
const snapshot = readFileSync(at('snapshots/2024-03-07/observations.csv'), 'utf8');
const rows = parseCsv(snapshot, 'observations.csv');

const people = (year: number, quarter: number, test: (row: Record<string, string>) => boolean) =>
	rows
		.filter((row) => row.year_from === `${year}` && row.quarter === `${quarter}`)
		.filter(test)
		.reduce((sum, { lower }) => sum + Number(lower), 0);
const isDual = ({ origin, publisher_label = '' }: Record<string, string>) =>
	origin === 'DUAL' && publisher_label.includes('Romanian');

describe('numbers checked by hand, in the committed snapshot', () => {
	test.each([
		[2022, 2, 4171, 66, 7],
		[2022, 3, 4586, 59, 5],
		[2022, 4, 4417, 68, 3],
		[2023, 1, 4746, 83, 9],
		[2023, 2, 3998, 81, 3],
		[2023, 3, 4138, 76, 2],
		[2023, 4, 4141, 61, 6]
	])(
		'%i Q%i: %i referred, %i Romanian, %i Romanian and another',
		(year, quarter, all, ro, dual) => {
			expect(people(year, quarter, ({ origin }) => origin === 'TOTAL')).toBe(all);
			expect(people(year, quarter, ({ origin }) => origin !== 'TOTAL')).toBe(all);
			expect(people(year, quarter, ({ origin }) => origin === 'RO')).toBe(ro);
			expect(people(year, quarter, isDual)).toBe(dual);
		}
	);

	test('2023 is the sum of its four quarters', () => {
		const sum = (origin: string) =>
			[1, 2, 3, 4].reduce((all, q) => all + people(2023, q, (row) => row.origin === origin), 0);
		expect([sum('TOTAL'), sum('RO')]).toEqual([17_023, 301]);
	});

	test('over the seven quarters', () => {
		const all = (test: (row: Record<string, string>) => boolean) =>
			rows.filter(test).reduce((sum, { lower }) => sum + Number(lower), 0);
		expect(all(({ origin }) => origin === 'RO')).toBe(494);
		expect(all(isDual)).toBe(35);
		expect(all(({ origin }) => origin === 'AL')).toBe(7_659);
		expect(all(({ origin }) => origin === 'GB')).toBe(7_527);
		expect(all(({ origin }) => origin === 'UNKNOWN')).toBe(77);
		const byOrigin = new Map<string, number>();
		for (const { origin = '', lower } of rows)
			byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + Number(lower));
		const [romania = NaN] = [byOrigin.get('RO')];
		const more = [...byOrigin].filter(
			([origin, n]) => !['TOTAL', 'DUAL', 'UNKNOWN'].includes(origin) && n > romania
		);
		expect(more.map(([origin]) => origin).sort()).toEqual('AF AL ER GB IN IR SD VN'.split(' '));
	});
});

test('codes.csv names every nationality, and each dual one by two of the single ones', () => {
	const nationalities = codes.filter(({ field }) => field === 'nationality');
	expect(nationalities).toHaveLength(481);
	const known = new Set([...alpha2.values(), 'UNKNOWN']);
	for (const { label = '', code, parts = '' } of nationalities) {
		const two = parts.split(' ').filter((part) => known.has(part));
		expect(two.length, label).toBe(code === 'DUAL' ? 2 : 0);
		expect(parts.split(' ').includes('RO'), label).toBe(
			code === 'DUAL' && label.includes('Romanian')
		);
	}
});

const HEADER =
	'First responder type,First responder,Exploitation type,Age at exploitation,Gender,Nationality,People,quarter';
const read = (...lines: string[]) =>
	parse({
		bytes: new TextEncoder().encode([HEADER, ...lines].join('\n')),
		file: 'made.csv',
		codes,
		alpha2
	});

describe('made rows', () => {
	test('only one level of the cube is read', async () => {
		const parsed = await read(
			'Police,Police total,Total,Total,Total,Romanian,3,2023_q4',
			'Police,Kent Police,Total,Total,Total,Romanian,1,2023_q4',
			'Police,Police total,Labour,Total,Total,Romanian,2,2023_q4',
			'Police,Police total,Total,Total,Female,Romanian,2,2023_q4'
		);
		expect(parsed.observations.map(({ lower, series }) => [lower, series])).toEqual([
			[3, 'Police']
		]);
		expect(parsed.rejected.map(({ count }) => count)).toEqual([3]);
	});

	test('a nationality that is not listed counts as not stated, and is told', async () => {
		const parsed = await read('Police,Police total,Total,Total,Total,Ruritanian,3,2023_q4');
		expect(parsed.observations[0]).toMatchObject({ origin: 'UNKNOWN', quarter: 4, lower: 3 });
		expect(parsed.unmapped).toEqual([{ label: 'Ruritanian', rows: 1, upper: 3 }]);
	});

	test.each([
		['Police,Police total,Total,Total,Total,Romanian,3,2024_q1', 'quarter "2024_q1"'],
		[
			'Police,Coastguard total,Total,Total,Total,Romanian,3,2023_q4',
			'First responder "Coastguard total"'
		],
		['Police,Police total,Total,Total,Total,Romanian,~,2023_q4', 'People "~"']
	])('%s is refused', (line, message) => {
		expect(() => read(line)).toThrow(message);
	});
});

test.skipIf(!present)(
	'the original gives the committed rows (skipped without ../shared)',
	async () => {
		const parsed = await parse({
			bytes: readFileSync(original),
			file: 'nrm_referrals_2022q2_2023q4.nonzero.csv',
			codes,
			alpha2
		});
		expect(parsed.read).toBe(27_034);
		expect(parsed.unmapped).toEqual([]);
		const used = new Set(parsed.observations.map((o: Observation) => o.publisher_label));
		expect(used.size).toBe(481);
		expect(writeObservations(parsed.observations)).toBe(snapshot);
	}
);
