import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFault } from '../../contract/check-parsed.ts';
import { InputError, type Observation } from '../../contract/contract.ts';
import { readCsv } from '../../../scripts/lib/read-csv.ts';
import { readCountries } from '../../../scripts/lib/reference.ts';
import { readCodes, readRegions } from '../../../scripts/lib/sources.ts';
import { DATASET_CODES, DATASETS } from './datasets.ts';
import { asFiles, makeBodies, makeBody, MADE_PERSONS } from './made-cubes.ts';
import { parse } from './parse.ts';

// The committed concordance and countries, made bodies.
const countries = readCountries();
const alpha2 = new Map(countries.map(({ alpha3, code }) => [alpha3, code]));
const committed = readCodes('eurostat');
const make = (change: Parameters<typeof makeBodies>[0] = {}) => asFiles(makeBodies(change));
const read = async (files = make(), codes = committed) => {
	const [[file, bytes] = ['', new Uint8Array()]] = files;
	return parse({ bytes, files, file, codes, alpha2 });
};
const find = (rows: Observation[], locator: string) => rows.find((row) => row.locator === locator);

describe('seven made bodies', () => {
	test('become observations the contract accepts, none lost', async () => {
		const { stamped, read: cells, outside, observations, rejected, unmapped } = await read();
		expect([stamped, outside, unmapped]).toEqual(['2026-01-29', 0, []]);
		// sex 3·3·2·4·2, vctz 4·2·3·2, vctzsex 4·3·3·2, vexp 3·2·3·2, vsage 3·3·3·2,
		// expsxa 6·3·3·3·2, sdg 3·2·6·2
		expect(cells).toBe(144 + 48 + 72 + 36 + 54 + 324 + 72);
		expect(rejected).toEqual([
			{
				locator: 'sdg_16_70!A.PER_VICT.F.NR.EU15.2023',
				reason: 'geo "EU15" in sdg_16_70: The 15 members of 1995-2004: no figure uses this group.',
				count: 12
			}
		]);
		expect(observations).toHaveLength(cells - 12);
		const known = {
			countries: new Set(countries.map(({ code }) => code)),
			regions: new Set(readRegions('eurostat').map(({ region }) => region))
		};
		expect(observations.map((row) => findFault(row, known)).filter(Boolean)).toEqual([]);
	});

	test('give every field of an observation', async () => {
		const { observations } = await read();
		expect(find(observations, 'crim_thb_vctz!A.NEU27_2020.NR.EL.2024')).toEqual({
			reporter: 'GR',
			origin: 'REGION',
			region: 'non-eu',
			destination: null,
			year_from: 2024,
			year_to: 2024,
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'registered_victims',
			unit: 'persons',
			series: 'crim_thb_vctz',
			lower: MADE_PERSONS + 27,
			upper: MADE_PERSONS + 27,
			status: 'reported',
			flag: null,
			publisher_label: 'made NEU27_2020',
			evidence: 'publisher_file',
			url: null,
			locator: 'crim_thb_vctz!A.NEU27_2020.NR.EL.2024'
		});
	});

	test.each([
		['sdg_16_70!A.PER_VICT.T.NR.UK.2023', { reporter: 'GB', origin: 'TOTAL' }],
		['sdg_16_70!A.PER_VICT.T.NR.EU27_2020.2023', { reporter: 'EU27_2020' }],
		['crim_thb_sex!A.PER_VICT.T.NR.EU_V.2023', { reporter: 'EU_V', publisher_label: null }],
		['crim_thb_sex!A.PER_SUSP.F.NR.RO.2023', { measure: 'suspected_traffickers', sex: 'female' }],
		['crim_thb_sex!A.PER_CNV.M.NR.RO.2023', { measure: 'convicted_traffickers', sex: 'male' }],
		['crim_thb_sex!A.PER_VICT.T.P_HTHAB.RO.2023', { unit: 'per_100000', upper: 142.125 }],
		['crim_thb_vctz!A.NAT.NR.RO.2023', { reporter: 'RO', origin: 'NAT', region: null }],
		['crim_thb_vctzsex!A.EU27_2020_FOR.F.NR.DE.2023', { origin: 'EU_FOR', sex: 'female' }],
		['crim_thb_vctz!A.NEU27_2020_FOR.NR.DE.2023', { origin: 'NEU_FOR', region: null }],
		['crim_thb_vexp!A.ICCS02042.NR.RO.2023', { form: 'labour' }],
		['crim_thb_vsage!A.T.Y_LT18.NR.RO.2023', { age: 'child', sex: 'total' }],
		['crim_thb_expsxa!A.ICCS02041.F.Y_GE18.NR.RO.2023', { form: 'sexual', age: 'adult' }],
		['crim_thb_expsxa!A.ICCS02043_02044.T.TOTAL.NR.RO.2023', { form: 'other' }],
		['crim_thb_expsxa!A.ICCS02041_02042.T.TOTAL.NR.RO.2023', { form: 'sexual_or_labour' }],
		['crim_thb_expsxa!A.ICSS02041_02043_02044.T.TOTAL.NR.RO.2023', { form: 'sexual_or_other' }],
		['crim_thb_expsxa!A.ICSS02042_02043_02044.T.TOTAL.NR.RO.2023', { form: 'labour_or_other' }]
	])('%s', async (locator, meaning) => {
		expect(find((await read()).observations, locator)).toMatchObject(meaning);
	});

	test('keep flags untouched; a cell without number is a row only where a flag says why', async () => {
		const body = makeBody('crim_thb_vexp');
		body.value = { 0: 9, 1: 0 };
		body.status = { 0: 'bep', 2: '|C', 3: 'm', 4: 'XY' };
		const { observations } = await read(make({ crim_thb_vexp: body }));
		const rows = observations.filter(({ series }) => series === 'crim_thb_vexp');
		expect(rows.map((r) => [r.reporter, r.year_from, r.upper, r.status, r.flag])).toEqual([
			['DE', 2023, 9, 'reported', 'bep'],
			['DE', 2024, 0, 'reported', null],
			['GR', 2023, null, 'confidential', '|C'],
			['GR', 2024, null, 'not_applicable', 'm'],
			['RO', 2023, null, 'not_reported', 'XY']
		]);
	});

	test('are stamped with the newest of their days', async () => {
		const late = makeBody('crim_thb_vexp', { updated: '2026-03-05T23:00:00+0100' });
		expect((await read(make({ crim_thb_vexp: late }))).stamped).toBe('2026-03-05');
	});
});

describe('refuses', () => {
	const refuse = async (
		files: Map<string, Uint8Array>,
		message: string | RegExp,
		codes = committed
	) => {
		const refused = read(files, codes);
		await expect(refused).rejects.toThrow(InputError);
		await expect(refused).rejects.toThrow(message);
	};
	const vexp = (codes: Record<string, string[]>) =>
		make({ crim_thb_vexp: makeBody('crim_thb_vexp', { codes }) });

	test.each<[Record<string, string[]>, string]>([
		[{ geo: ['ZZ'] }, 'crim_thb_vexp!A.ICCS02041.NR.ZZ.2023: geo "ZZ" is in no row of codes.csv'],
		[{ iccs: ['ICSS02041'] }, 'iccs "ICSS02041" is in no row of codes.csv: it must be reviewed'],
		[{ unit: ['PC'] }, 'unit "PC" is in no row of codes.csv: it must be reviewed first.'],
		[{ freq: ['Q'] }, 'freq "Q" is in no row of codes.csv: it must be reviewed first.'],
		[{ time: ['2024-Q1'] }, 'time "2024-Q1" is no year.']
	])('a code nobody has reviewed: %j', async (codes, message) => refuse(vexp(codes), message));

	test('files that are not the seven', async () => {
		const some = make();
		some.delete('sdg_16_70.json');
		await refuse(some, 'sdg_16_70.json is missing: seven files are one release.');
		await refuse(
			make().set('crim_thb_off.json', new Uint8Array()),
			'"crim_thb_off.json" is none of the files expected: crim_thb_sex.json, crim_thb_vctz.json'
		);
		const one = { file: 'crim_thb_vctz.json', bytes: new Uint8Array() };
		expect(() => parse({ ...one, codes: committed, alpha2 })).toThrow(
			'crim_thb_sex.json is missing: seven files are one release.'
		);
	});

	test('a notice that the answer is not ready', async () => {
		const queued = '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Later."}}';
		await refuse(make({ crim_thb_sex: queued }), 'crim_thb_sex.json is Eurostat\'s "try again');
	});

	const code = { field: 'geo', label: 'RO', code: 'RO', region: '', note: '' };
	test.each([
		[{ ...code, field: 'origin' }, 'codes.csv, origin "RO": the field is not known.'],
		[{ ...code, code: 'QQ' }, 'codes.csv, geo "RO": the code "QQ" is not known.'],
		[{ ...code, code: '' }, 'codes.csv, geo "RO": cells are set aside without a reason in note.'],
		[{ ...code, region: 'x' }, 'codes.csv, geo "RO": code "RO" with region "x".'],
		[{ ...code, field: 'citizen', label: 'A' }, 'codes.csv, citizen "A": the code "RO" is not']
	])('codes.csv: %j', async (row, message) => refuse(make(), message, [row]));

	test('a label that is there twice', async () => {
		await refuse(make(), 'codes.csv, geo "RO": the label is there twice.', [code, code]);
	});
});

const CODELISTS = new URL(
	'../../../../shared/data/eurostat/crim_thb_codelists.csv',
	import.meta.url
);

test.skipIf(!existsSync(CODELISTS))(
	'dimensions and codes are those seen in July 2026 (the list lies beside the clone)',
	() => {
		const seen = readCsv(fileURLToPath(CODELISTS));
		const isTime = (dimension = '') => dimension === 'TIME_PERIOD';
		const known = new Set(committed.map(({ field, label }) => `${field} ${label}`));
		const codes = seen.filter(({ dimension }) => !isTime(dimension));
		expect(codes).toHaveLength(404 - seen.filter((row) => isTime(row.dimension)).length);
		expect(codes.filter((row) => !known.has(`${row.dimension} ${row.code}`))).toEqual([]);
		for (const code of DATASET_CODES) {
			const own = seen.filter(({ dataset }) => dataset === code.toUpperCase());
			const dimensions = own.map(({ dimension }) => (isTime(dimension) ? 'time' : dimension));
			const expected = ['freq', 'unit', 'geo', 'time', ...DATASETS[code]];
			expect([...new Set(dimensions)].sort(), code).toEqual(expected.sort());
		}
	}
);
