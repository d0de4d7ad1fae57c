import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { splitNames, type Cells, type KnownRecord } from '../../data/network/contribute/columns.ts';
import { merge } from '../../data/network/contribute/compare.ts';
import { toCsv } from '../../data/network/contribute/csv.ts';
import type { Review } from '../../data/network/contribute/review.ts';
import { readNetwork } from '../../data/network/load.ts';
import { readLines } from '../../data/network/read.ts';
import { source } from '../../data/network/schema.ts';
import { readArgs, readDay } from '../lib/args.ts';
import { track } from '../lib/cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { writeAtomically } from '../lib/files.ts';
import { places, show } from '../lib/places.ts';
import { say } from '../lib/progress.ts';
import { onlyFile } from './check.ts';
import { initiativesFile, readRecord, reviewPath, today } from './record.ts';
import { report } from './report.ts';

const TYPES = source.shape.type.options;

export const help = `npm run network -- merge <file> [--verified DAY] [--duplicates] [--source-type TYPE]

Checks a spreadsheet of initiatives (.xlsx or .csv) and takes it into
data/network/initiatives.csv, sorted by date; rows that stay keep their place. All or
nothing: with any error, nothing is written.

  --verified DAY      the day you checked every row of the file against its source; without
                      it, rows of the record keep the last_verified they have
  --duplicates        take rows that seem to repeat an initiative, too
  --source-type TYPE  what the pages are that sources.csv does not have yet:
                      ${TYPES.join(', ')}`;

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/** Names that the loader would refuse: a typo must not hide a member. */
function refuseStrangers(rows: readonly Cells[], { names }: KnownRecord): void {
	const strange = rows
		.flatMap((row) => splitNames(row.organisations))
		.filter((name) => !Object.hasOwn(names, name));
	if (strange.length > 0)
		throw new InputError(
			`${quoted([...new Set(strange)])} is neither in members.csv (name_ro, aliases) nor in ` +
				'others.csv: correct the spelling or add it there first. Nothing was written.'
		);
}

/** sources.csv with the pages that are new; null where none is. */
function extendSources(rows: readonly Cells[], type: string | undefined): string | null {
	const folder = places.network();
	const known = readLines(folder, 'sources.csv', source).map(({ row }) => row);
	const urls = new Set(known.map(({ url }) => url));
	const fresh = new Map(
		rows
			.filter(({ source_url }) => !urls.has(source_url))
			.map(({ source_url, source_title }) => [source_url, source_title])
	);
	if (fresh.size === 0) return null;
	if (!TYPES.some((one) => one === type))
		throw new InputError(
			`${quoted([...fresh.keys()])} is not in sources.csv: say with --source-type what it is ` +
				`(${TYPES.join(', ')}). Nothing was written.`
		);
	const last = Math.max(...known.map(({ source_id }) => Number(source_id.slice(1))));
	const lines = [...fresh].map(([url, title], index) => [
		`S${String(last + 1 + index).padStart(3, '0')}`,
		...[url, title, type]
	]);
	return readFileSync(join(folder, 'sources.csv'), 'utf8') + stringify(lines);
}

/** Writes the files once the loader has accepted them on a copy. */
function write(files: Map<string, string>): void {
	const copy = mkdtempSync(join(tmpdir(), 'origine-network-'));
	track(copy);
	cpSync(places.network(), join(copy, 'network'), {
		recursive: true,
		filter: (path) => !path.endsWith('.ts')
	});
	for (const [name, content] of files) writeFileSync(join(copy, 'network', name), content);
	readNetwork(copy);
	for (const [name, content] of files) writeAtomically(join(places.network(), name), content);
}

function refuse(review: Review, duplicates: boolean): void {
	const errors = report(review);
	if (errors > 0) throw new InputError('Nothing was written: correct the errors first.');
	const twice = review.changes.filter(({ kind }) => kind === 'duplicate').length;
	if (twice > 0 && !duplicates)
		throw new InputError(
			`Nothing was written: ${twice === 1 ? '1 row seems' : `${twice} rows seem`} to be in the ` +
				'record already. Give the row the identifier of the initiative it changes, or --duplicates.'
		);
}

/** Takes a spreadsheet into the record. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = readArgs(
		'merge',
		args,
		{
			verified: { type: 'string' },
			duplicates: { type: 'boolean' },
			'source-type': { type: 'string' }
		},
		'network'
	);
	const verified = values.verified && readDay('verified', values.verified);
	if (verified && verified > today())
		throw new InputError(`--verified ${verified} has not come yet. Nothing was written.`);
	const duplicates = values.duplicates ?? false;
	const record = readRecord();
	const review = await reviewPath(onlyFile('merge', positionals), record);
	refuse(review, duplicates);

	const options = verified ? { duplicates, verified } : { duplicates };
	const rows = merge(record.rows, review.changes, options);
	refuseStrangers(rows, record);
	const files = new Map<string, string>();
	const sources = extendSources(rows, values['source-type']);
	if (sources !== null) files.set('sources.csv', sources);
	if (toCsv(rows) !== toCsv(record.rows)) files.set('initiatives.csv', toCsv(rows));
	if (files.size === 0) return say('Nothing to write: the record has all of it.');
	write(files);
	say(`Written: ${show(initiativesFile())}${sources === null ? '' : ' and sources.csv'}.`);
}
