import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Row as RateRow } from '../src/lib/figures/rate-by-destination/row.ts';
import type { Lang } from '../src/lib/i18n/text.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Victims per resident, on the built database. Residents are worked out here once more, from the committed
// snapshots and without SQL.

const DAY = '2025-04-14';
const asked = (query: string) => new URLSearchParams(query);
const rates = async (query: string, lang: Lang = 'en') =>
	(await loadFigure('rate-by-destination', asked(query), lang)).rows as RateRow[];
const rateOf = async (reporter: string, query: string) =>
	(await rates(`set=WORLD&${query}`)).find((row) => row.reporter === reporter);

const editions = new Map<string, Record<string, string>[]>();
/** Residents born in Romania by year, as an edition publishes them. */
function published(edition: string, reporter: string): Map<number, number> {
	const file = `data/sources/undesa-migrant-stock/snapshots/${edition}/observations.csv`;
	const rows = editions.get(file) ?? parse(readFileSync(file), { columns: true });
	editions.set(file, rows);
	return new Map(
		(rows as Record<string, string>[])
			.filter((row) => row.reporter === reporter && row.series === 'born' && row.origin === 'RO')
			.map((row) => [Number(row.year_from), Number(row.lower)])
	);
}

describe('victims per resident', () => {
	it('are Germany’s 168 of 2022 over residents between 865,707 and 968,697', async () => {
		const points = published('2025-03-12', 'DE');
		const [before = NaN, after = NaN] = [points.get(2020), points.get(2024)];
		expect([before, after]).toEqual([865_707, 968_697]);
		const residents = Math.round(before + ((after - before) * (2022 - 2020)) / (2024 - 2020));
		expect(residents).toBe(917_202);
		const row = await rateOf('DE', `year=2022&as_of=${DAY}`);
		expect(row).toMatchObject({
			...{ status: 'rated', victims: { lower: 168, upper: 168 }, residents },
			...{ residents_kind: 'interpolated', residents_years: { from: 2020, to: 2024 } },
			...{ residents_evidence: 'relayed', unstable: false },
			residents_snapshot: 'undesa-migrant-stock@2025-03-12'
		});
		expect(row?.rate?.mid).toBeCloseTo((168 / 917_202) * 1e5, 9);
		expect(row?.rate?.mid.toFixed(1)).toBe('18.3');
	});
	it('stay an interval where the number is one', async () => {
		const row = await rateOf('FI', `year=2022&as_of=${DAY}`);
		expect(row?.victims).toEqual({ lower: 1, upper: 4 });
		expect(row?.rate?.lower).toBeCloseTo((1 / (row?.residents ?? NaN)) * 1e5, 9);
		expect(row?.rate?.upper).toBeCloseTo((4 / (row?.residents ?? NaN)) * 1e5, 9);
		expect(row?.unstable).toBe(true);
	});
	it('take a published year as published', async () => {
		const row = await rateOf('AT', `year=2015&as_of=${DAY}`);
		expect(row).toMatchObject({
			residents: published('2025-03-12', 'AT').get(2015),
			residents_kind: 'observed',
			residents_years: { from: 2015, to: 2015 }
		});
	});
	it('come from one edition: the newest on that day, and nothing beyond its last year', async () => {
		const old = `as_of=2024-01-01`;
		const points = published('2021-01-15', 'DE');
		expect(Math.max(...points.keys())).toBe(2020);
		const [at2020, at2021] = [
			await rateOf('DE', `year=2020&${old}`),
			await rateOf('GB', `year=2021&${old}`)
		];
		expect(at2020?.residents).toBe(points.get(2020));
		expect(at2020?.residents_snapshot).toBe('undesa-migrant-stock@2021-01-15');
		for (const row of await rates(`set=WORLD&year=2021&${old}`)) {
			expect(row.residents).toBeNull();
			expect(row.rate).toBeNull();
		}
		expect(at2021?.status === 'rated').toBe(false);
		const { sources } = await loadFigure('rate-by-destination', asked(`year=2020&${old}`), 'ro');
		expect(sources.map(({ id, vintage, role }) => [id, vintage, role])).toEqual([
			['unodc-glotip', '2023-05-30', 'numerator'],
			['undesa-migrant-stock', '2021-01-15', 'denominator']
		]);
	});
	it('are missing where the edition is silent, and never where the number is', async () => {
		for (const year of [2007, 2012, 2019, 2022]) {
			for (const row of await rates(`set=WORLD&year=${year}&as_of=${DAY}`)) {
				const points = published('2025-03-12', row.reporter);
				if (points.size === 0) expect(row.residents, row.reporter).toBeNull();
				if (row.status === 'rated') expect(row.rate && row.victims && row.residents).toBeTruthy();
				else expect(row.rate, row.reporter).toBeNull();
				if (row.status === 'no_residents') expect(row.residents ?? 0, row.reporter).toBe(0);
				if (row.status.startsWith('not_')) expect(row.victims).toBeNull();
			}
		}
	});
	it('are refused for origins without residents, with a reason, in both languages', async () => {
		await expect(loadFigure('rate-by-destination', asked('origin=BG'), 'en')).rejects.toThrow(
			/must be RO: the source it is divided by has no other origin/
		);
		await expect(loadFigure('rate-by-destination', asked('origin=BG'), 'ro')).rejects.toThrow(
			/trebuie să fie RO: sursa la care se raportează nu are altă origine/
		);
	});
});
