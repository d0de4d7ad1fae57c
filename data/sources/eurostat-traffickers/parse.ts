import type { Parse } from '../../../scripts/lib/contract.ts';
import { parseExtract } from '../../../scripts/lib/extract.ts';

const COLUMNS = [
	'source_id',
	'dataset',
	'reporting_geo',
	'citizenship',
	'sex',
	'age',
	'exploitation',
	'year_from',
	'year_to',
	'unit',
	'value',
	'flag',
	'source_url',
	'source_quote',
	'confidence',
	'leg_stat'
];

/** Reads the extract of figures on suspected and convicted traffickers. */
export const parse: Parse = (input) =>
	parseExtract(input, COLUMNS, (cells) => ({
		publication: cells.source_id ?? '',
		reporter: cells.reporting_geo ?? '',
		citizenship: cells.citizenship ?? '',
		destination: 'TOTAL',
		sex: cells.sex ?? '',
		age: cells.age ?? '',
		form: cells.exploitation ?? '',
		measure: `${cells.leg_stat} ${cells.unit}`,
		series: cells.dataset ?? '',
		year_from: cells.year_from ?? '',
		year_to: cells.year_to ?? '',
		value: cells.value ?? '',
		flag: cells.flag ?? '',
		remark: '',
		quote: cells.source_quote ?? '',
		confidence: cells.confidence ?? ''
	}));
