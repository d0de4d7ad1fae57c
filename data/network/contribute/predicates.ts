import { KINDS, OBJECTIVES, PRECISIONS, CONFIDENCES } from '../schema.ts';
import type { Column } from './columns.ts';
import { faultOf, shown, type Fault } from './fault.ts';
import type { Code } from './sentences.ts';

/** The allowed values of a column with a closed list. */
export const ALLOWED = {
	kind: KINDS,
	objective: [...OBJECTIVES, 'none'],
	date_precision: PRECISIONS,
	confidence: CONFIDENCES
} as const satisfies Partial<Record<Column, readonly string[]>>;

const allowedIn = (column: Column): readonly string[] =>
	column in ALLOWED ? ALLOWED[column as keyof typeof ALLOWED] : [];

/** The loader's predicates (cells.ts, schema.ts), which are for the maintainer, as codes for readers. */
const CODES: readonly [RegExp, Code][] = [
	[/^has a control/, 'control'],
	[/^has HTML/, 'html'],
	[/^starts like a spreadsheet formula/, 'formula'],
	[/^has a space at an end/, 'spaces'],
	[/^has letters in pieces/, 'pieces'],
	[/^has a cedilla/, 'cedilla'],
	[/^is empty/, 'empty'],
	[/^has a straight quotation mark/, 'straight_quotes'],
	[/^is not one of/, 'not_one_of'],
	[/^is not true, false/, 'not_yes_no'],
	[/^is not an id/, 'not_id'],
	[/^is neither an http/, 'not_address'],
	[/^is not a day/, 'not_day'],
	[/^is not a month/, 'not_month'],
	[/^is not a year/, 'not_year'],
	[/^has an empty name/, 'bad_names']
];

/** A reader's fault for one of the loader's predicates. */
export function faultFor(column: Column, message: string, value: string): Fault {
	const code = CODES.find(([pattern]) => pattern.test(message))?.[1] ?? 'not_accepted';
	const list = allowedIn(column).join(', ');
	if (code === 'not_one_of' && value === '') return faultOf('choose', column, { list });
	return faultOf(code, column, { value: shown(value), list });
}
