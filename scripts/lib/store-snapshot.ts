import type { Parsed } from '../../data/contract/contract.ts';
import { sha256 } from './files.ts';
import { prepareKeeping, type Original } from './originals.ts';
import { show } from './places.ts';
import { count, say, step } from './progress.ts';
import type { Receipt } from './receipt.ts';
import { reportChanges, reportParsed } from './report.ts';
import { listVintages, readSnapshot, writeSnapshot, type Snapshot } from './snapshots.ts';

type Said = Pick<
	Receipt,
	'source' | 'vintage' | 'retrieved_on' | 'url' | 'note' | 'original_name' | 'originals'
>;

/** The receipt of a snapshot: what is said of the original, and what the parser made of it. */
export function makeReceipt({
	original,
	parsed,
	csv,
	...said
}: Said & { original: Original; parsed: Parsed; csv: string }): Receipt {
	return {
		schema: 1,
		...said,
		stamped: parsed.stamped,
		sha256: original.sha256,
		bytes: original.size,
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

interface Storing {
	receipt: Receipt;
	csv: string;
	parsed: Parsed;
	original: Original;
	keep: boolean;
	/** The snapshot this one replaces (`--reparse`). */
	existing: Snapshot | null;
}

/** Says what the parser found and how it differs from what is here, then writes the snapshot. */
export async function storeSnapshot(storing: Storing): Promise<void> {
	const { receipt, csv, parsed, original, keep, existing } = storing;
	const { source, vintage } = receipt;
	reportParsed(parsed);
	if (existing !== null && existing.receipt.observations_sha256 !== receipt.observations_sha256)
		await reportChanges(`${vintage} as read before`, existing, parsed.observations);
	const previous = listVintages(source)
		.filter((other) => other < vintage)
		.at(-1);
	if (previous === undefined) say(`${source} has no earlier vintage to compare with.`);
	else
		await reportChanges(
			`the vintage of ${previous}`,
			readSnapshot(source, previous),
			parsed.observations
		);
	await step('write', () => {
		const moveKept = keep ? prepareKeeping(original) : () => undefined;
		writeSnapshot(receipt, csv);
		moveKept();
	});
	const { observationsPath } = readSnapshot(source, vintage);
	say(`${show(observationsPath)} written (${count(Buffer.byteLength(csv))} bytes).`);
}
