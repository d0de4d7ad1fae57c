import type { CellValue } from 'hucre/xlsx';
import { InputError, type Observation } from '../../contract/contract.ts';
import { textOf } from './read-sheet.ts';

const quote = (value: CellValue) => JSON.stringify(value instanceof Date ? textOf(value) : value);

/** A lookup that refuses what it does not know; `where` is file, sheet and row. */
function oneOf<T>(column: string, known: Record<string, T>) {
	const map = new Map(Object.entries(known));
	return (value: CellValue, where: string): T => {
		const found = map.get(textOf(value));
		if (found !== undefined) return found;
		throw new InputError(`${where}: ${column} ${quote(value)} is not known.`);
	};
}

/** Whether an indicator is about victims; the others are counted as outside. */
export const readIndicator = oneOf('Indicator', {
	'Detected trafficking victims': true,
	'Offences of trafficking in persons': false,
	'Persons brought into formal contact': false,
	'Persons prosecuted': false,
	'Persons convicted': false
});

/** What a row is broken down by. */
export const readDimension = oneOf('Dimension', {
	Total: 'total',
	'by form of exploitation': 'form',
	'by citizenship': 'citizenship',
	'by country of repatriation': 'repatriation'
} as const);

export const readSex = oneOf<Observation['sex']>('Sex', {
	Total: 'total',
	Female: 'female',
	Male: 'male',
	Other: 'other',
	Unknown: 'unknown'
});

export const readAge = oneOf<Observation['age']>('Age', {
	Total: 'total',
	'18 years or over': 'adult',
	'0 to 17 years': 'child',
	Unknown: 'unknown'
});

/** The category of a total row can only be `Total`. */
export const readTotal = oneOf('Category', { Total: 'total' } as const);

export const readForm = oneOf<Observation['form']>('Category', {
	'Sexual exploitation': 'sexual',
	'Forced labour': 'labour',
	'Other forms of exploitation': 'other'
});

/** Refuses any unit but persons counted one by one. */
export const readUnit = oneOf('Unit of measurement', { Counts: 'persons' } as const);

export function readYear(value: CellValue, where: string): number {
	const year = /^\d{4}$/.test(textOf(value)) ? Number(textOf(value)) : NaN;
	if (year >= 1990 && year <= 2100) return year;
	throw new InputError(`${where}: Year ${quote(value)} is not a year from 1990 to 2100.`);
}

/** Persons as an interval: `<5` hides 1 to 4; thousands are set off by commas. */
export function readCount(value: CellValue, where: string): [lower: number, upper: number] {
	if (value === '<5') return [1, 4];
	const text = textOf(value);
	if (/^(\d+|\d{1,3}(,\d{3})+)$/.test(text)) {
		const persons = Number(text.replaceAll(',', ''));
		return [persons, persons];
	}
	throw new InputError(`${where}: txtVALUE ${quote(value)} is not a count.`);
}
