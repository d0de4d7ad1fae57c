import { firstDay } from '../cells.ts';
import { PRECISIONS } from '../schema.ts';
import { COLUMNS, type Cells, type Column } from './columns.ts';
import { noteOf, shown, type Fault } from './fault.ts';

const COMMA_BELOW: Record<string, string> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

/** Where it is certain what was meant, the text is put right and the note says so. */
const REPAIRS: readonly [code: Fault['code'], repair: (text: string) => string][] = [
	['lines_joined', (text) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')],
	['pieces_fixed', (text) => text.normalize('NFC')],
	['cedilla_fixed', (text) => text.replace(/[şţŞŢ]/g, (letter) => COMMA_BELOW[letter] ?? letter)],
	['trimmed', (text) => text.replace(/[\t\u00a0 ]+/g, ' ').trim()]
];

function repair(column: Column, raw: string, notes: Fault[]): string {
	let text = raw;
	for (const [code, change] of REPAIRS) {
		// A quote keeps its source's spelling.
		if (code === 'cedilla_fixed' && column === 'source_quote') continue;
		const changed = change(text);
		// A line break at an end is no news: fields and cells get one easily.
		if (
			changed !== text &&
			text.trim() !== '' &&
			!(code === 'lines_joined' && changed === text.trim())
		)
			notes.push(noteOf(code, column));
		text = changed;
	}
	return column === 'organisations' ? text.replace(/ *; */g, ';').replace(/;$/, '') : text;
}

/** "7.05.2021" and "5.2021" as Romanian writes dates; everything else is left as it is. */
function fromDots(text: string): string {
	const [, day, month, year] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})\.?$/.exec(text) ?? [];
	if (month === undefined || year === undefined) return text;
	const parts = [
		year,
		month.padStart(2, '0'),
		...(day === undefined ? [] : [day.padStart(2, '0')])
	];
	const date = parts.join('-');
	return firstDay(date, day === undefined ? 'month' : 'day') === null ? text : date;
}

/** What spreadsheet programs make of true and false when they write a CSV, in English and in Romanian. */
const YES_NO: Record<string, string> = {
	true: 'true',
	adevărat: 'true',
	false: 'false',
	fals: 'false'
};

function yesNo(given: string, notes: Fault[]): string {
	const meant = YES_NO[given.toLowerCase()] ?? given;
	if (meant !== given)
		notes.push(noteOf('yes_no_read', 'before_network', { value: shown(given), meant }));
	return meant;
}

/** The precision a date has by its length; undefined where it is no date. */
export const precisionOf = (date: string): (typeof PRECISIONS)[number] | undefined =>
	PRECISIONS.find((precision) => firstDay(date, precision) !== null);

/** The cells as they are checked, with notes on what was put right. */
export function normalise(raw: Cells): { cells: Cells; notes: Fault[] } {
	const notes: Fault[] = [];
	const cells = { ...raw };
	for (const column of COLUMNS) cells[column] = repair(column, raw[column], notes);
	for (const column of ['date', 'last_verified'] as const) {
		const date = fromDots(cells[column]);
		if (date !== cells[column])
			notes.push(noteOf('date_read', column, { value: shown(cells[column]), date }));
		cells[column] = date;
	}
	cells.before_network = yesNo(cells.before_network, notes);
	const precision = precisionOf(cells.date);
	if (cells.date_precision === '' && precision !== undefined) {
		notes.push(noteOf('precision_read', 'date_precision', { value: precision }));
		cells.date_precision = precision;
	}
	return { cells, notes };
}
