import { partsOfId, readYears, spanOf, type Years } from '../../receipts/ids.ts';
import type { Row } from './row.ts';

/** A part of the change of a share between two years. */
export interface Key extends Years {
	source: string;
	place: string;
	origin: string;
	part: Row['part'];
}

/** "romania" is the code's word for the citizenship asked for: an id is read by people. */
const CELLS: Record<Row['part'], string> = {
	romania: 'change-origin',
	others: 'change-others',
	panel: 'change-panel',
	total: 'change'
};

/** `unodc-glotip.EU27.RO.2020-2022.change-origin`. */
export const changeId = ({ source, place, origin, from, to, part }: Key) =>
	[source, place, origin, spanOf({ from, to }), CELLS[part]].join('.');

/** Reads an id that changeId has written. */
export function readChangeId(id: string): Key | null {
	const [source = '', place = '', origin = '', span = '', cell, ...more] = partsOfId(id) ?? [];
	const years = readYears(span);
	const part = (Object.keys(CELLS) as Row['part'][]).find((one) => CELLS[one] === cell);
	if (!years || years.from === years.to || !part || more.length > 0) return null;
	return { source, place, origin, ...years, part };
}
