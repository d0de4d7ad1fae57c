import { COLUMNS, splitNames, type Cells, type Column, type KnownRecord } from './columns.ts';
import { faultOf, noteOf, shown, type Fault } from './fault.ts';
import { makeId } from './identify.ts';
import { closestName, findSimilar } from './similar.ts';

/** What a row would do to the record. */
export interface Change {
	kind: 'added' | 'changed' | 'unchanged' | 'duplicate';
	cells: Cells;
	/** For a changed row: which columns, from what. `last_verified` is not one of them. */
	from: Partial<Cells>;
	/** For a duplicate: what it seems to repeat. */
	of: { initiative_id: string; title_ro: string; title_en: string } | null;
	faults: Fault[];
}

const NEVER = new Set<Column>(['initiative_id', 'last_verified']);

function diff(now: Cells, next: Cells): Partial<Cells> {
	const changed = COLUMNS.filter((column) => !NEVER.has(column) && now[column] !== next[column]);
	return Object.fromEntries(changed.map((column) => [column, now[column]]));
}

const differs = (one: Cells, other: Cells) =>
	COLUMNS.some((column) => !NEVER.has(column) && one[column] !== other[column]);

/** Names nobody has reviewed yet, with what they may be a misspelling of. */
function strangers(cells: Cells, names: KnownRecord['names']): Fault[] {
	return splitNames(cells.organisations)
		.filter((name) => !Object.hasOwn(names, name))
		.map((name, index) => {
			// A long list of strangers is no list of misspellings.
			const close = index < 3 ? closestName(name, names) : undefined;
			return close === undefined
				? noteOf('name_unknown', 'organisations', { value: shown(name) })
				: noteOf('name_close', 'organisations', { value: shown(name), close });
		});
}

/** A title is a link's text: two alike could not be told apart, and the loader refuses them. */
function titleFaults(cells: Cells, others: readonly Cells[]): Fault[] {
	return (['title_en', 'title_ro'] as const).flatMap((column) => {
		const twin = others.find(
			(other) => other[column] === cells[column] && other.initiative_id !== cells.initiative_id
		);
		return twin ? [faultOf('title_taken', column, { id: twin.initiative_id })] : [];
	});
}

/** Letters of the record that came back as "?": "Codruț" as "Codru?", which alone could be a question. */
function lostFaults(cells: Cells, from: Partial<Cells>): Fault[] {
	return COLUMNS.flatMap((column) => {
		const [old, now] = [[...(from[column] ?? '')], [...cells[column]]];
		const lost = (letter: string, index: number) =>
			letter === '?' && /\P{ASCII}/u.test(old[index] ?? '');
		if (old.length !== now.length || !now.some(lost)) return [];
		if (!now.every((letter, index) => letter === old[index] || lost(letter, index))) return [];
		return [faultOf('letters_lost', column, { value: shown(cells[column]) })];
	});
}

/** What checked rows would do to the record, each compared with it and with the rows before it. */
export function compare(rows: readonly Cells[], record: KnownRecord): Change[] {
	const taken = new Set([...record.rows, ...rows].map((row) => row.initiative_id));
	const known = new Map(record.rows.map((row) => [row.initiative_id, row]));
	const before = [...record.rows];
	return rows.map((given) => {
		const faults = strangers(given, record.names);
		// A file that was taken in already is no news, although its new rows had no identifier.
		const now =
			known.get(given.initiative_id) ??
			(given.initiative_id === '' ? record.rows.find((row) => !differs(row, given)) : undefined);
		if (now) {
			const from = diff(now, given);
			const kind = Object.keys(from).length > 0 ? 'changed' : 'unchanged';
			const cells = { ...given, initiative_id: now.initiative_id };
			const found = [...titleFaults(cells, before), ...lostFaults(cells, from), ...faults];
			return { kind, cells, from, of: null, faults: found };
		}
		const cells = { ...given };
		if (cells.initiative_id === '') {
			cells.initiative_id = makeId(cells, taken);
			taken.add(cells.initiative_id);
			faults.push(noteOf('id_made', 'initiative_id', { value: cells.initiative_id }));
		}
		const [of] = findSimilar(cells, before, record.names);
		if (!of) faults.unshift(...titleFaults(cells, before));
		before.push(cells);
		return { kind: of ? 'duplicate' : 'added', cells, from: {}, of: of ?? null, faults };
	});
}

/**
 * The record with the changes in it. Rows that stay keep their place, so that the difference is small;
 * a row of the record keeps its `last_verified` unless `verified` gives a new one.
 */
export function merge(
	record: readonly Cells[],
	changes: readonly Change[],
	options: { duplicates: boolean; verified?: string }
): Cells[] {
	const { duplicates, verified } = options;
	const stamped = (cells: Cells): Cells =>
		verified === undefined ? cells : { ...cells, last_verified: verified };
	const replaced = new Map<string, Cells>();
	const added: Cells[] = [];
	for (const { kind, cells } of changes) {
		if (kind === 'added' || (kind === 'duplicate' && duplicates)) added.push(stamped(cells));
		if (kind === 'changed' || (kind === 'unchanged' && verified !== undefined))
			replaced.set(cells.initiative_id, cells);
	}
	const kept = record.map((now) => {
		const next = replaced.get(now.initiative_id);
		return next ? stamped({ ...next, last_verified: now.last_verified }) : now;
	});
	added.sort((a, b) => (a.initiative_id < b.initiative_id ? -1 : 1));
	// A stable sort; "2020" before "2020-03" before "2020-03-01".
	return [...kept, ...added].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
