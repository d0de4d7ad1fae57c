import { InputError } from '../../data/contract/contract.ts';
import { readArgs } from '../lib/args.ts';
import { readRecord, reviewPath } from './record.ts';
import { report } from './report.ts';

export const help = `npm run network -- check <file>

Says what is wrong with a spreadsheet of initiatives (.xlsx or .csv), cell by cell, and
what it would change in data/network/initiatives.csv. Writes nothing. Exit code 1 when
there is an error.`;

/** The one file a command works on. */
export function onlyFile(command: string, positionals: readonly string[]): string {
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0)
		throw new InputError(`Give one file; see npm run network -- ${command} --help.`);
	return file;
}

/** Checks a spreadsheet against schema and record. */
export async function run(args: string[]): Promise<void> {
	const { positionals } = readArgs('check', args, {}, 'network');
	const review = await reviewPath(onlyFile('check', positionals), readRecord());
	if (report(review) > 0) process.exitCode = 1;
}
