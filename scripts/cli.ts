import { removeTracked } from './lib/cleanup.ts';
import { InputError } from '../data/contract/contract.ts';
import { explain } from './lib/errors.ts';
import { complain, say, setMode } from './lib/progress.ts';

interface Command {
	help: string;
	/** A number it resolves to is the exit code. */
	run: (args: string[]) => Promise<unknown>;
}

// Loaded only when asked for: `build --if-needed` runs at every start and must not load DuckDB.
const COMMANDS: Record<string, () => Promise<Command>> = {
	list: () => import('./commands/list.ts'),
	check: () => import('./commands/check.ts'),
	fetch: () => import('./commands/fetch.ts'),
	add: () => import('./commands/add.ts'),
	diff: () => import('./commands/diff.ts'),
	build: () => import('./commands/build.ts')
};

const HELP = `npm run ingest [-- <command>]

Without a command: fetches all that can be reached, builds the database and reports. Exit code 1
where a source failed; the others are done all the same, its last good snapshot stays.

  list             the sources: newest vintage here, age, next expected
  check [source…]  is something newer published? exit code 10 if so
  fetch <source…>  bring the newest original and make a snapshot of it (or --all)
  add <source>     read a publisher's file into a new snapshot
  diff <source>    compare two vintages
  build            build data/build/origine.duckdb from all snapshots

  --json           JSON lines on stdout
  --quiet          print only problems (for cron)
  --help           this; after a command, more on it

Examples:
  npm run ingest
  npm run -s ingest -- --quiet
  npm run ingest -- fetch --help

A proxy is taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Two runs never work at once: the
second says so and leaves. Stopped at any moment, the next run puts things right.`;

async function dispatch([name, ...args]: string[]): Promise<unknown> {
	if (name === '--help' || name === '-h') return say(HELP);
	if (name === undefined || name.startsWith('-')) {
		if (args.includes('--help') || args.includes('-h')) return say(HELP);
		const { run } = await import('./commands/all.ts');
		return run(name === undefined ? [] : [name, ...args]);
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load === undefined)
		throw new InputError(`No command "${name}"; commands: ${Object.keys(COMMANDS).join(', ')}.`);
	const command = await load();
	if (args.includes('--help') || args.includes('-h')) return say(command.help);
	return command.run(args);
}

/** Does what the arguments of `npm run ingest` say; resolves to the exit code. */
export async function runCli(args: string[]): Promise<number> {
	setMode({});
	try {
		const code = await dispatch(args);
		return typeof code === 'number' ? code : 0;
	} catch (error) {
		const { text, exit } = explain(error);
		complain(text);
		return exit;
	} finally {
		removeTracked();
	}
}
