import { InputError, type Observation, type Parse } from '../../contract/contract.ts';
import { asideCounter, by, codesByField, readTable, readWhole } from '../../contract/read-table.ts';

const COLUMNS = ['iso2', 'year', 'population', 'source_id'];

/** Reads the population of every country and year. */
export const parse: Parse = ({ bytes, file, codes: listed, alpha2, onProgress }) => {
	const codes = codesByField(listed, ['reporter', 'series']);
	const countries = new Set(alpha2.values());
	const aside = asideCounter();
	const observations: Observation[] = [];
	const rows = readTable(bytes, file, COLUMNS);
	for (const row of rows) {
		const { cell, at, locator } = row;
		if (!codes.series.has(cell('source_id')))
			throw new InputError(`${at}: source_id "${cell('source_id')}" is not listed in codes.csv.`);
		const label = cell('iso2');
		const set = codes.reporter.get(label);
		if (set?.code === '') {
			aside.add(row, `iso2 "${label}": ${set.note}`);
			continue;
		}
		if (!countries.has(label))
			throw new InputError(`${at}: iso2 "${label}" is neither ISO 3166-1 nor in codes.csv.`);
		const year = readWhole(row, 'year');
		const residents = readWhole(row, 'population');
		observations.push({
			reporter: label,
			origin: 'TOTAL',
			region: null,
			destination: null,
			year_from: year,
			year_to: year,
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'resident_population',
			unit: 'residents',
			lower: residents,
			upper: residents,
			status: 'reported',
			flag: null,
			publisher_label: null,
			evidence: 'relayed',
			url: null,
			locator
		});
	}
	onProgress?.(rows.length);
	return {
		stamped: null,
		read: rows.length,
		outside: 0,
		observations: observations.sort(by<Observation>('reporter', 'year_from')),
		unmapped: [],
		rejected: aside.list()
	};
};
