import {
	InputError,
	type Observation,
	type Parse,
	type Parsed
} from '../../../data/contract/contract.ts';
import { gather, observe } from '../../../data/contract/observe.ts';
import {
	codesByField,
	readTable,
	readWhole,
	type TableRow
} from '../../../data/contract/read-table.ts';
import { source } from './source.ts';

// FILL: the publisher's columns, all of them: one that comes or goes later stops the ingest.
const COLUMNS = ['country', 'year', 'citizenship', 'victims'];

/** "12" is 12, "<5" is 1–4, a blank is no number and no zero. FILL: what else the publisher writes. */
function readVictims({ cell, at }: TableRow): Pick<Observation, 'lower' | 'upper' | 'status'> {
	const text = cell('victims').trim();
	if (text === '') return { lower: null, upper: null, status: 'not_reported' };
	if (text === '<5') return { lower: 1, upper: 4, status: 'reported' };
	if (!/^\d+$/.test(text)) throw new InputError(`${at}: victims "${text}" is no count.`);
	return { lower: Number(text), upper: Number(text), status: 'reported' };
}

/** Reads FILL: what a row of the original says. A label that is not in codes.csv is reported, never dropped. */
export const parse: Parse = ({ bytes, file, codes: listed, alpha2, onProgress }) => {
	const codes = codesByField(listed, ['citizenship']);
	const observations: Observation[] = [];
	const unmapped = new Map<string, Parsed['unmapped'][number]>();
	const rows = readTable(bytes, file, COLUMNS);
	for (const row of rows) {
		const { cell, at, locator } = row;
		const reporter = alpha2.get(cell('country'));
		if (reporter === undefined)
			throw new InputError(`${at}: country "${cell('country')}" is not in ISO 3166-1.`);
		const label = cell('citizenship').trim();
		const origin = codes.citizenship.get(label)?.code;
		const victims = readVictims(row);
		if (origin === undefined) {
			const { rows: before, upper } = unmapped.get(label) ?? { rows: 0, upper: 0 };
			unmapped.set(label, { label, rows: before + 1, upper: upper + (victims.upper ?? 0) });
		}
		observations.push(
			observe({
				reporter,
				origin: origin ?? 'UNKNOWN',
				year: readWhole(row, 'year'),
				measure: source.measure,
				unit: 'persons',
				value: null,
				...victims,
				publisher_label: label,
				evidence: 'publisher_file',
				locator
			})
		);
	}
	onProgress?.(rows.length);
	return gather({
		read: rows.length,
		observations,
		order: ['reporter', 'year_from', 'origin', 'publisher_label'],
		unmapped: [...unmapped.values()]
	});
};
