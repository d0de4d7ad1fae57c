import { relative } from 'node:path';
import { InputError } from '../data/contract/contract.ts';
import { explain } from './lib/errors.ts';
import { KINDS, makeNew } from './lib/make-new.ts';

const HELP = `npm run new -- source <id>   a folder in data/sources
npm run new -- figure <id>   a folder in src/lib/figures

A working skeleton with made data and its test; what it is about is marked FILL, in both languages.
npm run quick takes it as it is, npm test only once nothing is left to fill. CONTRIBUTING.md says more.`;

async function main([kind, id, ...more]: string[]): Promise<void> {
	if (kind === undefined || kind === '--help' || kind === '-h') return console.log(HELP);
	if (!Object.hasOwn(KINDS, kind) || id === undefined || more.length > 0)
		throw new InputError('Say what and its id: npm run new -- source <id>, or figure <id>.');
	const made = await makeNew(kind as keyof typeof KINDS, id);
	console.log(`${made.map((file) => relative(process.cwd(), file)).join('\n')}

Next: what is marked FILL (grep -rn FILL, in that folder), then npm run quick.`);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	const { text, exit } = explain(error);
	console.error(text);
	process.exitCode = exit;
}
