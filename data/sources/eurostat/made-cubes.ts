import { DATASET_CODES, DATASETS, type DatasetCode } from './datasets.ts';

/** Every number here is invented, and so large that nobody takes it for a count of people. */
export const MADE_PERSONS = 7_000_000;
const MADE_RATE = 0.125;

const CODES: Record<string, readonly string[]> = {
	freq: ['A'],
	leg_stat: ['PER_CNV', 'PER_SUSP', 'PER_VICT'],
	citizen: ['EU27_2020_FOR', 'NAT', 'NEU27_2020', 'NEU27_2020_FOR'],
	iccs: ['ICCS02041', 'ICCS02042', 'ICCS02043_02044'],
	sex: ['F', 'M', 'T'],
	age: ['TOTAL', 'Y_GE18', 'Y_LT18'],
	unit: ['NR', 'P_HTHAB'],
	geo: ['DE', 'EL', 'RO'],
	time: ['2023', '2024']
};
const OWN: Partial<Record<DatasetCode, Record<string, readonly string[]>>> = {
	crim_thb_sex: { geo: ['DE', 'EL', 'EU_V', 'RO'] },
	crim_thb_vctzsex: { unit: ['NR'] },
	crim_thb_vsage: { unit: ['NR'] },
	crim_thb_expsxa: {
		unit: ['NR'],
		iccs: [
			'ICCS02041',
			'ICCS02041_02042',
			'ICCS02042',
			'ICCS02043_02044',
			'ICSS02041_02043_02044',
			'ICSS02042_02043_02044'
		]
	},
	sdg_16_70: { leg_stat: ['PER_VICT'], geo: ['DE', 'EL', 'EU15', 'EU27_2020', 'RO', 'UK'] }
};

/** A JSON-stat body loose enough to be made wrong. */
export interface MadeBody {
	[key: string]: unknown;
	updated: string;
	id: string[];
	size: number[];
	value: Record<string, unknown>;
	status?: Record<string, unknown>;
	dimension: Record<string, { label: string; category: { index: Record<string, number> } }>;
}

/** What a made body differs in. */
interface MadeCube {
	/** Order of the dimensions; the order of API.md where it is left out. */
	id?: string[];
	codes?: Record<string, readonly string[]>;
	updated?: string;
}

/** A made answer of one data set, each cell filled: persons count up, rates too. */
export function makeBody(code: DatasetCode, made: MadeCube = {}): MadeBody {
	const all = { ...CODES, ...OWN[code], ...made.codes };
	const id = made.id ?? ['freq', ...DATASETS[code], 'unit', 'geo', 'time'];
	const lists = id.map((one) => all[one] ?? []);
	const size = lists.map(({ length }) => length);
	const total = size.reduce((product, one) => product * one, 1);
	const unit = id.indexOf('unit');
	const after = size.slice(unit + 1).reduce((product, one) => product * one, 1);
	const isRate = (k: number) => lists[unit]?.[Math.floor(k / after) % (size[unit] ?? 1)] !== 'NR';
	return {
		version: '2.0',
		class: 'dataset',
		label: 'MADE FOR TESTS, no data',
		source: 'MADE',
		updated: made.updated ?? '2026-01-29T11:00:00+0100',
		value: Object.fromEntries(
			Array.from({ length: total }, (_, k) => [k, isRate(k) ? k + MADE_RATE : MADE_PERSONS + k])
		),
		id,
		size,
		dimension: Object.fromEntries(
			id.map((one, i) => {
				const index = Object.fromEntries((lists[i] ?? []).map((label, k) => [label, k]));
				const label = Object.fromEntries((lists[i] ?? []).map((word) => [word, `made ${word}`]));
				return [one, { label: one, category: { index, label } }];
			})
		),
		extension: {
			lang: 'EN',
			id: code.toUpperCase(),
			MADE_NOTE: 'Made for tests, no answer of Eurostat.'
		}
	};
}

/** The made answers of all data sets as text. */
export function makeBodies(
	change: Partial<Record<DatasetCode, string | MadeBody>> = {}
): Map<DatasetCode, string> {
	return new Map(
		DATASET_CODES.map((code) => {
			const body = change[code] ?? makeBody(code);
			return [code, typeof body === 'string' ? body : JSON.stringify(body)];
		})
	);
}

/** Made answers as the files of an original. */
export const asFiles = (bodies: ReadonlyMap<DatasetCode, string>): Map<string, Uint8Array> =>
	new Map([...bodies].map(([code, text]) => [`${code}.json`, new TextEncoder().encode(text)]));
