import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { figure as overTime, type Row } from '../src/lib/figures/origin-share-over-time/figure.ts';
import { formatCountInterval, formatRank, formatShareInterval } from '../src/lib/i18n/format.ts';
import type { Edition, Telling } from '../src/lib/receipts/contract.ts';
import type { ShareKey } from '../src/lib/receipts/ids.ts';
import { loadReceipt } from '../src/lib/server/receipts/load.ts';
import { families } from '../src/lib/figures/receipts.server.ts';
import { tellShare } from '../src/lib/receipts/share/tell.ts';
import { UnknownReceipt } from '../src/lib/receipts/unknown.ts';
import { readWorld, type KnownWorld } from '../src/lib/server/receipts/world.ts';
import { openCatalogue, type Catalogue } from '../src/lib/db/catalogue.server.ts';
import { query } from '../src/lib/db/query.server.ts';
import { readSnapshot, shareOf } from './shares.ts';
import rowsSql from './sql/receipt-rows.sql?raw';

// Every receipt once more from the committed snapshots, without SQL: the numbers of citizenships by
// tests/shares.ts, all others by the publisher's cells they name.

const VINTAGES = ['2023-05-30', '2025-04-14'] as const;
const OTHERS = ['NG', 'BG', 'HU', 'CN'];
const load = (id: string, query = '', lang: 'ro' | 'en' = 'en') =>
	loadReceipt(id, new URLSearchParams(query), lang);

const readCsv = (file: string): Record<string, string>[] =>
	parse(readFileSync(file), { columns: true });
const sets = readCsv('data/reference/reporter-sets.csv');
const snapshots = new Map(VINTAGES.map((vintage) => [vintage, readSnapshot(vintage)] as const));

let catalogue: Catalogue;
let world: KnownWorld;
beforeAll(async () => {
	catalogue = await openCatalogue();
	world = await readWorld(catalogue);
});

const telling = (vintage: string): Telling => {
	const snapshot = catalogue.snapshots.find((one) => one.snapshot_id === `unodc-glotip@${vintage}`);
	if (!snapshot) throw new Error(`no snapshot ${vintage}`);
	const edition: Edition = { day: vintage, snapshots: [snapshot] };
	return { lang: 'en', world, edition, name: (code) => world.name(code, 'en') };
};

const membersOf = (vintage: (typeof VINTAGES)[number], place: string): string[] => {
	if (place === 'WORLD') {
		const reporters = snapshots.get(vintage)?.reporters ?? [];
		return reporters.filter((reporter) => reporter !== 'RO');
	}
	const members = sets.flatMap(({ set_id, reporter = '' }) => (set_id === place ? [reporter] : []));
	return members.length > 0 ? members : [place];
};
const interval = ([lower, upper]: readonly [number | null, ...(number | null)[]]) => ({
	lower: lower ?? NaN,
	upper: upper ?? NaN
});

/** What a receipt must show, from the file alone; null where there must be no number. */
function wanted(vintage: (typeof VINTAGES)[number], row: Row, cell: ShareKey['cell']) {
	const snapshot = snapshots.get(vintage);
	const place = row.set ?? row.reporter ?? '';
	const share = snapshot && shareOf(snapshot, membersOf(vintage, place), row.year, row.origin);
	if (!share || (row.reporter !== null && share.listed === 0)) return null;
	const { share: ends, worst, victims, rank } = share;
	if (cell === 'victims') return formatCountInterval(interval(victims), 'en');
	if (cell === 'share')
		return formatShareInterval(interval([ends[0] ?? null, ends[1] ?? null]), 'en');
	if (cell === 'worst')
		return formatShareInterval(interval([worst[0] ?? null, worst[1] ?? null]), 'en');
	if (row.origin === place) return null;
	return formatRank({ best: rank[0] ?? NaN, worst: rank[1] ?? NaN });
}

describe.each(VINTAGES)('receipts of shares, edition of %s', (vintage) => {
	it('are what the file says, for every place and year', async () => {
		const all = await query(catalogue.database, rowsSql, overTime.row, {
			origins: OTHERS.join(' ')
		});
		const rows = all.filter(({ snapshot }) => snapshot === `unodc-glotip@${vintage}`);
		const context = telling(vintage);
		const wrong: string[] = [];
		let compared = 0;
		for (const row of rows) {
			const { year, origin } = row;
			const place = row.set ?? row.reporter ?? '';
			for (const cell of ['share', 'victims', 'worst', 'rank'] as const) {
				const key = { source: 'unodc-glotip', place, origin, year, cell };
				const told = tellShare(key, [row], context);
				const want = wanted(vintage, row, cell);
				compared += 1;
				const why = told.value === null && !told.why;
				if (told.value !== want || why)
					wrong.push(`${place} ${origin} ${year} ${cell}: ${told.value}, file ${want}`);
				if (told.value !== null && !told.sentence.includes(told.value)) wrong.push(told.sentence);
			}
		}
		expect(wrong).toEqual([]);
		expect(compared).toBeGreaterThan(8000);
	});

	it('name the cells they are made of, which add up to them', async () => {
		const ids = [
			'EU27.RO.2019',
			'EUROPE_ME.NG.2014',
			'WORLD.RO.2020',
			'DE.RO.2016',
			'EU27.DE.2018'
		];
		for (const id of ids) {
			const receipt = await load(`unodc-glotip.${id}.share`, `as_of=${vintage}`);
			const victims = await load(`unodc-glotip.${id}.victims`, `as_of=${vintage}`);
			const sum = (end: 'lower' | 'upper', rows: typeof receipt.observations) =>
				rows.reduce((all, row) => all + (row[end] ?? NaN), 0);
			expect([sum('lower', victims.observations), sum('upper', victims.observations)], id).toEqual([
				victims.number?.lower,
				victims.number?.upper
			]);
			const [place = '', origin = '', year = ''] = id.split('.');
			const snapshot = snapshots.get(vintage);
			const share = snapshot && shareOf(snapshot, membersOf(vintage, place), Number(year), origin);
			const stated = receipt.observations.map(({ role }) => role);
			expect(new Set(stated), id).toEqual(new Set(['counted', 'others']));
			expect([sum('lower', receipt.observations), sum('upper', receipt.observations)], id).toEqual(
				share?.stated
			);
			expect(
				receipt.reporters.reduce(
					(all, { sums }) => all + sums.reduce((n, one) => n + one.cells, 0),
					0
				)
			).toBe(receipt.observations.length);
		}
	});
});

/** Cells of the committed files, by snapshot and place in the original. */
const files = new Map<string, Map<string, Record<string, string>>>();
function cellOf(snapshotId: string, locator: string) {
	const [source = '', vintage = ''] = snapshotId.split('@');
	let cells = files.get(snapshotId);
	if (!cells) {
		const rows = readCsv(`data/sources/${source}/snapshots/${vintage}/observations.csv`);
		cells = new Map(rows.map((row) => [row.locator ?? '', row]));
		files.set(snapshotId, cells);
	}
	return cells.get(locator);
}

const years = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);
const IDS = [
	...years(2001, 2025).map((year) => `us-tip.RO.${year}.tier`),
	...years(2007, 2024).map((year) => `identified-by-romania.${year}.total`),
	...['form-labour', 'sex-female', 'age-child'].map((part) => `identified-by-romania.2019.${part}`),
	...['2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023'].flatMap(
		(period) => [
			...['victims', 'share', 'dual'].map((cell) => `uk-nrm.GB.RO.${period}.${cell}`),
			...['stated', 'total'].map((cell) => `uk-nrm.GB.${period}.${cell}`)
		]
	),
	...['EU27_2007.RO.2010', 'EU28.RO.2010-2012', 'EU27_2020.RO.2013-2023'].flatMap((group) => [
		`eurostat-publications.${group}.share`,
		`eurostat-publications.${group}.victims`
	])
];

describe('receipts of other sources', () => {
	it.each(IDS)('%s rests on cells of the committed files', async (id) => {
		const receipt = await load(id);
		if (receipt.value === null) {
			// 2007–2009, and years of which nobody is known to have said anything.
			expect([receipt.why !== null, receipt.status], id).toEqual([true, 'not_reported']);
			return;
		}
		const counted = receipt.observations.filter(({ role }) => role === 'counted');
		expect(counted.length, id).toBeGreaterThan(0);
		for (const row of receipt.observations) {
			const cell = cellOf(row.snapshot_id, row.locator);
			expect([
				String(row.lower),
				String(row.upper),
				row.publisher_label ?? '',
				row.evidence
			]).toEqual([cell?.lower, cell?.upper, cell?.publisher_label, cell?.evidence]);
			if (cell?.url) expect(row.url).toBe(cell.url);
		}
		const sum = (rows: typeof counted) => rows.reduce((all, { lower }) => all + (lower ?? NaN), 0);
		const persons = receipt.unit === 'persons';
		if (persons && id.startsWith('uk-nrm')) expect(sum(counted), id).toBe(receipt.number?.lower);
		else if (persons) expect(counted[0]?.lower, id).toBe(receipt.number?.lower);
		if (receipt.unit === 'fraction') {
			const rest = receipt.observations.filter(({ role }) => role === 'others' || role === 'total');
			const whole = sum(rest) + (id.startsWith('uk-nrm') ? sum(counted) : 0);
			expect(receipt.number?.upper, id).toBeCloseTo(sum(counted) / whole, 12);
		}
	});
});

describe('ids', () => {
	// A permalink once issued brings the same number back: lines are added here, none is changed.
	const issued = readCsv('tests/receipt-ids.csv');
	it.each(issued.map(({ id = '', as_of = '', value = '' }) => [id, as_of, value]))(
		'%s, %s: %s',
		async (id, as_of, value) => {
			const receipt = await load(id, `as_of=${as_of}`);
			expect(receipt.value ?? receipt.status).toBe(value);
		}
	);
	it('bring the same sentences and cells back in both languages', async () => {
		for (const { id = '' } of issued.filter((_, index) => index % 12 === 0)) {
			const [ro, en] = await Promise.all([load(id, '', 'ro'), load(id, '', 'en')]);
			expect(ro.sentence).toEqual(en.sentence);
			expect(ro.observations).toEqual(en.observations);
		}
	});
	it('belong to one kind of number each', () => {
		for (const family of families) {
			for (const id of family.examples) {
				const owners = families.filter((one) => one.open(id, world) !== null);
				expect(owners, id).toEqual([family]);
			}
		}
	});
	it('that name nothing are refused as unknown, whatever they are', async () => {
		const good = 'unodc-glotip.EU27.RO.2022.share';
		const bad = [
			...['', '.', '..', '../', '../../etc/passwd', '%00', '\0', 'a'.repeat(10_000), `${good}\n`],
			...['<script>alert(1)</script>', "' OR 1=1 --", '__proto__', 'constructor', 'unodc-glotip'],
			...['unodc-glotip.EU27.RO.2022', `${good}.x`, ` ${good}`, good.toLowerCase(), `${good}.`],
			...['unodc-glotip.EU28.RO.2022.share', 'unodc-glotip.EU27.XX.2022.share'],
			...['unodc-glotip.EU27.RO.1999.share', 'unodc-glotip.EU27.RO.2035.share'],
			...['anitp.EU27.RO.2022.share', 'unodc-glotip.DE~2010-2012.RO.2011.share'],
			...['unodc-glotip.EU27~2012-2010.RO.2011.share', 'unodc-glotip.EU27.RO.2022.toString'],
			...['unodc-glotip.EU27~2010-2012.RO.2015.share', 'unodc-glotip.EU27~2010-2010.RO.2010.share'],
			...['unodc-glotip.EU27.NG.2022.foreign', 'identified-by-romania.2019.form-nothing'],
			...['uk-nrm.GB.RO.2023-Q5.share', 'uk-nrm.GB.RO.2023.stated', 'us-tip.RO.2019.share'],
			...['progress.EU27.RO.share.mean-2020', 'eurostat-publications.EU28.2012-2010.total']
		];
		for (const id of bad) await expect(load(id), id).rejects.toBeInstanceOf(UnknownReceipt);
	});
	it('of a day before the first edition are refused with a sentence', async () => {
		await expect(load('unodc-glotip.EU27.RO.2019.share', 'as_of=2001-01-01')).rejects.toThrow(
			/as_of/
		);
		await expect(load('unodc-glotip.EU27.RO.2019.share', 'year=2019')).rejects.toThrow(/year/);
	});
});
