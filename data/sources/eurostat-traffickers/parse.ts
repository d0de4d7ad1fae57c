import type { Parse } from '../../contract/contract.ts';
import { parseExtract } from '../../contract/extract.ts';

const HEADER = (
	'source_id dataset reporting_geo citizenship sex age exploitation year_from year_to ' +
	'unit value flag source_url source_quote confidence leg_stat'
).split(' ');

/** Reads the extract of figures on suspected (PER_SUSP) and convicted (PER_CNV) traffickers. */
export const parse: Parse = (input) =>
	parseExtract(input, HEADER, {
		publication: 'source_id',
		reporter: 'reporting_geo',
		citizenship: 'citizenship',
		// Eurostat's collection says nothing of the place of exploitation.
		destination: () => 'TOTAL',
		sex: 'sex',
		age: 'age',
		form: 'exploitation',
		measure: ({ leg_stat = '', unit = '' }) => `${leg_stat} ${unit}`,
		series: 'dataset',
		year_from: 'year_from',
		year_to: 'year_to',
		value: 'value',
		flag: 'flag',
		remark: () => '',
		quote: 'source_quote',
		confidence: 'confidence'
	});
