import { initiative, isOpen } from '../schema.ts';
import { faultFor } from './predicates.ts';
import { COLUMNS, LONGEST, splitNames, type Cells, type Column } from './columns.ts';
import { faultOf, shown, type Fault } from './fault.ts';
import { normalise, precisionOf } from './normalise.ts';
import { unsafeIn } from './unsafe.ts';

/** Most that Excel's day number is taken for: 1955 to 2064. */
const SERIALS = [20_000, 60_000] as const;

function serialDay(value: string): string | undefined {
	const days = /^\d{5}([.,]0+)?$/.test(value) ? Number.parseInt(value, 10) : 0;
	if (days < SERIALS[0] || days > SERIALS[1]) return undefined;
	return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** Why a date is none; undefined where the schema says it well enough. */
function dateFault(column: Column, value: string): Fault | undefined {
	const day = serialDay(value);
	if (day) return faultOf('serial_date', column, { value: shown(value), day });
	if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(value)) return faultOf('slash_date', column, { value });
	return undefined;
}

function dateFaults(cells: Cells, today: string): Fault[] {
	const faults: Fault[] = [];
	for (const column of ['date', 'last_verified'] as const) {
		const value = cells[column];
		const odd = dateFault(column, value);
		if (odd) faults.push(odd);
		else if (column === 'date' && value !== '' && precisionOf(value) === undefined)
			faults.push(faultOf('not_date', column, { value: shown(value) }));
		else if (precisionOf(value) !== undefined && value > today.slice(0, value.length))
			faults.push(faultOf('future', column, { value }));
	}
	return faults;
}

/** Whether `before_network` is given exactly where the date leaves it open. */
function beforeFaults(cells: Cells): Fault[] {
	const { date, date_precision: precision, before_network: before } = cells;
	if (precision !== 'day' && precision !== 'month' && precision !== 'year') return [];
	if (precisionOf(date) !== precision) return [];
	const open = isOpen({ date, date_precision: precision });
	if (open && before === '') return [faultOf('before_needed', 'before_network')];
	return !open && before !== '' ? [faultOf('before_idle', 'before_network')] : [];
}

function otherFaults(cells: Cells): Fault[] {
	const faults: Fault[] = [];
	for (const column of COLUMNS) {
		const [most, length] = [LONGEST[column], cells[column].length];
		if (most !== undefined && length > most)
			faults.push(faultOf('too_long', column, { length: String(length), most: String(most) }));
	}
	const names = splitNames(cells.organisations);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice) faults.push(faultOf('name_twice', 'organisations', { value: shown(twice) }));
	return faults;
}

interface Checked {
	/** The cells as normalised. */
	cells: Cells;
	/** Errors, then notes; of each column at most one error. */
	faults: Fault[];
	ok: boolean;
}

/**
 * A contributed row, checked with the loader's schema and what else is asked of a contribution.
 * @param today yyyy-mm-dd: nothing may be later
 */
export function checkCells(raw: Cells, today: string): Checked {
	const { cells, notes } = normalise(raw);
	const errors = [...unsafeIn(cells), ...dateFaults(cells, today)];
	// The identifier is made from date and title where it is left empty.
	const asked = cells.initiative_id === '' ? { ...cells, initiative_id: 'new' } : cells;
	const found = initiative.safeParse(asked);
	for (const { path, message } of found.success ? [] : found.error.issues) {
		const column = COLUMNS.find((name) => name === path[0]) ?? 'initiative_id';
		errors.push(faultFor(column, message, cells[column]));
	}
	errors.push(...beforeFaults(cells), ...otherFaults(cells));
	const first = errors.filter(
		(fault, index) => errors.findIndex(({ column }) => column === fault.column) === index
	);
	first.sort((a, b) => order(a) - order(b));
	return { cells, faults: [...first, ...notes], ok: first.length === 0 };
}

const order = ({ column }: Fault) => (column ? COLUMNS.indexOf(column) : -1);
