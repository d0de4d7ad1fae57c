import type { Parse } from '../../contract/contract.ts';
import { parseExtract } from '../../contract/extract.ts';

const HEADER = (
	'source_id series reporting_geo citizenship destination sex age exploitation measure year ' +
	'value note source_url source_quote confidence'
).split(' ');

/** Reads the figures of Romania’s own authorities; rows of other countries are set aside. */
export const parse: Parse = (input) =>
	parseExtract(input, HEADER, {
		publication: 'source_id',
		reporter: 'reporting_geo',
		citizenship: 'citizenship',
		destination: 'destination',
		sex: 'sex',
		age: 'age',
		form: 'exploitation',
		measure: 'measure',
		series: 'series',
		// A period is in the note; codes.csv says which.
		year_from: 'year',
		year_to: 'year',
		value: 'value',
		flag: () => '',
		remark: 'note',
		quote: 'source_quote',
		confidence: 'confidence'
	});
