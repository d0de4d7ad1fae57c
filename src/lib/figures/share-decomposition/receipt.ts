import type { FindNumbers } from '../../receipts/contract.ts';
import { changes } from './change.ts';
import { partId } from './columns.ts';
import type { Driver } from './drivers.ts';
import type { Row } from './row.ts';
import { partName } from './words.ts';

export const families = [changes];

export const finding: FindNumbers<Row, Driver> = (rows, { lang, params, measure }) =>
	rows.toReversed().map((row) => ({
		label: partName(row.part, measure, lang),
		reference: partId(row, params)
	}));
