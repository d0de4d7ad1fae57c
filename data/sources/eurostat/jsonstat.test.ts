import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../contract/contract.ts';
import { readAnswer } from './answer.ts';
import { readDataset } from './datasets.ts';
import { readStatus } from './flags.ts';
import { decode, type Cell, type Dataset } from './jsonstat.ts';
import { makeBody, MADE_PERSONS, type MadeBody } from './made-cubes.ts';

const read = (body: MadeBody, code: Parameters<typeof readDataset>[1] = 'crim_thb_vctz') => {
	const dataset = readDataset(JSON.stringify(body), code);
	if (dataset === null) throw new Error('queued');
	return dataset;
};
const cellAt = (dataset: Dataset, at: Record<string, string>): Cell | undefined =>
	dataset.cells.find((cell) => Object.entries(at).every(([id, code]) => cell.at[id] === code));

describe('a made cube', () => {
	test('is decoded row-major, the last dimension fastest', () => {
		const { cells, updated, code } = read(makeBody('crim_thb_vctz'));
		expect([updated, code, cells.length]).toEqual(['2026-01-29', 'crim_thb_vctz', 48]);
		expect(cells[0]).toEqual({
			at: { freq: 'A', citizen: 'EU27_2020_FOR', unit: 'NR', geo: 'DE', time: '2023' },
			key: 'A.EU27_2020_FOR.NR.DE.2023',
			value: MADE_PERSONS,
			status: null
		});
		expect(cells.map(({ key }) => key).slice(1, 4)).toEqual([
			'A.EU27_2020_FOR.NR.DE.2024',
			'A.EU27_2020_FOR.NR.EL.2023',
			'A.EU27_2020_FOR.NR.EL.2024'
		]);
		expect(cells.at(-1)?.key).toBe('A.NEU27_2020_FOR.P_HTHAB.RO.2024');
	});

	test('is decoded by id in whatever order its dimensions come', () => {
		const id = ['time', 'geo', 'citizen', 'freq', 'unit'];
		const turned = read(makeBody('crim_thb_vctz', { id }));
		// 1 × (3·4·1·2) + 2 × (4·1·2) + 1 × (1·2) + 0
		const at = { time: '2024', geo: 'RO', citizen: 'NAT', unit: 'NR' };
		expect(cellAt(turned, at)?.value).toBe(MADE_PERSONS + 24 + 16 + 2);
	});

	test('is decoded by category.index, not by the order its codes are written in', () => {
		const body = makeBody('crim_thb_vctz');
		const geo = body.dimension.geo?.category;
		if (geo) geo.index = { RO: 2, EL: 1, DE: 0 };
		expect(read(body).cells[0]?.at.geo).toBe('DE');
		Object.assign(geo ?? {}, { index: ['RO', 'DE', 'EL'] });
		expect(read(body).cells[0]?.at.geo).toBe('RO');
	});

	test('may leave out the index of a dimension of one category', () => {
		const body = makeBody('crim_thb_vctz');
		Object.assign(body.dimension, { freq: { category: { label: { A: 'made' } } } });
		expect(read(body).cells[0]?.at.freq).toBe('A');
	});

	test('may hold values and flags as objects or as whole arrays', () => {
		const body = makeBody('crim_thb_vctz');
		body.value = { 3: 30, 7: 70 };
		body.status = { 7: 'b', 9: 'm' };
		const sparse = read(body).cells;
		const array = (entries: Record<string, unknown>) =>
			Array.from({ length: 48 }, (_, k) => entries[k] ?? null);
		Object.assign(body, { value: array(body.value), status: array(body.status) });
		expect(read(body).cells).toEqual(sparse);
		expect(sparse.map(({ value, status }) => [value, status])).toEqual([
			[30, null],
			[70, 'b'],
			[null, 'm']
		]);
	});

	test('zero is a value; an absent cell, null and ":" are none', () => {
		const body = makeBody('crim_thb_vctz');
		Object.assign(body, { value: { 0: 0, 1: null, 2: ':', 3: ':', 4: 5 }, status: { 3: ': c' } });
		expect(read(body).cells.map(({ value, status }) => [value, status])).toEqual([
			[0, null],
			[null, ':'],
			[null, ': c'],
			[5, null]
		]);
	});

	test.each([
		['2026-02-06T23:00:00+0100', '2026-02-06'],
		['2026-02-06T23:00:00+01:00', '2026-02-06'],
		['2026-02-06T23:00:00.000Z', '2026-02-06'],
		['2026-02-06', '2026-02-06']
	])('updated %s', (updated, day) => {
		expect(read(makeBody('crim_thb_vctz', { updated })).updated).toBe(day);
	});
});

test.each([
	['m', 'not_applicable'],
	['bm', 'not_applicable'],
	['z', 'not_applicable'],
	['|C', 'confidential'],
	['b|C', 'confidential'],
	['|N', 'confidential'],
	['c', 'confidential'],
	[': c', 'confidential'],
	[': @C', 'confidential'],
	[':', 'not_reported'],
	['bu', 'not_reported'],
	['|F', 'not_reported'],
	['Q?', 'not_reported']
])('a cell without a number, flag "%s": %s', (flag, status) => {
	expect(readStatus(flag)).toBe(status);
});

test('the notice that the answer is not ready, in the two forms it may have', () => {
	const label = 'ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously.';
	for (const warning of [{ status: 413, label }, [{ status: '413', label }]])
		expect(readAnswer(JSON.stringify({ warning }), 'made')).toEqual({ kind: 'queued', label });
});

test('a warning beside data does not stand in the way', () => {
	const body = { ...makeBody('crim_thb_vctz'), warning: { status: 200, label: 'MADE' } };
	expect(readDataset(JSON.stringify(body), 'crim_thb_vctz')?.cells).toHaveLength(48);
});

const SAMPLE = new URL(
	'../../../../shared/data/eurostat/sample_sdg_16_70.CONSTRUCTED.json',
	import.meta.url
);

// A hand-made answer, not one of Eurostat's: it shows that its shape is read, nothing about figures.
test.skipIf(!existsSync(SAMPLE))('the constructed sample beside the clone', () => {
	const dataset = readDataset(readFileSync(SAMPLE, 'utf8'), 'sdg_16_70');
	expect(dataset).toMatchObject({ code: 'sdg_16_70', updated: '2026-01-29' });
	expect(dataset?.cells.map(({ key, value }) => [key, value])).toEqual([
		['A.PER_VICT.T.NR.EU27_2020.2019', 7777],
		['A.PER_VICT.T.NR.EU27_2020.2020', 6534],
		['A.PER_VICT.T.NR.EU27_2020.2021', 7155],
		['A.PER_VICT.T.NR.EU27_2020.2022', 10093],
		['A.PER_VICT.T.NR.EU27_2020.2023', 10793],
		['A.PER_VICT.T.NR.EU27_2020.2024', 9678]
	]);
});

const FLAGS = new URL(
	'../../../../shared/data/eurostat/fixtures/codelist/codelist_obs_flag.tsv',
	import.meta.url
);

// Eurostat's real list of observation flags.
test.skipIf(!existsSync(FLAGS))('of the 42 listed flags only those with m say why', () => {
	const lines = readFileSync(FLAGS, 'utf8').trim().split(/\r?\n/);
	const flags = lines.map((line) => line.split('\t')[0] ?? '');
	expect(flags).toHaveLength(42);
	const cannotExist = flags.filter((flag) => readStatus(flag) === 'not_applicable');
	expect(cannotExist).toEqual(['bdm', 'bm', 'dm', 'm']);
	expect(flags.filter((flag) => readStatus(flag) === 'confidential')).toEqual([]);
});

test('decode refuses with an InputError', () => {
	expect(() => decode({}, 'made')).toThrow(InputError);
});
