import { HELD_EXIT } from '../gate/report.ts';
import { readArgs } from '../lib/args.ts';
import { fetchSources, report } from '../lib/fetch-all.ts';
import { computeBuildId, isCurrent } from '../lib/inputs.ts';
import { complain, emit, say, setMode } from '../lib/progress.ts';
import { listSources } from '../lib/sources.ts';

const OPTIONS = { json: { type: 'boolean' }, quiet: { type: 'boolean' } } as const;

/** Fetches all that can be reached, builds, and reports. */
export async function run(args: string[]): Promise<number> {
	const { values } = readArgs('', args, OPTIONS);
	setMode(values);
	const outcomes = await fetchSources(listSources());
	const fresh = outcomes.filter(({ outcome }) => outcome === 'new');
	if (isCurrent(computeBuildId())) say('The database is up to date.');
	else {
		const { buildWith } = await import('../lib/set-aside.ts');
		for (const refused of await buildWith(fresh)) {
			outcomes.push(refused);
			report(refused);
		}
	}
	const failed = new Set(outcomes.filter((o) => o.outcome === 'failed').map((o) => o.source));
	const named = (what: string) =>
		outcomes.filter((o) => o.outcome === what && !failed.has(o.source)).length;
	const summary = {
		new: named('new'),
		unchanged: named('unchanged'),
		manual: named('manual'),
		failed: failed.size
	};
	const held = named('held');
	emit({ event: 'end', ...summary, ...(held > 0 ? { held } : {}), failed_sources: [...failed] });
	say(
		`Sources: ${summary.new} new, ${summary.unchanged} unchanged, ${summary.manual} kept by hand, ` +
			`${held > 0 ? `${held} held, ` : ''}${summary.failed} failed.`
	);
	if (failed.size === 0) return held > 0 ? HELD_EXIT : 0;
	const network = outcomes.filter((o) => o.outcome === 'failed').map((o) => o.kind);
	const offline = network.every((kind) => kind === 'offline' || kind === 'timeout');
	if (offline && named('new') + named('unchanged') === 0)
		complain('No publisher could be reached: this machine seems to be offline.');
	complain(`Failed: ${[...failed].join(', ')}; what is here of them stays in use.`);
	return 1;
}
