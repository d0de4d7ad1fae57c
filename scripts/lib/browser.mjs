import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainError, root } from './base.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** @param {string} file */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
	} catch {
		return false;
	}
	// Playwright's own browser may be there without the system libraries that it needs.
	return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The browser to test with: CHROMIUM_PATH, then the PATH, then Playwright's own; null: none.
 * @param {Record<string, string | undefined>} env
 * @param {() => string} playwrights where Playwright keeps its own
 * @returns {string | null}
 */
export function findBrowser(env, playwrights) {
	if (env.CHROMIUM_PATH) {
		if (runs(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
		throw new PlainError(`CHROMIUM_PATH is '${env.CHROMIUM_PATH}', which is no browser that runs.`);
	}
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, playwrights()].find(runs) ?? null;
}

/** The browser of this machine. Playwright is loaded late: it may not be installed yet. */
export async function browserHere() {
	const { chromium } = await import('@playwright/test');
	return findBrowser(process.env, () => chromium.executablePath());
}

/** Finds a browser, or installs one: Playwright's download first, then Debian's package. */
export async function ensureBrowser() {
	const found = await browserHere();
	if (found) return found;
	const node = process.execPath;
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
	const ways = [
		{
			what: "No Chromium on this machine: trying Playwright's download",
			commands: [[node, join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']],
			timeout: 180_000
		},
		{
			what: "Trying Debian's package chromium (apt-get install)",
			commands: [
				[...apt, 'update', '-q'],
				[...apt, 'install', '-y', '-q', '--no-install-recommends', 'chromium']
			],
			timeout: 600_000
		}
	];
	for (const { what, commands, timeout } of ways) {
		console.log(`${what} …`);
		const output = await runAll(commands, timeout);
		const browser = await browserHere();
		if (browser) return browser;
		console.log(`  that gave no browser that runs: ${telling(output)}`);
	}
	throw new PlainError(
		'The browser tests need Chromium, and none could be installed: install it (on Debian: ' +
			'apt-get install chromium) or set CHROMIUM_PATH to one.'
	);
}

/**
 * @param {string[][]} commands run in turn until one fails
 * @param {number} timeout of each, in ms
 */
async function runAll(commands, timeout) {
	let all = '';
	for (const [program = '', ...args] of commands) {
		const { code, output } = await run(program, args, { timeout });
		all += output;
		if (code !== 0) break;
	}
	return all;
}

/** The line that says most about a failure. @param {string} output */
const telling = (output) => {
	const lines = output.split('\n').filter((line) => line.trim() !== '');
	const line = lines.find((text) => /^E:|error:|failed/i.test(text)) ?? lines.at(-1);
	return line?.trim() ?? 'no output';
};
