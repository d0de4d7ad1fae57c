import { InputError, type Observation, type Parse, type Parsed } from '../../contract/contract.ts';
import { asideCounter, by, codesByField, readTable, readWhole } from '../../contract/read-table.ts';

const COLUMNS = [
	'First responder type',
	'First responder',
	'Exploitation type',
	'Age at exploitation',
	'Gender',
	'Nationality',
	'People',
	'quarter'
];
const OTHER_LEVEL = 'Another level of the cube: already counted in the sums that are read.';
const WORDS = ['DUAL', 'TOTAL', 'UNKNOWN'];

/**
 * Reads one level of the cube: the sums over each type of first responder, whatever the exploitation,
 * age and gender. Every other row is part of such a sum and is set aside.
 */
export const parse: Parse = ({ bytes, file, codes: listed, alpha2, onProgress }) => {
	const codes = codesByField(listed, ['nationality', 'responder', 'quarter']);
	const countries = new Set(alpha2.values());
	const observations: Observation[] = [];
	const unmapped = new Map<string, Parsed['unmapped'][number]>();
	const aside = asideCounter();
	const rows = readTable(bytes, file, COLUMNS);
	for (const row of rows) {
		const { cell, at, locator } = row;
		const responder = cell('First responder');
		const isSum =
			responder.endsWith(' total') &&
			COLUMNS.slice(2, 5).every((column) => cell(column) === 'Total');
		if (!isSum) {
			aside.add(row, OTHER_LEVEL);
			continue;
		}
		const series = codes.responder.get(responder)?.code;
		if (series === undefined || series !== cell('First responder type'))
			throw new InputError(`${at}: First responder "${responder}" is not listed in codes.csv.`);
		const [, year, quarter] = /^(\d{4})_q([1-4])$/.exec(cell('quarter')) ?? [];
		const url = codes.quarter.get(cell('quarter'))?.code;
		if (year === undefined || quarter === undefined || url === undefined)
			throw new InputError(`${at}: quarter "${cell('quarter')}" is not listed in codes.csv.`);
		const label = cell('Nationality');
		const people = readWhole(row, 'People');
		const code = codes.nationality.get(label)?.code;
		if (code === undefined) {
			const seen = unmapped.get(label) ?? { label, rows: 0, upper: 0 };
			unmapped.set(label, { label, rows: seen.rows + 1, upper: seen.upper + people });
		} else if (!countries.has(code) && !WORDS.includes(code))
			throw new InputError(`codes.csv, nationality "${label}": the code "${code}" is not known.`);
		observations.push({
			reporter: 'GB',
			origin: code ?? 'UNKNOWN',
			region: null,
			destination: null,
			year_from: Number(year),
			year_to: Number(year),
			quarter: Number(quarter),
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'referred_potential_victims',
			unit: 'persons',
			series,
			lower: people,
			upper: people,
			status: 'reported',
			flag: null,
			publisher_label: label,
			// A third party converted the publisher's tables: not a file of the publisher.
			evidence: 'relayed',
			url,
			locator
		});
	}
	onProgress?.(rows.length);
	const order = by<Observation>('year_from', 'quarter', 'origin', 'publisher_label', 'series');
	return {
		stamped: null,
		read: rows.length,
		outside: 0,
		observations: observations.sort(order),
		unmapped: [...unmapped.values()],
		rejected: aside.list()
	};
};
