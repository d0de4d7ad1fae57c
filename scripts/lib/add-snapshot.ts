import { checkParsed } from './check-parsed.ts';
import { InputError, type Parsed } from './contract.ts';
import { writeObservations } from './csv.ts';
import { sha256 } from './files.ts';
import { prepareKeeping, readKept, readOriginal, type Original } from './originals.ts';
import { show } from './places.ts';
import { count, rows, say, step } from './progress.ts';
import { writeReceipt, type Receipt } from './receipt.ts';
import { readCountries } from './reference.ts';
import { reportChanges, reportParsed } from './report.ts';
import { listVintages, readSnapshot, writeSnapshot, type Snapshot } from './snapshots.ts';
import { loadParse, readCodes, readRegions } from './sources.ts';

/** What `add` was asked to do, checked. */
export interface AddRequest {
	source: string;
	vintage: string;
	/** Absent only with `reparse`: the original kept here is read again. */
	file: string | undefined;
	url: string | undefined;
	retrieved: string | undefined;
	note: string | undefined;
	keep: boolean;
	reparse: boolean;
}

/** Today, as this machine's clock and zone have it. */
export function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function readAsked({ file }: AddRequest, accepts: string[], existing: Snapshot | null): Original {
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
			vintage,
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

function makeReceipt(
	asked: AddRequest,
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

/** Reads, checks and writes one snapshot. Call it with the lock held. */
export async function addSnapshot(
	asked: AddRequest,
	accepts: string[],
	page: string
): Promise<void> {
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
		const keep = asked.keep ? prepareKeeping(original) : () => undefined;
		writeSnapshot(receipt, csv);
		keep();
	});
	const { observationsPath } = readSnapshot(source, vintage);
	say(`${show(observationsPath)} written (${count(Buffer.byteLength(csv))} bytes).`);
	say('Next: npm run ingest -- build');
}
