import { listHeld } from '../gate/held.ts';
import { readArgs } from '../lib/args.ts';
import { nextExpected } from '../lib/cadence.ts';
import { readChecked } from '../lib/checked.ts';
import { daysBetween, today } from '../lib/days.ts';
import { count, emit, say, setMode } from '../lib/progress.ts';
import { listVintages, readSnapshot } from '../lib/snapshots.ts';
import { listSources, loadFetch, loadManifest } from '../lib/sources.ts';

export const help = `npm run ingest -- list [--vintages] [--json]

Lists the sources: newest vintage here, its age, when the next is to be expected, and whether
"fetch" can bring it or it is kept by hand ("add").

  --vintages   all vintages of each source, with their originals
  --json       one JSON line per source

Examples:
  npm run ingest -- list
  npm run ingest -- list --json | jq -r 'select(.age_days > 400) | .source'`;

const OPTIONS = { vintages: { type: 'boolean' }, json: { type: 'boolean' } } as const;

async function describe(source: string) {
	const { title, producer, cadence } = await loadManifest(source);
	const vintages = listVintages(source);
	const vintage = vintages.at(-1) ?? null;
	return {
		source,
		producer: producer.en,
		title: title.en,
		vintage,
		age_days: vintage === null ? null : daysBetween(vintage, today()),
		cadence,
		next_expected: vintage === null ? null : nextExpected(vintage, cadence),
		kept: (await loadFetch(source)) === null ? 'manual' : 'fetch',
		held: listHeld(source),
		last_checked: readChecked()[source]?.checked_at ?? null,
		vintages
	};
}

function table(rows: string[][]): string[] {
	const widths = rows[0]?.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows.map((row) =>
		row
			.map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
			.join('  ')
			.trimEnd()
	);
}

/** Prints every source with its newest vintage, or with all. */
export async function run(args: string[]): Promise<void> {
	const { values } = readArgs('list', args, OPTIONS);
	setMode(values);
	const sources = await Promise.all(listSources().map(describe));
	for (const found of sources) emit({ event: 'source', ...found });
	const head = ['source', 'newest', 'age', 'next expected', 'kept by'];
	const rows = sources.map(({ source, vintage, age_days, next_expected, cadence, kept }) => {
		const overdue = next_expected !== null && next_expected < today() ? ' (overdue)' : '';
		return [
			source,
			vintage ?? 'none yet',
			age_days === null ? '' : `${count(age_days)} d`,
			next_expected === null ? cadence : `${next_expected}${overdue}`,
			kept
		];
	});
	const held = sources.flatMap(({ source, held }) => held.map((day) => `${source}@${day}`));
	if (values.vintages !== true) {
		table([head, ...rows]).forEach(say);
		if (held.length > 0) say(`Held: ${held.join(', ')} (npm run ingest -- accept --help)`);
		return;
	}
	for (const { source, producer, title, vintages } of sources) {
		say(`${source}: ${producer}, ${title}`);
		if (vintages.length === 0) say('  no snapshot yet');
		for (const vintage of vintages) {
			const { parser, original_name, sha256 } = readSnapshot(source, vintage).receipt;
			say(
				`  ${vintage}  ${count(parser.observations)} observations, from ` +
					`${original_name} (${sha256.slice(0, 12)}…)`
			);
		}
	}
}
