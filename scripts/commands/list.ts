import { readArgs } from '../lib/args.ts';
import { count, say } from '../lib/progress.ts';
import { listVintages, readSnapshot } from '../lib/snapshots.ts';
import { listSources, loadManifest } from '../lib/sources.ts';

export const help = `npm run ingest -- list

Lists the sources and their snapshots.`;

/** Prints every source with its snapshots. */
export async function run(args: string[]): Promise<void> {
	readArgs('list', args, {});
	for (const id of listSources()) {
		const { producer, title } = await loadManifest(id);
		say(`${id}: ${producer}, ${title.en}`);
		const vintages = listVintages(id);
		if (vintages.length === 0) say('  no snapshot yet');
		for (const vintage of vintages) {
			const { receipt } = readSnapshot(id, vintage);
			say(
				`  ${vintage}  ${count(receipt.parser.observations)} observations, from ` +
					`${receipt.original_name} (${receipt.sha256.slice(0, 12)}…)`
			);
		}
	}
}
