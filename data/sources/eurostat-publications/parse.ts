import type { Parse } from '../../contract/contract.ts';
import { parseExtract } from '../../contract/extract.ts';

const HEADER = (
	'source_id dataset reporting_geo citizenship sex age exploitation year_from year_to ' +
	'unit value flag source_url source_quote confidence'
).split(' ');

/** "68 % women" beside a form is a share of that form, not of all victims: two measures. */
function measureOf({ unit = '', sex, age, exploitation, flag }: Record<string, string>): string {
	const ofForm = exploitation !== 'TOTAL' && (sex !== 'T' || age !== 'TOTAL');
	if (unit === 'PC' && ofForm) return 'PC of form';
	return flag === 'identified only' ? `${unit} ${flag}` : unit;
}

/** Reads the extract of figures on victims seen in Eurostat and Commission publications. */
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
		measure: measureOf,
		series: 'dataset',
		year_from: 'year_from',
		year_to: 'year_to',
		value: 'value',
		flag: 'flag',
		remark: () => '',
		quote: 'source_quote',
		confidence: 'confidence'
	});
