import { InputError, type Observation, type Parse } from '../../contract/contract.ts';
import { asideCounter, by, codesByField, readTable, readWhole } from '../../contract/read-table.ts';

const COLUMNS = ['destination', 'year', 'romanian_population', 'measure', 'source_id'];

/**
 * Reads one edition of the file: that whose vintage is given. Germany 1990 is 176,920 in one edition
 * and 321,795 in another, so rows of other editions and other series are set aside.
 */
export const parse: Parse = ({ bytes, file, codes: listed, alpha2, vintage, onProgress }) => {
	const codes = codesByField(listed, ['edition', 'other', 'basis']);
	const editions = [...codes.edition].map(([id, { code }]) => ({ id, day: code }));
	const asked = editions.find(({ day }) => day === vintage);
	if (asked === undefined)
		throw new InputError(
			`${file}: no edition has the vintage ${vintage ?? '(none)'}; there are ` +
				`${editions.map(({ day }) => day).join(', ')}.`
		);
	const countries = new Set(alpha2.values());
	const aside = asideCounter();
	const observations: Observation[] = [];
	const rows = readTable(bytes, file, COLUMNS);
	for (const row of rows) {
		const { cell, at, locator } = row;
		const edition = cell('source_id');
		if (edition !== asked.id) {
			const other = codes.other.get(edition)?.note;
			const day = codes.edition.get(edition)?.code;
			if (other === undefined && day === undefined)
				throw new InputError(`${at}: source_id "${edition}" is not listed in codes.csv.`);
			aside.add(row, `${edition}: ${other ?? `an edition of its own, vintage ${day}.`}`);
			continue;
		}
		const reporter = cell('destination');
		if (!countries.has(reporter))
			throw new InputError(`${at}: destination "${reporter}" is no ISO 3166-1 code.`);
		const basis = codes.basis.get(cell('measure'))?.code;
		if (basis === undefined)
			throw new InputError(`${at}: measure "${cell('measure')}" is not listed in codes.csv.`);
		const year = readWhole(row, 'year');
		const residents = readWhole(row, 'romanian_population');
		observations.push({
			reporter,
			origin: 'RO',
			region: null,
			destination: null,
			year_from: year,
			year_to: year,
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'resident_population',
			unit: 'residents',
			series: basis,
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
		observations: observations.sort(by<Observation>('reporter', 'year_from', 'series')),
		unmapped: [],
		rejected: aside.list()
	};
};
