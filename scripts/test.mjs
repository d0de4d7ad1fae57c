// `npm test`: every check there is, in order; a failure does not hide those after it.
// `npm test -- <filter>`: only the vitest files that match.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './lib/address.mjs';
import { checkNode, complain, root } from './lib/base.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { endOnSignal, interrupted, run, seconds } from './lib/run.mjs';
import { ensureApp, ensureDatabase, ensurePackages } from './lib/setup.mjs';
import { closing, countReport, judge, none, playwrightCounts, vitestCounts } from './lib/tally.mjs';

const node = process.execPath;
const reports = { unit: 'test-results/vitest.json', browser: 'test-results/playwright.json' };
const floors = ['--config', 'scripts/lib/floors.mjs', 'src', 'scripts', 'data'];
const sum = none();

/** @param {string} name @param {number} start @param {ReturnType<typeof judge>} counts */
function close(name, start, counts) {
	sum.passed += counts.passed;
	sum.failed += counts.failed;
	sum.skipped += counts.skipped;
	const verdict = counts.note ?? closing(counts);
	console.log(`── ${name}: ${verdict} (${seconds(start)})\n`);
}

/**
 * A check that is one test: it passes or not.
 * @param {string} name
 * @param {string[][]} commands of node, in turn
 */
async function check(name, ...commands) {
	const start = performance.now();
	let [code, output] = [0, ''];
	for (const args of commands) {
		if (code !== 0) break;
		const result = await run(node, args);
		code = result.code;
		output += result.output;
	}
	// Printed in one go: two checks run beside each other.
	console.log(`── ${name}\n${output.trimEnd()}`);
	close(name, start, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

/**
 * Work that the stages after it need; only its failure is counted.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T | null>} null: it failed
 */
async function prepare(name, work) {
	const start = performance.now();
	try {
		return await work();
	} catch (error) {
		complain(error);
		close(name, start, { passed: 0, failed: 1, skipped: 0 });
		return null;
	}
}

/** @param {string[]} filter */
async function unitTests(filter = []) {
	const start = performance.now();
	console.log('── Unit and data tests');
	const out = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`];
	const { code } = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...out, ...filter], {
		show: true
	});
	const counts = judge(code, countReport(join(root, reports.unit), vitestCounts));
	close('Unit and data tests', start, counts);
}

/** @param {string} browser */
async function browserTests(browser) {
	const start = performance.now();
	console.log(`── Browser tests (${browser})`);
	const env = { CHROMIUM_PATH: browser, TEST_PORT: String(await freePort()) };
	const { code } = await run(node, ['node_modules/@playwright/test/cli.js', 'test'], {
		env,
		show: true
	});
	const counts = judge(code, countReport(join(root, reports.browser), playwrightCounts));
	close('Browser tests', start, counts);
}

async function everything() {
	const browser = await prepare('Browser', ensureBrowser);
	const sync = ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'];
	const svelte = ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'];
	// The linter, too, reads the types that `sync` writes.
	await run(node, sync);
	await Promise.all([
		check('Types', sync, [...svelte, '--tsconfig', './tsconfig.json', '--output', 'human']),
		check('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']).then(() =>
			check(
				'Lint',
				['node_modules/eslint/bin/eslint.js', '.'],
				['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...floors]
			)
		)
	]);
	await prepare('Database', ensureDatabase);
	await unitTests();
	const app = await prepare('App', async () => (await ensureApp(), true));
	if (app && browser) await browserTests(browser);
}

async function main() {
	checkNode(process.versions.node);
	process.chdir(root);
	endOnSignal(interrupted);
	const start = performance.now();
	const filter = process.argv.slice(2);
	await ensurePackages();
	mkdirSync('test-results', { recursive: true });
	for (const file of Object.values(reports)) rmSync(file, { force: true });
	if (filter.length === 0) await everything();
	else {
		await prepare('Database', ensureDatabase);
		await unitTests(filter);
	}
	console.log(`All of it took ${seconds(start)}.`);
	console.log(closing(sum));
	process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
}

main().catch((error) => {
	complain(error);
	console.log(closing({ ...sum, failed: sum.failed + 1 }));
	process.exit(1);
});
