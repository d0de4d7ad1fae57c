import { addSnapshot, type AddRequest } from '../lib/add-snapshot.ts';
import { readArgs, readDay, readUrl } from '../lib/args.ts';
import { InputError } from '../../data/contract/contract.ts';
import { today } from '../lib/days.ts';
import { removeLeftovers } from '../lib/leftovers.ts';
import { takeLock } from '../lib/lock.ts';
import { places } from '../lib/places.ts';
import { repairSnapshots } from '../lib/snapshots.ts';
import { knownSource, loadManifest } from '../lib/sources.ts';

export const help = `npm run ingest -- add <source> --file <path> --vintage YYYY-MM-DD [options]

Reads a publisher's file and writes data/sources/<source>/snapshots/<vintage>/.

  --file <path>            the original, as downloaded; a folder, where it is several files
  --vintage YYYY-MM-DD     the day the publication stood so (the stamped day, where there is one)
  --url <address>          where it was published (default: the source's page)
  --retrieved YYYY-MM-DD   the day it was downloaded (default: today)
  --note "…"               a remark for the receipt
  --no-keep                do not keep the original in data/originals
  --reparse                the parser or codes.csv got better: read the same original again

Examples:
  npm run ingest -- add unodc-glotip --file data_glotip.xlsx --vintage 2025-04-14
  npm run ingest -- add unodc-glotip --vintage 2025-04-14 --reparse`;

const OPTIONS = {
	file: { type: 'string' },
	vintage: { type: 'string' },
	url: { type: 'string' },
	retrieved: { type: 'string' },
	note: { type: 'string' },
	'no-keep': { type: 'boolean' },
	reparse: { type: 'boolean' }
} as const;

function readRequest(args: string[]): AddRequest {
	const { values, positionals } = readArgs('add', args, OPTIONS);
	const [id, ...rest] = positionals;
	if (id === undefined) throw new InputError(`Which source? See npm run ingest -- add --help.`);
	if (rest.length > 0) throw new InputError(`One source at a time; not understood: ${rest[0]}.`);
	const source = knownSource(id);
	if (values.vintage === undefined) throw new InputError('--vintage YYYY-MM-DD is missing.');
	const vintage = readDay('vintage', values.vintage);
	if (values.file === undefined && !values.reparse) throw new InputError('--file is missing.');
	const retrieved =
		values.retrieved === undefined ? undefined : readDay('retrieved', values.retrieved);
	if (vintage > (retrieved ?? today()))
		throw new InputError(
			`Vintage ${vintage} is later than its retrieval (${retrieved ?? 'today'}).`
		);
	if (values.url !== undefined) readUrl('url', values.url);
	if (values.note?.trim() === '') throw new InputError('--note is empty.');
	const { file, url, note, reparse = false } = values;
	return { source, vintage, file, url, retrieved, note, keep: !values['no-keep'], reparse };
}

/** Parses one original, checks it and writes its snapshot. */
export async function run(args: string[]): Promise<void> {
	const asked = readRequest(args);
	const { accepts, url } = await loadManifest(asked.source);
	const release = takeLock(places.lock());
	try {
		repairSnapshots(asked.source);
		removeLeftovers(places.originals());
		await addSnapshot(asked, accepts, url);
	} finally {
		release();
	}
}
