import type { Parse, ParseInput } from './contract.ts';
import { parseExtract } from './extract.ts';
import type { Columns } from './extract-figure.ts';

// What every extract of figures seen in publications calls the same.
const COMMON = {
	publication: 'source_id',
	reporter: 'reporting_geo',
	citizenship: 'citizenship',
	sex: 'sex',
	age: 'age',
	form: 'exploitation',
	value: 'value',
	quote: 'source_quote',
	confidence: 'confidence'
};
const none = () => '';

/** `others`: columns of the extract that are no field of a figure by themselves. */
function parseColumns(input: ParseInput, columns: Columns, others: string[]) {
	const named = Object.values(columns).filter((column) => typeof column === 'string');
	return parseExtract(input, [...new Set([...named, 'source_url', ...others])], columns);
}

/** Reads national authorities' figures; which countries a source keeps is in its codes.csv. */
export const parseNational: Parse = (input) =>
	parseColumns(
		input,
		{
			...COMMON,
			destination: 'destination',
			measure: 'measure',
			series: 'series',
			// A period is in the note; codes.csv says which.
			year_from: 'year',
			year_to: 'year',
			flag: none,
			remark: 'note'
		},
		[]
	);

/** Reads figures of Eurostat's collection; `measure` is made of a row's cells, some in columns of its own. */
export const parseEurostat =
	(measure: (cells: Record<string, string>) => string, ...others: string[]): Parse =>
	(input) =>
		parseColumns(
			input,
			{
				...COMMON,
				// Eurostat's collection says nothing of the place of exploitation.
				destination: () => 'TOTAL',
				measure,
				series: 'dataset',
				year_from: 'year_from',
				year_to: 'year_to',
				flag: 'flag',
				remark: none
			},
			['unit', ...others]
		);
