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
	'confidence'
];

/** "68 % women" beside a form is a share of that form, not of all victims: two measures. */
function measureOf({ unit = '', sex, age, exploitation, flag }: Record<string, string>): string {
	const ofForm = exploitation !== 'TOTAL' && (sex !== 'T' || age !== 'TOTAL');
	if (unit === 'PC' && ofForm) return 'PC of form';
	return flag === 'identified only' ? `${unit} ${flag}` : unit;
}

/** Reads the extract of figures on victims seen in Eurostat and Commission publications. */
export const parse: Parse = (input) =>
	parseExtract(input, COLUMNS, (cells) => ({
		publication: cells.source_id ?? '',
		reporter: cells.reporting_geo ?? '',
		citizenship: cells.citizenship ?? '',
		destination: 'TOTAL',
		sex: cells.sex ?? '',
		age: cells.age ?? '',
		form: cells.exploitation ?? '',
		measure: measureOf(cells),
		series: cells.dataset ?? '',
		year_from: cells.year_from ?? '',
		year_to: cells.year_to ?? '',
		value: cells.value ?? '',
		flag: cells.flag ?? '',
		remark: '',
		quote: cells.source_quote ?? '',
		confidence: cells.confidence ?? ''
	}));
