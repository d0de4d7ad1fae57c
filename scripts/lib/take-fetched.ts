import { readFileSync } from 'node:fs';
import { rememberChecked } from './checked.ts';
import { InputError, type Fetched } from '../../data/contract/contract.ts';
import { writeObservations } from '../../data/contract/csv.ts';
import { today } from './days.ts';
import { sha256 } from './files.ts';
import type { Downloaded } from '../../data/contract/http-types.ts';
import { makeOriginal, type Original } from './originals.ts';
import { parseChecked } from './parse-checked.ts';
import type { Receipt } from './receipt.ts';
import { listVintages, readSnapshot } from './snapshots.ts';
import { makeReceipt, storeSnapshot } from './store-snapshot.ts';

/** Whether a fetch brought a new snapshot, and of which day. */
export interface Taken {
	fresh: boolean;
	vintage: string;
}

function readFetched({ originals, packed }: Fetched): Original {
	if (packed) return makeOriginal(new Map([[packed.name, packed.bytes]]));
	return makeOriginal(new Map(originals.map(({ name, path }) => [name, readFileSync(path)])));
}

const forReceipt = (originals: Downloaded[]): NonNullable<Receipt['originals']> =>
	originals.map(({ name, url, sha256, bytes, etag, last_modified }) => ({
		name,
		url,
		sha256,
		bytes,
		etag,
		last_modified
	}));

const sameFiles = ({ originals = [] }: Receipt, fetched: { sha256: string }[]): boolean =>
	originals.length === fetched.length &&
	originals.every(({ sha256 }, index) => sha256 === fetched[index]?.sha256);

/** Makes a snapshot of what was fetched, unless it is here already. Call it with the lock held. */
export async function takeFetched(source: string, fetched: Fetched): Promise<Taken> {
	const original = readFetched(fetched);
	const originals = forReceipt(fetched.originals);
	const receipts = listVintages(source).map((day) => readSnapshot(source, day).receipt);
	const known = (receipt: Receipt, how: string): Taken => {
		const seen = { sha256: receipt.sha256, originals };
		rememberChecked(source, { newer: false, vintage: receipt.vintage, how, seen });
		return { fresh: false, vintage: receipt.vintage };
	};
	const here = receipts.findLast(
		(receipt) => receipt.sha256 === original.sha256 || sameFiles(receipt, originals)
	);
	if (here) return known(here, 'the same file, byte for byte');

	const parsed = await parseChecked(source, fetched.vintage, original);
	const csv = writeObservations(parsed.observations);
	let vintage = fetched.vintage ?? parsed.stamped;
	if (vintage === null)
		throw new InputError(`${original.name} bears no day, and the publisher names none.`);
	if (vintage > today())
		throw new InputError(`${original.name} is stamped ${vintage}, a day still to come.`);
	const stand = (day: string) => receipts.find((receipt) => receipt.vintage === day);
	let note: string | null = null;
	const before = stand(vintage);
	if (before) {
		if (before.observations_sha256 === sha256(csv)) return known(before, 'the same figures');
		// The publisher changed the figures and left the stamp: the day they were seen tells them apart.
		note = `Stamped ${vintage}, like an earlier file with other figures; vintage: day of retrieval.`;
		vintage = today();
		if (stand(vintage))
			throw new InputError(
				`${source} changed twice today under the same stamp: fetch it tomorrow.`
			);
	}
	const receipt = makeReceipt({
		source,
		vintage,
		retrieved_on: today(),
		url: fetched.url,
		note,
		original_name: original.name,
		originals,
		original,
		parsed,
		csv
	});
	await storeSnapshot({ receipt, csv, parsed, original, keep: true, existing: null });
	rememberChecked(source, { newer: false, vintage, how: 'fetched' });
	return { fresh: true, vintage };
}
