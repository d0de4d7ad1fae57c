import {
	AGES,
	FORMS,
	InputError,
	SEXES,
	type Observation,
	type Parse
} from '../../contract/contract.ts';
import {
	by,
	codesByField,
	readTable,
	readWhole,
	type TableRow
} from '../../contract/read-table.ts';

const HEADER = (
	'reporter year indicator sex age form lower upper publisher_text vintage evidence source_repo ' +
	'source_path source_commit'
).split(' ');
const FIELDS = ['indicator', 'sex', 'age', 'form', 'publication'] as const;
const KEY = ['reporter', 'year_from', 'measure', 'form', 'sex', 'age'] as const;

function pick<T extends string>(list: readonly T[], code: string | undefined, at: string): T {
	const found = list.find((item) => item === code);
	if (found === undefined) throw new InputError(`${at}: "${code ?? ''}" is not known.`);
	return found;
}

/** What the publisher's text allows: "17", or "<5", which hides 1 to 4. */
function readInterval(row: TableRow): { lower: number; upper: number } {
	const told = row.cell('publisher_text');
	const [lower, upper] = [readWhole(row, 'lower'), readWhole(row, 'upper')];
	const fits =
		told === '<5' ? lower === 1 && upper === 4 : told === String(lower) && lower === upper;
	if (!fits) throw new InputError(`${row.at}: "${told}" is not ${lower} to ${upper}.`);
	return { lower, upper };
}

/** The one edition all rows are of. */
function readEdition(rows: TableRow[]): string {
	const [first] = rows;
	const day = first?.cell('vintage') ?? '';
	const odd = rows.find(({ cell }) => cell('vintage') !== day || cell('evidence') !== 'relayed');
	if (odd) throw new InputError(`${odd.at}: not relayed, or of another edition than ${day}.`);
	return day;
}

/** Reads totals that a third party took from UNODC’s workbook: no citizenships, everything relayed. */
export const parse: Parse = ({ bytes, file, codes: listed, onProgress }) => {
	const rows = readTable(bytes, file, HEADER);
	const codes = codesByField(listed, FIELDS, { publication: 'publication_id' });
	const [url] = [...codes.publication.values()].map((row) => row.url);
	const seen = new Map<string, string>();
	const observations = rows.map((row): Observation => {
		const code = (field: 'indicator' | 'sex' | 'age' | 'form') =>
			codes[field].get(row.cell(field))?.code;
		const measure = code('indicator');
		if (measure === undefined)
			throw new InputError(`${row.at}: indicator "${row.cell('indicator')}" is not in codes.csv.`);
		const address = ['source_repo', 'source_commit', 'source_path'].map(row.cell);
		const read = `https://github.com/${address[0]}/blob/${address[1]}/${address[2]}`;
		if (read !== url) throw new InputError(`${row.at}: ${read} is not listed in publications.csv.`);
		const year = readWhole(row, 'year');
		const observation: Observation = {
			reporter: row.cell('reporter'),
			origin: 'TOTAL',
			region: null,
			destination: null,
			year_from: year,
			year_to: year,
			sex: pick(SEXES, code('sex'), `${row.at}: sex`),
			age: pick(AGES, code('age'), `${row.at}: age`),
			form: pick(FORMS, code('form'), `${row.at}: form`),
			measure,
			unit: 'persons',
			...readInterval(row),
			status: 'reported',
			flag: null,
			publisher_label: null,
			// Nobody here has seen the workbook: as sure as a careful third party, and no surer.
			confidence: 'medium',
			evidence: 'relayed',
			url: read,
			locator: row.locator
		};
		const key = KEY.map((name) => observation[name]).join(' ');
		const twice = seen.get(key);
		if (twice !== undefined) throw new InputError(`${row.at}: the cell of ${twice} again.`);
		seen.set(key, row.at);
		return observation;
	});
	onProgress?.(rows.length);
	return {
		stamped: readEdition(rows),
		read: rows.length,
		outside: 0,
		observations: observations.sort(by(...KEY)),
		unmapped: [],
		rejected: []
	};
};
