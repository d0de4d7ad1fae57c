import { readArgs } from '../lib/args.ts';
import { rememberChecked } from '../lib/checked.ts';
import type { Newest } from '../../data/contract/contract.ts';
import { InputError } from '../../data/contract/contract.ts';
import { explain } from '../lib/errors.ts';
import { messageOf } from '../../data/contract/thrown.ts';
import { makeContext } from '../lib/fetch-context.ts';
import { FetchError } from '../../data/contract/fetch-error.ts';
import { BRIEF } from '../../data/contract/http-limits.ts';
import { complain, emit, say, setMode } from '../lib/progress.ts';
import { listVintages } from '../lib/snapshots.ts';
import { knownSource, listSources, loadFetch } from '../lib/sources.ts';

// From the start of the process: the run itself is to answer within 10 s, on a busy machine too.
const DEADLINE = 8_000;

export const help = `npm run ingest -- check [source…] [--json] [--quiet]

Asks the publishers whether something newer is there; downloads and changes nothing.

  --json    one JSON line per source
  --quiet   print only problems; the exit code says the rest

Exit code: 10 something newer is published, 0 nothing newer, 1 no publisher could be asked.

Examples:
  npm run ingest -- check
  npm run -s ingest -- check --quiet; [ $? -eq 10 ] && npm run ingest`;

const OPTIONS = { json: { type: 'boolean' }, quiet: { type: 'boolean' } } as const;

interface Answered {
	source: string;
	state: 'newer' | 'current' | 'manual' | 'failed';
	/** The newest vintage here. */
	here: string | null;
	newest?: Newest;
	message: string;
	kind?: string;
}

async function checkOne(source: string, signal: AbortSignal): Promise<Answered> {
	const here = listVintages(source).at(-1) ?? null;
	try {
		const fetching = await loadFetch(source);
		if (fetching === null) return { source, state: 'manual', here, message: 'kept by hand' };
		const newest = await fetching.check(makeContext(source, BRIEF, signal));
		const { newer, vintage, how } = newest;
		rememberChecked(source, { newer, vintage, how });
		const day = vintage === null ? '' : ` (${vintage})`;
		const message = newer
			? `something newer is published${day}, known from ${how}; here: ${here ?? 'nothing'}`
			: `nothing newer than ${here ?? 'nothing'}, known from ${how}`;
		return { source, state: newer ? 'newer' : 'current', here, newest, message };
	} catch (error) {
		const kind = error instanceof FetchError ? error.kind : 'error';
		const message = error instanceof InputError ? messageOf(error) : explain(error).text;
		return { source, state: 'failed', here, message, kind };
	}
}

/** Asks all publishers at once and says what each answered. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readArgs('check', args, OPTIONS);
	setMode(values);
	const sources = positionals.length > 0 ? positionals.map(knownSource) : listSources();
	const signal = AbortSignal.timeout(Math.max(2_000, DEADLINE - Math.round(performance.now())));
	const all = await Promise.all(sources.map((source) => checkOne(source, signal)));
	for (const { newest, ...answer } of all) {
		emit({ event: 'check', ...answer, ...(newest ? { newest } : {}) });
		const line = `${answer.source}: ${answer.message}`;
		if (answer.state === 'failed') complain(line);
		else say(line);
	}
	const asked = all.filter(({ state }) => state !== 'manual');
	const failed = asked.filter(({ state }) => state === 'failed');
	if (asked.some(({ state }) => state === 'newer')) return 10;
	if (failed.length < asked.length) return 0;
	const offline = failed.every(({ kind }) => kind === 'offline' || kind === 'timeout');
	if (asked.length === 0) complain('None of these sources can be asked: they are kept by hand.');
	else if (offline)
		complain('No publisher could be reached: this machine seems to be offline. Nothing changed.');
	else complain('No publisher gave an answer that can be used. Nothing changed.');
	return 1;
}
