import { stringify } from 'csv-stringify/browser/esm/sync';
import { COLUMNS, type Cells } from './columns.ts';

/** Rows as initiatives.csv has them: header, commas, LF. */
export const toCsv = (rows: readonly Cells[]): string =>
	stringify([...rows], {
		header: true,
		columns: [...COLUMNS],
		record_delimiter: '\n',
		quoted_match: /[\r\n]/
	});
