import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, root } from './base.mjs';
import { run, seconds } from './run.mjs';
import { fingerprint, installDue, stampInstall } from './stamps.mjs';

const node = process.execPath;

/**
 * @param {string} file
 * @returns {string | null} its text
 */
const read = (file) =>
	existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;

/**
 * Says what is being done, does it, says how long it took; shows the output only where it failed.
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 */
async function step(what, program, args) {
	const start = performance.now();
	console.log(`${what} …`);
	const { code, output } = await run(program, args);
	if (code === 0) return console.log(`  done in ${seconds(start)}`);
	process.stderr.write(output);
	throw new PlainError(`${what}: failed with exit code ${code}; its output is above.`);
}

/** Installs the packages of the lock file where they are not there. */
export async function ensurePackages() {
	const why = installDue();
	if (!why) return;
	// Without --include a machine with NODE_ENV=production gets no tools to build with.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
	const npm = process.env.npm_execpath;
	if (npm?.endsWith('.js')) await step(`Installing packages: ${why}`, node, [npm, ...args]);
	else await step(`Installing packages: ${why}`, 'npm', args);
	stampInstall();
}

const databaseStamp = 'data/build/.current';

/** What the database is made from, with the build that it made; null where there is none. */
function databaseState() {
	const built = read('data/build/build.json');
	if (!built || !existsSync(join(root, 'data/build/origine.duckdb'))) return null;
	const inputs = fingerprint(['data', 'scripts', 'package-lock.json'], {
		skip: /^data\/(build|originals)$|\.test\.ts$/
	});
	// With build.json: else another branch's database would pass once its files are switched back.
	return `${inputs} ${createHash('sha256').update(built).digest('hex')}\n`;
}

/** Builds the database where data/ has changed; asking `ingest` itself costs a second. */
export async function ensureDatabase() {
	if (databaseState() !== null && databaseState() === read(databaseStamp)) return;
	await step('Building the database', node, [
		'--import',
		'tsx',
		'scripts/ingest.ts',
		'build',
		'--if-needed'
	]);
	const state = databaseState();
	if (!state) throw new PlainError('Building the database left no data/build/origine.duckdb.');
	writeFileSync(join(root, databaseStamp), state);
}

const appStamp = 'build/.fingerprint';
const appInputs = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'].concat([
	'package.json',
	'package-lock.json'
]);

/** Builds the app where its files have changed. The stamp is written last: half a build is none. */
export async function ensureApp() {
	const wanted = fingerprint(appInputs, { skip: /\.test\.ts$/ });
	if (read(appStamp) === wanted && existsSync(join(root, 'build/index.js'))) return;
	rmSync(join(root, appStamp), { force: true });
	await step('Building the app', node, ['node_modules/vite/bin/vite.js', 'build']);
	writeFileSync(join(root, appStamp), wanted);
}
