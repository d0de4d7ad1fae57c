import { readArgs, readDay, readUrl } from '../lib/args.ts';
import { checkParsed } from '../lib/check-parsed.ts';
import { InputError, type Parsed } from '../lib/contract.ts';
import { writeObservations } from '../lib/csv.ts';
import { sha256 } from '../lib/files.ts';
import { takeLock } from '../lib/lock.ts';
import { prepareKeeping, readKept, readOriginal, type Original } from '../lib/originals.ts';
import { places, show } from '../lib/places.ts';
import { count, rows, say, step } from '../lib/progress.ts';
import { writeReceipt, type Receipt } from '../lib/receipt.ts';
import { readCountries } from '../lib/reference.ts';
import { reportChanges, reportParsed } from '../lib/report.ts';
import {
	listVintages,
	readSnapshot,
	repairSnapshots,
	writeSnapshot,
	type Snapshot
} from '../lib/snapshots.ts';
import { knownSource, loadManifest, loadParse, readCodes, readRegions } from '../lib/sources.ts';

export const help = `npm run ingest -- add <source> --file <path> --vintage YYYY-MM-DD [options]

Reads a publisher's file and writes data/sources/<source>/snapshots/<vintage>/.

  --file <path>            the original, as downloaded
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

function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function readRequest(args: string[]) {
	const { values, positionals } = readArgs('add', args, OPTIONS);
	const [id, ...rest] = positionals;
	if (id === undefined) throw new InputError(`Which source? See npm run ingest -- add --help.`);
	if (rest.length > 0) throw new InputError(`One source at a time; not understood: ${rest[0]}.`);
	const source = knownSource(id);
	if (values.vintage === undefined) throw new InputError('--vintage YYYY-MM-DD is missing.');
	const vintage = readDay('vintage', values.vintage);
	if (values.file === undefined && !values.reparse) throw new InputError('--file is missing.');
	const retrieved = values.retrieved && readDay('retrieved', values.retrieved);
	if (vintage > (retrieved || today()))
		throw new InputError(
			`Vintage ${vintage} is later than its retrieval (${retrieved || 'today'}).`
		);
	if (values.url !== undefined) readUrl('url', values.url);
	return { ...values, source, vintage, retrieved };
}

type Request = ReturnType<typeof readRequest>;

function readAsked({ file }: Request, accepts: string[], existing: Snapshot | null): Original {
	// Without --file (only with --reparse) the original kept here is read again.
	if (file !== undefined) return readOriginal(file, accepts);
	if (existing === null) throw new InputError('--file is missing.');
	return readKept(existing.receipt.original_name, existing.receipt.sha256);
}

async function parseChecked(source: string, vintage: string, original: Original): Promise<Parsed> {
	const parse = await loadParse(source);
	const countries = readCountries();
	const parsed = await step('parse', async (tell) => {
		const result = await parse({
			bytes: original.bytes,
			file: original.name,
			codes: readCodes(source),
			alpha2: new Map(countries.map(({ alpha3, code }) => [alpha3, code])),
			onProgress: (read) => tell(rows(read))
		});
		tell(`${rows(result.read)}, ${count(result.observations.length)} observations`);
		return result;
	});
	const known = {
		countries: new Set(countries.map(({ code }) => code)),
		regions: new Set(readRegions(source).map(({ region }) => region))
	};
	await step('check', () => checkParsed(parsed, known, original.name, vintage));
	return parsed;
}

async function addSnapshot(asked: Request, accepts: string[], page: string): Promise<void> {
	const { source, vintage } = asked;
	const vintages = listVintages(source);
	const existing = vintages.includes(vintage) ? readSnapshot(source, vintage) : null;
	if (asked.reparse && existing === null)
		throw new InputError(`There is no snapshot ${source}@${vintage} to read again.`);
	const original = await step('read', (tell) => {
		const read = readAsked(asked, accepts, existing);
		tell(`${read.name}, ${count(read.bytes.length)} bytes`);
		return read;
	});
	if (existing !== null && existing.receipt.sha256 !== original.sha256)
		throw new InputError(
			`${existing.id} exists, made from a different original (SHA-256 ` +
				`${existing.receipt.sha256.slice(0, 12)}…, ${original.name} has ` +
				`${original.sha256.slice(0, 12)}…): vintages are never overwritten.`
		);

	const parsed = await parseChecked(source, vintage, original);
	reportParsed(parsed);
	const csv = await step('format', () => writeObservations(parsed.observations));
	const receipt = makeReceipt(asked, page, original, parsed, csv, existing?.receipt);
	const unchanged = existing?.receipt.observations_sha256 === receipt.observations_sha256;
	const same = asked.reparse ? existing?.receiptText === writeReceipt(receipt) : unchanged;
	if (existing !== null && same)
		return say(`${existing.id} is already here with the same content, nothing to do.`);
	if (existing !== null && !asked.reparse)
		throw new InputError(
			`${existing.id} exists with other content, read from the same original: vintages are ` +
				`never overwritten; if the parser or codes.csv got better, add --reparse.`
		);

	if (existing !== null && !unchanged)
		await reportChanges(`${vintage} as read before`, existing, parsed.observations);
	const previous = vintages.filter((other) => other < vintage).at(-1);
	if (previous === undefined) say(`${source} has no earlier vintage to compare with.`);
	else
		await reportChanges(
			`the vintage of ${previous}`,
			readSnapshot(source, previous),
			parsed.observations
		);

	await step('write', () => {
		const keep = asked['no-keep'] ? () => undefined : prepareKeeping(original);
		writeSnapshot(receipt, csv);
		keep();
	});
	const { observationsPath } = readSnapshot(source, vintage);
	say(`${show(observationsPath)} written (${count(Buffer.byteLength(csv))} bytes).`);
	say('Next: npm run ingest -- build');
}

function makeReceipt(
	asked: Request,
	page: string,
	original: Original,
	parsed: Parsed,
	csv: string,
	existing: Receipt | undefined
): Receipt {
	return {
		schema: 1,
		source: asked.source,
		vintage: asked.vintage,
		stamped: parsed.stamped,
		retrieved_on: asked.retrieved ?? existing?.retrieved_on ?? today(),
		url: asked.url ?? existing?.url ?? page,
		note: asked.note ?? existing?.note ?? null,
		original_name: existing?.original_name ?? original.name,
		sha256: original.sha256,
		bytes: original.bytes.length,
		parser: {
			read: parsed.read,
			outside: parsed.outside,
			observations: parsed.observations.length,
			rejected: parsed.rejected,
			unmapped: parsed.unmapped
		},
		observations_sha256: sha256(csv)
	};
}

/** Parses one original, checks it and writes its snapshot. */
export async function run(args: string[]): Promise<void> {
	const asked = readRequest(args);
	const { accepts, url } = await loadManifest(asked.source);
	const release = takeLock(places.lock());
	try {
		repairSnapshots(asked.source);
		await addSnapshot(asked, accepts, url);
	} finally {
		release();
	}
}
