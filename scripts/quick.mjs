// `npm run quick`: what tells most within a minute. Types of everything, format and lint of what changed
// since the last commit, the fast tests, and those that the change is named beside.
import { existsSync, mkdirSync } from 'node:fs';
import { checkNode, complain, PlainError, root } from './lib/base.mjs';
import { planTests } from './lib/quick-plan.mjs';
import { endOnSignal, interrupted, run, seconds } from './lib/run.mjs';
import { ensureDatabase, ensurePackages } from './lib/setup.mjs';
import { checkFormat, checkLint, checkTypes, prepare, sum, sync, vitest } from './lib/stages.mjs';
import { closing } from './lib/tally.mjs';
import { aloneTests } from './lib/test-projects.mjs';

/** @param {string[]} args @returns {Promise<string[]>} the paths that git names */
async function git(...args) {
	const { code, output } = await run('git', args);
	if (code !== 0) throw new PlainError(`git ${args.join(' ')}: ${output.trim()}`);
	return output.split('\0').filter(Boolean);
}

/** Files that differ from the last commit: staged, not staged, new, deleted. */
async function changedFiles() {
	const known = await git('diff', '--name-only', '--no-renames', '-z', 'HEAD');
	const fresh = await git('ls-files', '--others', '--exclude-standard', '-z');
	return [...known, ...fresh];
}

/** @param {string[]} changed */
async function tests(changed) {
	const { projects, alone, sweeps, figures } = planTests(changed, aloneTests());
	await prepare('Database', ensureDatabase);
	const report = (/** @type {string} */ name) => `test-results/quick-${name}.json`;
	const only = (/** @type {string[]} */ names) => names.flatMap((name) => ['--project', name]);
	await vitest(`Tests: ${projects.join(', ')}`, report('fast'), only(projects));
	if (alone.length > 0)
		await vitest(`Tests: ${alone.join(', ')}`, report('alone'), [...only(['alone']), ...alone]);
	if (sweeps.length > 0)
		await vitest(`Tests: ${sweeps.join(', ')}`, report('sweeps'), [...only(['sweeps']), ...sweeps]);
	if (figures.length > 0) {
		const title = ['-t', `^(${figures.join('|')}) `];
		const args = [...only(['sweeps']), 'tests/figures.sweep.test.ts', ...title];
		await vitest(`Tests: every view of ${figures.join(', ')}`, report('figures'), args);
	}
}

async function main() {
	checkNode(process.versions.node);
	process.chdir(root);
	endOnSignal(interrupted);
	const start = performance.now();
	await ensurePackages();
	mkdirSync('test-results', { recursive: true });
	const changed = await changedFiles();
	const there = changed.filter((file) => existsSync(file));
	const code = there.filter((file) => /\.(ts|js|mjs|svelte)$/.test(file));
	console.log(`Changed since the last commit: ${changed.join(', ') || 'nothing'}\n`);
	await sync();
	const read = async () => {
		await checkTypes('--incremental');
		if (there.length > 0) await checkFormat(there);
		if (code.length > 0) await checkLint(code);
	};
	await Promise.all([read(), tests(changed)]);
	console.log(`All of it took ${seconds(start)}. Before a commit goes in: npm test.`);
	console.log(closing(sum));
	process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
}

main().catch((error) => {
	complain(error);
	console.log(closing({ ...sum, failed: sum.failed + 1 }));
	process.exit(1);
});
