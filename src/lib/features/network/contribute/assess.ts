import { checkCells } from '../../../../../data/network/contribute/check.ts';
import type { Cells, Column, KnownRecord } from '../../../../../data/network/contribute/columns.ts';
import { compare } from '../../../../../data/network/contribute/compare.ts';
import { LABELS } from '../../../../../data/network/contribute/labels.ts';
import { sentence } from '../../../../../data/network/contribute/say-fault.ts';
import { findSimilar } from '../../../../../data/network/contribute/similar.ts';
import type { Lang } from '../../../i18n/text.ts';
import { ASKED } from './fields.ts';
import { laneOf, type Lane } from './lane.ts';

export interface Message {
	column: Column;
	label: string;
	text: string;
}
/** What is to be said about a row while it is written and when it is sent. */
export interface Assessment {
	cells: Cells;
	ok: boolean;
	errors: Message[];
	notes: Message[];
	/** Initiatives of the record that it may repeat. */
	similar: { id: string; title: string }[];
	lane: Lane | null;
}

// The form has no field for them: they are made from the others.
const MADE = new Set<Column>(['date_precision', 'initiative_id']);

/** Checks a row as the loader will, compares it with the record and draws its lane. */
export function assess(raw: Cells, record: KnownRecord, today: string, lang: Lang): Assessment {
	const checked = checkCells(raw, today);
	const faults = [...checked.faults];
	let cells = checked.cells;
	if (checked.ok) {
		const [change] = compare([cells], record);
		if (change) {
			cells = change.cells;
			faults.push(...change.faults);
		}
	}
	const said = (level: 'error' | 'note') =>
		faults.flatMap(({ column, ...fault }) => {
			if (fault.level !== level || !column || (level === 'note' && MADE.has(column))) return [];
			// The list to choose from is in the field itself, in words instead of codes.
			const code = fault.code === 'choose' ? ('choose_here' as const) : fault.code;
			const text = sentence({ ...fault, code, column }, lang);
			return [{ column, label: LABELS[column][lang], text }];
		});
	const errors = said('error');
	// Without a date nothing is known of its precision: one sentence is enough.
	const told = errors
		.filter(
			({ column }) => column !== 'date_precision' || !errors.some((one) => one.column === 'date')
		)
		.sort((a, b) => ASKED.indexOf(a.column) - ASKED.indexOf(b.column));
	return {
		cells,
		ok: errors.length === 0,
		errors: told,
		notes: said('note'),
		similar: findSimilar(cells, record.rows, record.names).map((row) => ({
			id: row.initiative_id,
			title: lang === 'ro' ? row.title_ro : row.title_en
		})),
		lane: laneOf(cells, record.rows, lang)
	};
}
