import { describe, expect, it } from 'vitest';
import type { Observation } from '../../contract/contract.ts';
import { CODES, FILES, SHA, type Code } from './made-files.ts';
import { parse } from './parse.ts';

const read = async (files: Partial<Record<Code, string>>, commit = SHA) => {
	const named = new Map(
		Object.entries(files).map(([code, text]) => [
			`${code}.${commit}.csv`,
			new TextEncoder().encode(text)
		])
	);
	const [[file, bytes] = ['', new Uint8Array()]] = named;
	return parse({ bytes, files: named, file, codes: CODES, alpha2: new Map() });
};
const tell = (o: Observation) =>
	[
		o.locator,
		o.origin,
		o.destination,
		o.year_from,
		...[o.sex, o.age, o.form].filter((word) => word !== 'total'),
		o.area,
		o.unit,
		o.lower,
		o.flag
	]
		.filter((word) => word !== null)
		.join(' ');
const lines = async (code: Code) => (await read({ [code]: FILES[code] })).observations.map(tell);
const aside = async (code: Code) =>
	(await read({ [code]: FILES[code] })).rejected.map(({ reason, count }) => `${count} ${reason}`);
const refusal = async (code: Code, text: string, commit?: string) =>
	read({ [code]: text }, commit).then(
		() => 'It was not refused.',
		(error: unknown) => (error as Error).message
	);

describe('the layouts of the offices (made)', () => {
	it('Malta: own, other EU and other citizens, and a rate that is no number', async () => {
		expect(await lines('MT')).toEqual([
			'MT!6 TOTAL 2024 per_100000 1.6',
			'MT!4 EU_FOR 2024 persons 3',
			'MT!3 NAT 2024 persons 1',
			'MT!5 NEU_FOR 2024 persons 5',
			'MT!2 TOTAL 2024 persons 9'
		]);
		const { observations } = await read({ MT: FILES.MT });
		expect(observations[1]).toMatchObject({
			reporter: 'MT',
			measure: 'identified_victims',
			publisher_label: 'Other EU',
			evidence: 'publisher_file',
			url: `https://github.com/NSOMalta/sdgdata/blob/${SHA}/data/indicator_16-2-2.csv`
		});
	});
	it('Germany: counts and rates, revisions and breaks, no age bands', async () => {
		expect(await lines('DE')).toEqual([
			'DE!3 TOTAL 2023 per_100000 0.04 break in series',
			'DE!5 TOTAL 2023 female sexual persons 7',
			'DE!2 TOTAL 2023 persons 31 revised'
		]);
		expect(await aside('DE')).toEqual([
			'1 DE: no value in the cell',
			'1 DE: an age band; children and adults are not given by it'
		]);
	});
	it('Spain: rates, a part of the country apart', async () => {
		expect(await lines('ES')).toEqual([
			'ES!2 TOTAL 2020 sexual per_100000 0.31',
			'ES!3 TOTAL 2020 Canary Islands per_100000 0.11'
		]);
	});
	it('the United Kingdom: decisions are a measure of their own', async () => {
		const { observations } = await read({ GB: FILES.GB });
		expect(observations.map(tell)).toEqual(['GB!2 TOTAL 2020 persons 91']);
		expect(observations[0]?.measure).toBe('positive_grounds_decisions');
	});
	it('Croatia: one column a series', async () => {
		expect(await lines('HR')).toEqual([
			'HR!2 Protupravne radnje TOTAL 2020 criminal per_100000 0.05',
			'HR!2 Radna eksploatacija TOTAL 2020 labour per_100000 0.1',
			'HR!2 Ostalo TOTAL 2020 other per_100000 0',
			'HR!2 Spolna eksploatacija TOTAL 2020 sexual per_100000 0.15',
			'HR!2 Žene TOTAL 2020 female per_100000 0.2',
			'HR!2 Muškarci TOTAL 2020 male per_100000 0.1',
			'HR!2 Žrtve THB-a na 100 000 osoba TOTAL 2020 per_100000 0.3'
		]);
	});
	it('Moldova: rates, by country of destination; in 2025 not by sex', async () => {
		expect(await lines('MD')).toEqual(
			[
				'MD!2 TOTAL 2024 per_100000 5.5',
				'MD!3 TOTAL 2024 male per_100000 6',
				'MD!4 TOTAL RO 2024 per_100000 0.2',
				'MD!5 TOTAL 2025 per_100000 4'
			].sort((a, b) => (/ male/.test(a) ? -1 : / male/.test(b) ? 1 : 0))
		);
		expect(await aside('MD')).toContain('1 MD: in 2025 of another base than the total');
	});
	it('Montenegro: a count, later a rate', async () => {
		expect(await lines('ME')).toEqual([
			'ME!2 TOTAL 2020 persons 5',
			'ME!3 TOTAL 2025 child per_100000 1.25'
		]);
	});
	it('Armenia and Ukraine: read, named, not kept', async () => {
		const { observations, rejected } = await read({ AM: FILES.AM, UA: FILES.UA });
		expect(observations).toEqual([]);
		expect(rejected.map(({ reason }) => reason)).toEqual([
			'AM: percentages of a base that is not stated: neither persons nor a rate',
			'AM: no value in the cell',
			'UA: numbers whose unit is not stated; 12.13 for 2023 stands beside 1.37 and 1.39',
			'UA: no value in the cell'
		]);
	});
	it('all together: each file has its own address, every row is somewhere', async () => {
		const all = await read(FILES);
		const set = all.rejected.reduce((sum, { count }) => sum + count, 0);
		expect(all.observations.length + set).toBe(all.read);
		expect(all.addresses?.get(`HR.${SHA}.csv`)).toBe(
			'https://raw.githubusercontent.com/CroatianBureauOfStatistics/sdg-indicators/' +
				`${SHA}/data/indicator_16-2-2.csv`
		);
	});
});

describe('what is refused (made)', () => {
	it.each<[string, Code, string, string]>([
		[
			'a new label',
			'MT',
			FILES.MT.replace('Other EU', 'EU'),
			`Broad citizenship "EU" is not listed`
		],
		[
			'a new column',
			'ME',
			FILES.ME.replaceAll('\n', ',\n').replace('Value,', 'Value,More'),
			'the column "More" is not known'
		],
		['a column gone', 'UA', 'Year,Value\n2022,1\n', 'the column "Region" is missing'],
		[
			'a fraction of a person',
			'ME',
			FILES.ME.replace(',5\n', ',5.5\n'),
			'"5.5" is no number in persons'
		],
		['a text', 'GB', FILES.GB.replace('91.0', 'c'), '"c" is no number in persons'],
		['a negative number', 'ME', FILES.ME.replace(',5\n', ',-5\n'), '"-5" is no number in persons'],
		['no year', 'ME', FILES.ME.replace('2020', '20'), 'year "20" is not a year'],
		[
			'a cell twice',
			'ME',
			`${FILES.ME}2020,count,,,,6\n`,
			`row 4: the cell of ME.${SHA}.csv, row 2 again`
		]
	])('%s', async (_, code, text, sentence) => {
		expect(await refusal(code, text)).toContain(sentence);
		expect(await refusal(code, text)).toContain(`${code}.${SHA}.csv`);
	});
	it('a file whose name does not say whose it is', async () => {
		expect(await refusal('MT', FILES.MT, 'abc')).toMatch(/named by its office and commit/);
		expect(await refusal('XX' as Code, FILES.MT)).toMatch(/the offices are AM, DE, ES/);
	});
});
