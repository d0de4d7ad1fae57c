import type { Observation } from '../../contract/contract.ts';

/** An observation with its row in the sheet, the last thing to sort by. */
export interface Numbered {
	number: number;
	observation: Observation;
}

const KEYS = [
	'reporter',
	'year_from',
	'measure',
	'origin',
	'form',
	'sex',
	'age',
	'publisher_label'
] as const;

/** One order for every vintage, whatever the publisher's: the diff of two files stays readable. */
export function compareNumbered(a: Numbered, b: Numbered): number {
	for (const key of KEYS) {
		const [left, right] = [a.observation[key] ?? '', b.observation[key] ?? ''];
		if (left !== right) return left < right ? -1 : 1;
	}
	return a.number - b.number;
}
