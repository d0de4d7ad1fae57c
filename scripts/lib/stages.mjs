import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { complain, root } from './base.mjs';
import { run, seconds } from './run.mjs';
import { closing, countReport, judge, none, vitestCounts } from './tally.mjs';

const node = process.execPath;

/** All stages until now. */
export const sum = none();

/** @param {string} name @param {number} start @param {ReturnType<typeof judge>} counts */
export function close(name, start, counts) {
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
export async function check(name, ...commands) {
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
export async function prepare(name, work) {
	const start = performance.now();
	try {
		return await work();
	} catch (error) {
		complain(error);
		close(name, start, { passed: 0, failed: 1, skipped: 0 });
		return null;
	}
}

/**
 * Runs vitest, counted by the report it leaves.
 * @param {string} name
 * @param {string} report its file
 * @param {string[]} args of vitest
 */
export async function vitest(name, report, args) {
	const start = performance.now();
	rmSync(join(root, report), { force: true });
	console.log(`── ${name}`);
	const out = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code } = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...out, ...args], {
		show: true
	});
	const counts = judge(code, countReport(join(root, report), vitestCounts));
	// Of a file that is asked for some of its tests, the others are not skipped.
	close(name, start, args.includes('-t') ? { ...counts, skipped: 0 } : counts);
}

const kit = ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'];
const svelteCheck = 'node_modules/svelte-check/bin/svelte-check';

/** Writes the types of the routes, which the linter reads, too. */
export const sync = () => run(node, kit);

/** Types of everything. @param {string[]} more arguments of svelte-check */
export const checkTypes = (...more) => {
	const args = ['--fail-on-warnings', '--tsconfig', './tsconfig.json', '--output', 'human'];
	return check('Types', kit, [svelteCheck, ...args, ...more]);
};

/** @param {string[]} files what is looked at */
export const checkFormat = (files) =>
	check('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '-u', ...files]);

const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const floors = ['--config', 'scripts/lib/floors.mjs', 'src', 'scripts', 'data'];

/** Lint of files, and of who imports whom in all of them. @param {string[]} files */
export const checkLint = (files) =>
	check(
		'Lint',
		['node_modules/eslint/bin/eslint.js', '--no-warn-ignored', ...files],
		[cruise, ...floors]
	);
