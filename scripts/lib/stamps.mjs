import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './base.mjs';

/** After a good `npm ci`: which lock file it was for, and what npm recorded of it. */
const lockStamp = 'node_modules/.origine-lock';
const record = 'node_modules/.package-lock.json';

/** @param {string} folder */
const installState = (folder) => `${fingerprint(['package-lock.json', record], { folder })}\n`;

/** To be called when `npm ci` has gone well. @param {string} [folder] */
export const stampInstall = (folder = root) =>
	writeFileSync(join(folder, lockStamp), installState(folder));

/**
 * Why `npm ci` is due, or null. npm writes its record last of all, so an interrupted install has
 * none. Contents are compared, since a checkout shuffles file times; without our stamp (an install
 * by hand) the versions are.
 * @param {string} [folder]
 * @returns {string | null}
 */
export function installDue(folder = root) {
	if (!existsSync(join(folder, record))) return 'no complete node_modules';
	const stamp = join(folder, lockStamp);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === installState(folder)) return null;
	const wanted = lockedPackages(join(folder, 'package-lock.json'));
	const present = lockedPackages(join(folder, record));
	for (const [path, want] of Object.entries(wanted)) {
		const have = present[path];
		if (path === '' || want.link) continue;
		// Absent by right: built for another platform, or nobody asked for it.
		if (!have && (want.optional || want.devOptional || want.peer || want.extraneous)) continue;
		if (!have) return `${path} is missing`;
		if (have.version !== want.version) return `${path} is ${have.version}, not ${want.version}`;
	}
	return null;
}

/**
 * @typedef {{ version?: string, link?: boolean, peer?: boolean, optional?: boolean,
 *   devOptional?: boolean, extraneous?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * One hash over the names and contents of files and of all files in folders; absent ones count too.
 * @param {string[]} paths relative to `folder`
 * @param {{ folder?: string, skip?: RegExp }} [options] skip: paths to leave out
 */
export function fingerprint(paths, { folder = root, skip } = {}) {
	const hash = createHash('sha256');
	/** @param {string} path */
	const add = (path) => {
		if (skip?.test(path)) return;
		try {
			const content = readFileSync(join(folder, path));
			hash.update(`${path}\0${content.length}\0`).update(content);
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			if (code === 'EISDIR') {
				for (const name of readdirSync(join(folder, path)).sort()) add(`${path}/${name}`);
			} else if (code === 'ENOENT') hash.update(`${path}\0absent\0`);
			else throw error;
		}
	};
	for (const path of paths) add(path);
	return hash.digest('hex');
}
