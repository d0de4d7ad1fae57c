import { COLUMNS } from '../../data/network/contribute/columns.ts';
import { shown } from '../../data/network/contribute/fault.ts';
import type { Review } from '../../data/network/contribute/review.ts';
import { placed } from '../../data/network/contribute/say-fault.ts';
import { rows, say } from '../lib/progress.ts';

/** More sentences help nobody. */
const MOST = 200;

function changeLine({ kind, row, cells, from, of }: Review['changes'][number]): string {
	const id = cells.initiative_id;
	if (kind === 'duplicate') return `row ${row}: ${id} may repeat ${of?.initiative_id}`;
	if (kind !== 'changed') return `row ${row}: ${id} ${kind}`;
	const changed = COLUMNS.filter((column) => from[column] !== undefined).map(
		(column) => `${column} "${shown(from[column] ?? '')}" → "${shown(cells[column])}"`
	);
	return `row ${row}: ${id} changed: ${changed.join(', ')}`;
}

/** Prints what is wrong, what was put right and what would change; tells how many errors there are. */
export function report({ faults, changes, read }: Review): number {
	const errors = faults.filter(({ level }) => level === 'error');
	for (const fault of faults.slice(0, MOST))
		say(`${fault.level === 'error' ? 'error' : 'note '}  ${placed(fault, 'en')}`);
	if (faults.length > MOST) say(`… and ${faults.length - MOST} more.`);
	for (const change of changes) if (change.kind !== 'unchanged') say(changeLine(change));
	const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
	say(
		`${rows(read)}: ${count('added')} added, ${count('changed')} changed, ` +
			`${count('unchanged')} unchanged, ${count('duplicate')} possibly there already, ` +
			`${errors.length === 1 ? '1 error' : `${errors.length} errors`}.`
	);
	return errors.length;
}
