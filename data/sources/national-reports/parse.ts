import type { Parse } from '../../../scripts/lib/contract.ts';
import { parseExtract } from '../../../scripts/lib/extract.ts';

const COLUMNS = [
	'source_id',
	'series',
	'reporting_geo',
	'citizenship',
	'destination',
	'sex',
	'age',
	'exploitation',
	'measure',
	'year',
	'value',
	'note',
	'source_url',
	'source_quote',
	'confidence'
];

/** Reads other countries’ figures; rows of Romania and of the EU are set aside. */
export const parse: Parse = (input) =>
	parseExtract(input, COLUMNS, (cells) => ({
		publication: cells.source_id ?? '',
		reporter: cells.reporting_geo ?? '',
		citizenship: cells.citizenship ?? '',
		destination: cells.destination ?? '',
		sex: cells.sex ?? '',
		age: cells.age ?? '',
		form: cells.exploitation ?? '',
		measure: cells.measure ?? '',
		series: cells.series ?? '',
		year_from: cells.year ?? '',
		year_to: cells.year ?? '',
		value: cells.value ?? '',
		flag: '',
		remark: cells.note ?? '',
		quote: cells.source_quote ?? '',
		confidence: cells.confidence ?? ''
	}));
