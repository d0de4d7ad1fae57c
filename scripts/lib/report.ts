import { readFileSync } from 'node:fs';
import type { Observation, Parsed } from '../../data/contract/contract.ts';
import { compare, describe, largest, readRows, type Change } from './differ.ts';
import { show } from './places.ts';
import { count, rows, say, step } from './progress.ts';
import type { Snapshot } from './snapshots.ts';

const SHOWN = 5;
const LABELS = 40;

/** Prints what became of the rows: kept, outside, set aside, not mapped. */
export function reportParsed(parsed: Parsed): void {
	say(`Rows read:        ${count(parsed.read)}`);
	say(`  observations:   ${count(parsed.observations.length)}`);
	say(`  outside:        ${count(parsed.outside)} (not about victims)`);
	const setAside = parsed.rejected.reduce((sum, row) => sum + row.count, 0);
	say(`  set aside:      ${count(setAside)}`);
	for (const { locator, reason, count: n } of parsed.rejected)
		say(`    ${locator}: ${reason} (${rows(n)})`);
	const labels = [...parsed.unmapped].sort((a, b) => b.upper - a.upper);
	say(`Labels not mapped: ${count(labels.length)} (they count as citizenship not stated)`);
	for (const { label, rows: n, upper } of labels.slice(0, LABELS))
		say(`    ${JSON.stringify(label)}: ${rows(n)}, at most ${count(upper)} persons`);
	if (labels.length > LABELS)
		say(`    … and ${count(labels.length - LABELS)} more in receipt.json`);
}

function list(title: string, changes: Change[], origin?: string): void {
	const chosen = largest(changes, SHOWN, origin);
	if (chosen.length === 0) return;
	say(`  ${title}`);
	for (const change of chosen) say(`    ${describe(change)}`);
}

/** Compares the observations just read with a snapshot's and prints how they differ. */
export async function reportChanges(
	name: string,
	snapshot: Snapshot,
	observations: Observation[]
): Promise<void> {
	const path = snapshot.observationsPath;
	const { added, revised, withdrawn } = await step(`compare with ${name}`, () =>
		compare(readRows(readFileSync(path), show(path)), observations)
	);
	say(
		`Against ${name}: ${count(added.length)} new, ${count(revised.length)} revised, ` +
			`${count(withdrawn.length)} withdrawn cells`
	);
	list('largest revisions:', revised);
	list('largest revisions of origin RO:', revised, 'RO');
	list('withdrawn cells of origin RO:', withdrawn, 'RO');
}
