// Plain JavaScript: this runs before node_modules exists. It must also load on older versions of
// Node, so that they get to the sentence below (no import.meta.dirname, which 18 does not have).
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A problem told to the person in one sentence, without a stack. */
export class PlainError extends Error {}

/** Prints what went wrong: only its sentence where it has one. @param {unknown} error */
export const complain = (error) =>
	console.error(error instanceof PlainError ? error.message : error);

/** Refuses a version of Node that the tools do not run on. @param {string} version */
export function checkNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
	throw new PlainError(`Origine needs Node 20.19 or newer (of 22: 22.12); this is ${version}.`);
}
