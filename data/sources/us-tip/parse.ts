import { InputError, type Observation, type Parse } from '../../contract/contract.ts';
import { by, codesByField, readTable, readWhole } from '../../contract/read-table.ts';

const COLUMNS = ['year', 'tier', 'source_url', 'quote'];

/** Reads the tier of Romania, one row per report; publications.csv decides each page's evidence. */
export const parse: Parse = ({ bytes, file, codes: listed, onProgress }) => {
	const codes = codesByField(listed, ['tier', 'publication'], { publication: 'url' });
	const rows = readTable(bytes, file, COLUMNS);
	const observations = rows.map((row): Observation => {
		const { cell, at, number } = row;
		const year = readWhole(row, 'year');
		const tier = Number(codes.tier.get(cell('tier'))?.code);
		if (!(tier >= 1 && tier <= 3))
			throw new InputError(`${at}: tier "${cell('tier')}" is not listed in codes.csv.`);
		const page = codes.publication.get(cell('source_url'));
		if (page === undefined)
			throw new InputError(`${at}: "${cell('source_url')}" is not listed in publications.csv.`);
		return {
			reporter: 'RO',
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
			status: 'reported',
			flag: null,
			publisher_label: cell('tier'),
			quote: cell('quote'),
			// A third party's word for a report that was not seen is less sure than the report's own text.
			confidence: page.evidence === 'publisher_page' ? 'high' : 'medium',
			// Checked against the words of the contract like every observation.
			evidence: page.evidence as Observation['evidence'],
			url: cell('source_url'),
			locator: `${page.publication_id}!${number}`
		};
	});
	onProgress?.(rows.length);
	return {
		stamped: null,
		read: rows.length,
		outside: 0,
		observations: observations.sort(by<Observation>('year_from')),
		unmapped: [],
		rejected: []
	};
};
