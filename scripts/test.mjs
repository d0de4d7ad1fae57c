// `npm test`: every check there is, in order; a failure does not hide those after it.
// `npm test -- <filter>`: only the vitest files that match.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './lib/address.mjs';
import { checkNode, complain, root } from './lib/base.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { endOnSignal, interrupted, run, seconds } from './lib/run.mjs';
import { ensureApp, ensureDatabase, ensurePackages } from './lib/setup.mjs';
import {
	checkFormat,
	checkLint,
	checkTypes,
	close,
	prepare,
	sum,
	sync,
	vitest
} from './lib/stages.mjs';
import { closing, countReport, judge, playwrightCounts } from './lib/tally.mjs';

const reports = { unit: 'test-results/vitest.json', browser: 'test-results/playwright.json' };

/** @param {string[]} filter */
const unitTests = (filter = []) => vitest('Unit and data tests', reports.unit, filter);

/** @param {string} browser */
async function browserTests(browser) {
	const start = performance.now();
	rmSync(join(root, reports.browser), { force: true });
	console.log(`── Browser tests (${browser})`);
	const env = { CHROMIUM_PATH: browser, TEST_PORT: String(await freePort()) };
	const { code } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
		env,
		show: true
	});
	const counts = judge(code, countReport(join(root, reports.browser), playwrightCounts));
	close('Browser tests', start, counts);
}

async function everything() {
	const browser = await prepare('Browser', ensureBrowser);
	await sync();
	// Two lines of work, as long as each other.
	const build = async () => {
		await checkTypes();
		await prepare('Database', ensureDatabase);
		return prepare('App', async () => (await ensureApp(), true));
	};
	const [app] = await Promise.all([build(), checkFormat(['.']).then(() => checkLint(['.']))]);
	await unitTests();
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
