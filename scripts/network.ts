import { cleanOnSignal, removeTracked } from './lib/cleanup.ts';
import { InputError } from '../data/contract/contract.ts';
import { explain } from './lib/errors.ts';
import * as check from './network/check.ts';
import * as merge from './network/merge.ts';

const COMMANDS = { check, merge };

const HELP = `npm run network -- <command> <file>

  check <file>   say what is wrong with a spreadsheet of initiatives, and what it would change
  merge <file>   the same, then take it into data/network/initiatives.csv

The file is an .xlsx or a .csv with the columns of initiatives.csv; the site's page
/network/contribute has a template. npm run network -- <command> --help says more.`;

function main([name, ...args]: string[]): Promise<void> | void {
	if (name === undefined || name === '--help' || name === '-h') return console.log(HELP);
	if (!Object.hasOwn(COMMANDS, name))
		throw new InputError(`No command "${name}"; commands: ${Object.keys(COMMANDS).join(', ')}.`);
	const command = COMMANDS[name as keyof typeof COMMANDS];
	if (args.includes('--help') || args.includes('-h')) return console.log(command.help);
	return command.run(args);
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
