import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './base.mjs';

const FOLDERS = ['src', 'data', 'scripts', 'tests'];
/** Every test that is no browser test. */
const ALL = FOLDERS.map((folder) => `${folder}/**/*.test.ts`);
/** Over every set, year, country or sentence: seconds each, in `npm test` only. */
const SWEEPS = FOLDERS.map((folder) => `${folder}/**/*.sweep.test.ts`);
/** The built database, asked as the site asks it. */
const BUILT = ['tests/*.test.ts'];

/** The pipeline's own: they start it, stop it, fill its disk. */
const STARTS = /^scripts\/[^/]+\.test\.ts$/;
/** What a test changes for every file that runs after it in the same process. */
const CHANGES = /\bvi\.(mock|doMock|stub|spyOn|resetModules|useFakeTimers)|made-stand-in/;

/** Files that start programs, or change the process they run in: found by reading, none can be forgotten. */
export function aloneTests() {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.test.ts'))
			.map((name) => `${folder}/${name}`)
			.filter((file) => STARTS.test(file) || CHANGES.test(readFileSync(join(root, file), 'utf8')))
	);
}

/**
 * The projects of vitest. Files of one project share a process and its modules; only those of `alone`
 * have one each, which costs half a second a file.
 */
export function testProjects() {
	const alone = aloneTests();
	return [
		{ name: 'fast', include: ALL, exclude: [...BUILT, ...SWEEPS, ...alone], isolate: false },
		{ name: 'built', include: BUILT, exclude: [...SWEEPS, ...alone], isolate: false },
		// One waits for the database while another reads what it got.
		{
			...{ name: 'sweeps', include: SWEEPS, exclude: [], isolate: false },
			...{ sequence: { concurrent: true }, testTimeout: 240_000 }
		},
		{ name: 'alone', include: alone, exclude: [], isolate: true }
	];
}
