import { spawn } from 'node:child_process';
import { root } from './base.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const live = new Set();
let ending = false;

/**
 * Ends every program started here, with all that they started themselves.
 * @param {NodeJS.Signals} signal
 */
function endAll(signal) {
	for (const child of live) {
		try {
			// Negative: the whole process group, or a killed `npm ci` leaves its own children behind.
			if (child.pid) process.kill(-child.pid, signal);
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
		}
	}
}

/**
 * On Ctrl-C or a polite kill: ends the programs under way, then this process with `code`.
 * @param {(signal: NodeJS.Signals) => number} code
 * @returns {() => void} takes the handlers away again
 */
export function endOnSignal(code) {
	/** @param {NodeJS.Signals} signal */
	const end = (signal) => {
		ending = true;
		endAll('SIGTERM');
		const done = () => process.exit(code(signal));
		setTimeout(() => {
			endAll('SIGKILL');
			done();
		}, 5000);
		setInterval(() => live.size === 0 && done(), 20);
	};
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
	return () => {
		process.off('SIGINT', end);
		process.off('SIGTERM', end);
	};
}

/** What a shell says of a process that a signal ended. @param {NodeJS.Signals} signal */
export const interrupted = (signal) => (signal === 'SIGINT' ? 130 : 143);

/**
 * Runs a program to its end; `output` is empty where it was shown as it came.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, timeout?: number }} [options] timeout in ms
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, show = false, timeout } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
			detached: true
		});
		live.add(child);
		let output = '';
		child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
		child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
		const timer = timeout && setTimeout(() => kill(child), timeout);
		/** @param {number} code @param {string} [why] */
		const end = (code, why = '') => {
			if (timer) clearTimeout(timer);
			live.delete(child);
			// Nothing goes on after a program that was ended from outside, not even its error message.
			if (!ending) resolve({ code, output: output + why });
		};
		child.on('error', (error) => end(127, `${command}: ${error.message}\n`));
		child.on('close', (code, signal) => end(code ?? 1, signal ? `ended by ${signal}\n` : ''));
	});
}

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
	if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}

/** @param {number} since `performance.now()` at the start */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
