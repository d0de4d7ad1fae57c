import { InputError } from '../../data/contract/contract.ts';
import { writeObservations } from '../../data/contract/csv.ts';
import { today } from './days.ts';
import { listFiles, readKept, readOriginal, type Original } from './originals.ts';
import { parseChecked } from './parse-checked.ts';
import { count, say, step } from './progress.ts';
import { writeReceipt } from './receipt.ts';
import { listVintages, readSnapshot, type Snapshot } from './snapshots.ts';
import { makeReceipt, storeSnapshot } from './store-snapshot.ts';

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

function readAsked({ file }: AddRequest, accepts: string[], existing: Snapshot | null): Original {
	// Without --file (only with --reparse) the original kept here is read again.
	if (file !== undefined) return readOriginal(file, accepts);
	if (existing === null) throw new InputError('--file is missing.');
	return readKept(existing.receipt);
}

/** Reads, checks and writes one snapshot. Call it with the lock held. */
export async function addSnapshot(
	asked: AddRequest,
	accepts: string[],
	page: string
): Promise<void> {
	const { source, vintage } = asked;
	const existing = listVintages(source).includes(vintage) ? readSnapshot(source, vintage) : null;
	if (asked.reparse && existing === null)
		throw new InputError(`There is no snapshot ${source}@${vintage} to read again.`);
	const original = await step('read', (tell) => {
		const read = readAsked(asked, accepts, existing);
		tell(`${read.name}, ${count(read.size)} bytes`);
		return read;
	});
	const before = existing?.receipt;
	if (existing !== null && existing.receipt.sha256 !== original.sha256)
		throw new InputError(
			`${existing.id} exists, made from a different original (SHA-256 ` +
				`${existing.receipt.sha256.slice(0, 12)}…, ${original.name} has ` +
				`${original.sha256.slice(0, 12)}…): vintages are never overwritten.`
		);

	const parsed = await parseChecked(source, vintage, original);
	const csv = await step('format', () => writeObservations(parsed.observations));
	const receipt = makeReceipt({
		source,
		vintage,
		retrieved_on: asked.retrieved ?? before?.retrieved_on ?? today(),
		url: asked.url ?? before?.url ?? page,
		note: asked.note ?? before?.note ?? null,
		original_name: before?.original_name ?? original.name,
		originals: before?.originals ?? listFiles(original, asked.url ?? page),
		original,
		parsed,
		csv
	});
	const unchanged = before?.observations_sha256 === receipt.observations_sha256;
	const same = asked.reparse ? existing?.receiptText === writeReceipt(receipt) : unchanged;
	if (existing !== null && same)
		return say(`${existing.id} is already here with the same content, nothing to do.`);
	if (existing !== null && !asked.reparse)
		throw new InputError(
			`${existing.id} exists with other content, read from the same original: vintages are ` +
				`never overwritten; if the parser or codes.csv got better, add --reparse.`
		);
	await storeSnapshot({ receipt, csv, parsed, original, keep: asked.keep, existing });
	say('Next: npm run ingest -- build');
}
