import { partsOfId, readYears } from '../../receipts/ids.ts';

export const REFERRAL_SOURCE = 'uk-nrm';
/** Of Romanians, and of all. */
const OWN = ['victims', 'share', 'worst', 'dual'] as const;
const ALL = ['stated', 'total'] as const;

export interface Key {
	year: number;
	/** Null: the sum of the year's four. */
	quarter: number | null;
	cell: (typeof OWN)[number] | (typeof ALL)[number];
}

/** `uk-nrm.GB.RO.2023-Q4.share`, `uk-nrm.GB.2023.total`. */
export function referralId({ year, quarter, cell }: Key): string {
	const period = quarter === null ? String(year) : `${year}-Q${quarter}`;
	const own = (OWN as readonly string[]).includes(cell);
	return [REFERRAL_SOURCE, 'GB', ...(own ? ['RO'] : []), period, cell].join('.');
}

/** Reads an id that referralId has written. */
export function readReferralId(id: string): Key | null {
	const parts = partsOfId(id) ?? [];
	const [, year = '', quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(parts.at(-2) ?? '') ?? [];
	const cell = [...OWN, ...ALL].find((one) => one === parts.at(-1));
	const years = readYears(year);
	if (!years || !cell) return null;
	const key = { year: years.from, quarter: quarter ? Number(quarter) : null, cell };
	return referralId(key) === id ? key : null;
}
