/** One figure seen in a publication, in the words of the extract that lists it. */
export interface Figure {
	publication: string;
	reporter: string;
	citizenship: string;
	destination: string;
	sex: string;
	age: string;
	form: string;
	/** What is counted, as the extract names it. */
	measure: string;
	series: string;
	year_from: string;
	year_to: string;
	value: string;
	flag: string;
	/** The extract's remark; codes.csv says what follows from it. */
	remark: string;
	quote: string;
	confidence: string;
}

/** The column that holds each field of a figure, or how to make the field from a row's cells. */
export type Columns = Record<keyof Figure, string | ((cells: Record<string, string>) => string)>;

/** Takes a figure out of a row's cells. */
export function fillFigure(columns: Columns, cells: Record<string, string>): Figure {
	const of = (field: keyof Figure): string => {
		const column = columns[field];
		return typeof column === 'string' ? (cells[column] ?? '') : column(cells);
	};
	return {
		publication: of('publication'),
		reporter: of('reporter'),
		citizenship: of('citizenship'),
		destination: of('destination'),
		sex: of('sex'),
		age: of('age'),
		form: of('form'),
		measure: of('measure'),
		series: of('series'),
		year_from: of('year_from'),
		year_to: of('year_to'),
		value: of('value'),
		flag: of('flag'),
		remark: of('remark'),
		quote: of('quote'),
		confidence: of('confidence')
	};
}
