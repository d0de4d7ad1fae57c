import { cleanOnSignal, removeTracked } from './lib/cleanup.ts';
import { InputError } from './lib/contract.ts';
import { explain } from './lib/errors.ts';

interface Command {
	help: string;
	run: (args: string[]) => Promise<void>;
}

// Loaded only when asked for: `build --if-needed` runs at every start and must not load DuckDB.
const COMMANDS: Record<string, () => Promise<Command>> = {
	add: () => import('./commands/add.ts'),
	build: () => import('./commands/build.ts'),
	list: () => import('./commands/list.ts')
};

const HELP = `npm run ingest -- <command>

  add <source>   read a publisher's file into a new snapshot
  build          build data/build/origine.duckdb from all snapshots
  list           list the sources and their snapshots

npm run ingest -- <command> --help says more.`;

async function main([name, ...args]: string[]): Promise<void> {
	if (name === undefined || name === '--help' || name === '-h') return console.log(HELP);
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load === undefined)
		throw new InputError(`No command "${name}"; commands: ${Object.keys(COMMANDS).join(', ')}.`);
	const command = await load();
	if (args.includes('--help') || args.includes('-h')) return console.log(command.help);
	await command.run(args);
}

cleanOnSignal();
try {
	await main(process.argv.slice(2));
} catch (error) {
	const { text, exit } = explain(error);
	console.error(text);
	process.exitCode = exit;
} finally {
	removeTracked();
}
