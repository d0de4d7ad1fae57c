import { readArgs } from '../lib/args.ts';
import { InputError } from '../../data/contract/contract.ts';
import { fetchSources } from '../lib/fetch-all.ts';
import { say, setMode } from '../lib/progress.ts';
import { knownSource, listSources, loadFetch } from '../lib/sources.ts';

export const help = `npm run ingest -- fetch <source…> | --all [--json] [--quiet]

Brings the newest original of a source, reads it and writes a new snapshot; nothing where there is
nothing newer. A download that broke off goes on where it stopped.

  --all     every source that can be fetched
  --json    JSON lines: one per step and source
  --quiet   print only problems

Exit code: 0 all well (also with nothing newer), 1 a source failed; the others are done all the
same, and the last good snapshot stays.

Examples:
  npm run ingest -- fetch unodc-glotip
  npm run ingest -- fetch --all --quiet
  HTTPS_PROXY=http://proxy.example:3128 npm run ingest -- fetch eurostat`;

const OPTIONS = {
	all: { type: 'boolean' },
	json: { type: 'boolean' },
	quiet: { type: 'boolean' }
} as const;

/** Fetches the sources asked for. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readArgs('fetch', args, OPTIONS);
	setMode(values);
	if ((values.all === true) === positionals.length > 0)
		throw new InputError(
			'Which sources? Name them, or say --all (npm run ingest -- fetch --help).'
		);
	const sources = values.all ? listSources() : [...new Set(positionals.map(knownSource))];
	for (const source of positionals)
		if ((await loadFetch(source)) === null)
			throw new InputError(`${source} is kept by hand: see npm run ingest -- add --help.`);
	const outcomes = await fetchSources(sources);
	if (outcomes.some(({ outcome }) => outcome === 'new')) say('Next: npm run ingest -- build');
	return outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
