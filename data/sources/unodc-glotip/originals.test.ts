import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Observation, Parsed } from '../../contract/contract.ts';
import { parse } from './parse.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const originals = at('../../../../shared/data/unodc-glotip/');
const present = existsSync(originals);
if (!present) console.log(`skipped: the UNODC workbooks are not beside the clone (../shared)`);

const readCsv = (path: string): Record<string, string>[] =>
	parseCsv(readFileSync(at(path)), { columns: true });
const codes = readCsv('codes.csv');
const countries = readCsv('../../reference/countries.csv');
const alpha2 = new Map(countries.map(({ alpha3 = '', code = '' }) => [alpha3, code]));
const EU27 = new Set(
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT SE SI SK'.split(' ')
);

const isCitizenship = (o: Observation) =>
	o.measure === 'detected_victims' && (o.origin !== 'TOTAL' || o.publisher_label !== null);
const isRomania = (o: Observation) => isCitizenship(o) && o.origin === 'RO';
const isStated = (o: Observation) =>
	isCitizenship(o) && o.origin !== 'UNKNOWN' && o.origin !== 'TOTAL';
const inEu = (year: number) => (o: Observation) => o.year_from === year && EU27.has(o.reporter);

/** [rows, reporters, lower, upper] */
function sum({ observations }: Parsed, ...tests: ((o: Observation) => boolean)[]): number[] {
	const found = observations.filter((o) => tests.every((test) => test(o)));
	const total = (bound: 'lower' | 'upper') => found.reduce((all, o) => all + (o[bound] ?? NaN), 0);
	return [found.length, new Set(found.map((o) => o.reporter)).size, total('lower'), total('upper')];
}

const read: Record<string, Parsed> = {};
const of = (vintage: string): Parsed => {
	const parsed = read[vintage];
	if (!parsed) throw new Error(`${vintage} was not read`);
	return parsed;
};

describe.skipIf(!present)('the publisher’s workbooks (skipped where ../shared is absent)', () => {
	beforeAll(async () => {
		for (const vintage of ['2025-04-14', '2023-05-30']) {
			const bytes = readFileSync(`${originals}${vintage}/data_glotip.xlsx`);
			read[vintage] = await parse({ bytes, file: 'data_glotip.xlsx', codes, alpha2 });
		}
	}, 60_000);

	test.each([
		['2025-04-14', 58_769, 39_485, 8_851, [273, 36, 15_092, 15_371]],
		['2023-05-30', 46_556, 32_364, 7_110, [231, 35, 13_480, 13_711]]
	])('%s: rows', (vintage, rows, victims, citizenship, romania) => {
		const parsed = of(vintage);
		expect(parsed.stamped).toBe(vintage);
		expect(parsed.read).toBe(rows);
		expect(parsed.read - parsed.outside).toBe(victims);
		const aside = parsed.rejected.reduce((all, { count }) => all + count, 0);
		expect(parsed.observations.length + aside).toBe(victims);
		expect(sum(parsed, isCitizenship)[0]).toBe(citizenship);
		expect(sum(parsed, isRomania)).toEqual(romania);
	});

	test.each([
		['2025-04-14', { Sark: 26 }],
		[
			'2023-05-30',
			{ 'Aruba/Curacao': 1, CAR: 61, CAS: 61, EEU: 61, MCN: 40, SAF: 104, SAM: 105, Sark: 26 }
		]
	])('%s: every label is mapped, and what is set aside has a reason', (vintage, aside) => {
		expect(of(vintage).unmapped).toEqual([]);
		const named = of(vintage).rejected.map(({ reason, count }) => [reason.split('"')[1], count]);
		expect(Object.fromEntries(named)).toEqual(aside);
	});

	test('2025-04-14: EU27 other than Romania', () => {
		const newest = of('2025-04-14');
		expect(sum(newest, isRomania, inEu(2022)).slice(2)).toEqual([403, 421]);
		expect(sum(newest, isStated, inEu(2022)).slice(1)).toEqual([23, 6_298, 7_225]);
		expect(sum(newest, isRomania, inEu(2010)).slice(2)).toEqual([840, 855]);
		const germany = (o: Observation) => o.reporter === 'DE' && o.year_from === 2022;
		expect(sum(newest, isRomania, germany).slice(2)).toEqual([168, 168]);
		expect(sum(newest, isStated, germany).slice(2)).toEqual([1_242, 1_350]);
	});

	test('the vintages revise each other', () => {
		expect(sum(of('2023-05-30'), isRomania, inEu(2019)).slice(2)).toEqual([429, 429]);
		expect(sum(of('2025-04-14'), isRomania, inEu(2019)).slice(2)).toEqual([586, 589]);
		const own = (o: Observation) => o.reporter === 'RO' && o.year_from === 2019;
		expect(sum(of('2023-05-30'), isRomania, own).slice(2)).toEqual([686, 686]);
		expect(sum(of('2025-04-14'), isRomania, own).slice(2)).toEqual([384, 384]);
	});

	test('people sent back to Romania, in both directions the publisher used', () => {
		const back = (year: number) =>
			Object.fromEntries(
				of('2025-04-14')
					.observations.filter((o) => o.measure === 'repatriated_victims' && o.origin === 'RO')
					.filter((o) => o.year_from === year)
					.map((o) => [o.destination, o.lower])
			);
		expect(back(2010)).toMatchObject({ IT: 206, ES: 234, CZ: 87, CY: 78 });
		expect(back(2017)).toMatchObject({ ABROAD: 38, ES: 6, SE: 1, GB: 12 });
	});

	test('no label of the concordance is without a row in the files', () => {
		const used = new Set(
			Object.values(read)
				.flatMap(({ observations }) => observations)
				.filter((o) => o.measure !== 'detected_victims' || isCitizenship(o))
				.map((o) => `${o.measure} ${o.publisher_label ?? ''}`)
		);
		const fields: Record<string, string> = {
			citizenship: 'detected_victims',
			repatriation: 'repatriated_victims'
		};
		const listed = codes.flatMap(({ field = '', label = '' }) =>
			field in fields ? [`${fields[field]} ${label}`] : []
		);
		expect(listed.filter((label) => !used.has(label))).toEqual([]);
	});
});

test('codes.csv is sorted by field and label, in byte order', () => {
	const keys = codes.map(({ field, label }) => Buffer.from(`${field}\0${label}`));
	for (const [index, key] of keys.slice(1).entries())
		expect(Buffer.compare(keys[index] ?? key, key)).toBeLessThan(0);
});

test('every region of codes.csv has countries in regions.csv, and the other way round', () => {
	const regions = readCsv('regions.csv');
	const known = new Set(countries.map(({ code }) => code));
	const named = codes.map(({ region }) => region).filter((region) => region !== '');
	expect([...new Set(named)].sort()).toEqual(regions.map(({ region }) => region));
	for (const { origins = '' } of regions)
		expect(origins.split(' ').filter((origin) => !known.has(origin))).toEqual([]);
});
