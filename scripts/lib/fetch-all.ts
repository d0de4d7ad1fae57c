import { rememberChecked } from './checked.ts';
import { explain } from './errors.ts';
import { messageOf } from '../../data/contract/thrown.ts';
import { InputError } from '../../data/contract/contract.ts';
import { makeContext } from './fetch-context.ts';
import { FetchError } from '../../data/contract/fetch-error.ts';
import { removeOldParts } from './http-part.ts';
import { removeLeftovers } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { places } from './places.ts';
import { complain, emit, say } from './progress.ts';
import { listVintages, repairSnapshots } from './snapshots.ts';
import { loadFetch } from './sources.ts';
import { takeFetched } from './take-fetched.ts';

/** What became of one source in a run. */
export interface Outcome {
	source: string;
	outcome: 'new' | 'unchanged' | 'manual' | 'failed';
	/** The newest snapshot here, after it all. */
	vintage: string | null;
	message: string;
	/** Where it failed on the network: how. */
	kind?: string;
}

async function fetchOne(source: string, offline: boolean): Promise<Outcome> {
	const newest = () => listVintages(source).at(-1) ?? null;
	const fetching = await loadFetch(source);
	if (fetching === null) {
		const message = 'kept by hand (ingest -- add)';
		return { source, outcome: 'manual', vintage: newest(), message };
	}
	repairSnapshots(source);
	// Where one publisher was out of reach for all retries, the next is not worth as long a wait.
	const fetched = await fetching.get(makeContext(source, offline ? { retries: 0 } : {}));
	if (fetched === null)
		rememberChecked(source, { newer: false, vintage: newest(), how: 'nothing newer' });
	const taken = fetched === null ? null : await takeFetched(source, fetched);
	const vintage = taken?.vintage ?? newest();
	return taken?.fresh
		? { source, outcome: 'new', vintage, message: `new vintage ${vintage}` }
		: { source, outcome: 'unchanged', vintage, message: `nothing newer than ${vintage}` };
}

function failure(source: string, error: unknown): Outcome {
	const text = error instanceof InputError ? messageOf(error) : explain(error).text;
	const vintage = listVintages(source).at(-1) ?? null;
	const stays = vintage === null ? '' : ` The snapshot of ${vintage} stays.`;
	return {
		source,
		outcome: 'failed',
		vintage,
		message: `${text}${stays}`,
		...(error instanceof FetchError ? { kind: error.kind } : {})
	};
}

/** Tells one outcome. */
export function report(outcome: Outcome): void {
	emit({ event: 'source', ...outcome });
	const line = `${outcome.source}: ${outcome.message}`;
	if (outcome.outcome === 'failed') complain(line);
	else say(line);
}

/** Fetches each source in turn; one that fails harms none of the others. Takes the lock. */
export async function fetchSources(sources: string[]): Promise<Outcome[]> {
	const release = takeLock(places.lock());
	try {
		removeLeftovers(places.originals());
		removeOldParts();
		const outcomes: Outcome[] = [];
		for (const source of sources) {
			const offline = outcomes.some(({ kind }) => kind === 'offline');
			let outcome: Outcome;
			try {
				outcome = await fetchOne(source, offline);
			} catch (error) {
				outcome = failure(source, error);
			}
			report(outcome);
			outcomes.push(outcome);
		}
		return outcomes;
	} finally {
		release();
	}
}
