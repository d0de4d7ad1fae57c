import { InputError, type Observation, type Parse } from '../../contract/contract.ts';
import { asideCounter, by, codesByField, readTable, readWhole } from '../../contract/read-table.ts';

const COLUMNS = ['countryname', 'iso', 'year', 'ccode', 'tier'];
/** The year of the first report: the file has rows, all without a tier, from two years before. */
const FIRST_REPORT = 2001;

/** Reads the tiers of all countries as compiled by Kelley; `NA` is no number, never a zero. */
export const parse: Parse = ({ bytes, file, codes: listed, alpha2, onProgress }) => {
	const codes = codesByField(listed, ['reporter', 'tier']);
	const aside = asideCounter();
	const observations: Observation[] = [];
	const rows = readTable(bytes, file, COLUMNS);
	for (const row of rows) {
		const { cell, at, locator } = row;
		const year = readWhole(row, 'year');
		// The file pads its labels with blanks ("Tier 2    ").
		const label = cell('tier').trim();
		const code = codes.tier.get(label)?.code;
		if (code === undefined) throw new InputError(`${at}: tier "${label}" is not in codes.csv.`);
		if (year < FIRST_REPORT) {
			if (code !== '') throw new InputError(`${at}: ${label} in ${year}, before the first report.`);
			aside.add(row, `Before the first report, of ${FIRST_REPORT}: there was no tier to be given.`);
			continue;
		}
		const reporter = alpha2.get(cell('iso')) ?? codes.reporter.get(cell('iso'))?.code;
		if (reporter === undefined)
			throw new InputError(
				`${at}: iso "${cell('iso')}" (${cell('countryname')}) is neither ISO 3166-1 nor in codes.csv.`
			);
		const tier = code === '' ? null : Number(code);
		observations.push({
			reporter,
			origin: 'TOTAL',
			region: null,
			destination: null,
			year_from: year,
			year_to: year,
			sex: 'total',
			age: 'total',
			form: 'total',
			measure: 'us_tip_tier',
			unit: 'tier',
			lower: tier,
			upper: tier,
			status: tier === null ? 'not_applicable' : 'reported',
			flag: tier === null ? label : null,
			publisher_label: label,
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
