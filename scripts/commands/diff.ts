import { readFileSync } from 'node:fs';
import { readArgs, readDay } from '../lib/args.ts';
import { InputError } from '../../data/contract/contract.ts';
import { compare, describe, KEY, largest, readRows, type Change } from '../lib/differ.ts';
import { show } from '../lib/places.ts';
import { count, emit, say, setMode } from '../lib/progress.ts';
import { listVintages, readSnapshot } from '../lib/snapshots.ts';
import { knownSource } from '../lib/sources.ts';

const SHOWN = 20;

export const help = `npm run ingest -- diff <source> <vintage> <vintage> [--origin XX] [--all] [--json]

Compares two vintages cell by cell: new, revised and withdrawn cells, largest change first.

  --origin XX   only victims of this origin
  --all         all changes, not only the ${SHOWN} largest of each kind
  --json        one JSON line per change (always all of them)

Examples:
  npm run ingest -- diff unodc-glotip 2023-05-30 2025-04-14 --origin RO
  npm run -s ingest -- diff unodc-glotip 2023-05-30 2025-04-14 --json | jq -c 'select(.reporter == "DE")'`;

const OPTIONS = {
	origin: { type: 'string' },
	all: { type: 'boolean' },
	json: { type: 'boolean' }
} as const;

function readVintage(source: string, day: string) {
	const vintages = listVintages(source);
	if (!vintages.includes(readDay('vintage', day)))
		throw new InputError(
			`There is no snapshot ${source}@${day}; there are: ${vintages.join(', ') || 'none'}.`
		);
	const { observationsPath } = readSnapshot(source, day);
	return readRows(readFileSync(observationsPath), show(observationsPath));
}

function emitChange(change: string, { key, before, after }: Change): void {
	const cell = Object.fromEntries(KEY.map((column, at) => [column, key[at] || null]));
	const value = (side: Change['before']) =>
		side && { lower: side.lower, upper: side.upper, status: side.status };
	emit({ event: 'change', change, ...cell, before: value(before), after: value(after) });
}

/** Prints how two vintages of a source differ. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = readArgs('diff', args, OPTIONS);
	setMode(values);
	const [id, from, to, ...rest] = positionals;
	if (id === undefined || from === undefined || to === undefined || rest.length > 0)
		throw new InputError('Give a source and two vintages: npm run ingest -- diff --help.');
	const source = knownSource(id);
	const result = compare(readVintage(source, from), readVintage(source, to));
	for (const [kind, name] of [
		['added', 'new'],
		['revised', 'revised'],
		['withdrawn', 'withdrawn']
	] as const) {
		const changes = largest(result[kind], Infinity, values.origin);
		say(`${name}: ${count(changes.length)} cells`);
		for (const change of changes) emitChange(name, change);
		const shown = values.all ? changes : changes.slice(0, SHOWN);
		for (const change of shown) say(`  ${describe(change)}`);
		if (shown.length < changes.length) say(`  … and ${count(changes.length - shown.length)} more`);
	}
}
