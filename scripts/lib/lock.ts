import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { track, untrack } from './cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { codeOf } from '../../data/contract/thrown.ts';
import { show } from './places.ts';

/**
 * When the process started (Linux): in a container every run may get the same pid, so the pid alone
 * would take a dead run's lock for a living one.
 */
function startOf(pid: number): string {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The command's name may hold spaces and brackets: count fields after its last bracket.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return ''; // no /proc, or no such process: isAlive() decides by the pid
	}
}

/** Whether a process with this pid (and, where known, this start) is running. */
export function isAlive(pid: number, start = ''): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (codeOf(error) !== 'EPERM') return false;
	}
	return start === '' || startOf(pid) === start;
}

function ownerOf(path: string): { pid: number; alive: boolean } | null {
	let content: string;
	try {
		content = readFileSync(path, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
	const [pid = '', start = ''] = content.trim().split(' ');
	if (!/^[1-9]\d*$/.test(pid)) return { pid: 0, alive: false };
	return { pid: Number(pid), alive: isAlive(Number(pid), start) };
}

/** Creates the file with its content in one step; false where it exists already. */
function claim(path: string): boolean {
	const draft = `${path}.${process.pid}`;
	track(draft);
	writeFileSync(draft, `${process.pid} ${startOf(process.pid)}\n`);
	try {
		linkSync(draft, path);
		track(path);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
		untrack(draft);
	}
}

function release(path: string): void {
	rmSync(path, { force: true });
	untrack(path);
}

/** Takes the lock or refuses; the lock of a run that died is taken over. Returns the release. */
export function takeLock(path: string): () => void {
	mkdirSync(dirname(path), { recursive: true });
	if (claim(path)) return () => release(path);

	// Removing a dead lock must not remove the lock of another run that was quicker at the same
	// thing: only the holder of the guard may remove, and it looks again first.
	const guard = `${path}.takeover`;
	if (ownerOf(guard)?.alive === false) rmSync(guard, { force: true });
	const owner = ownerOf(path);
	if (owner?.alive !== true && claim(guard)) {
		try {
			if (ownerOf(path)?.alive === false) rmSync(path);
			if (claim(path)) return () => release(path);
		} finally {
			release(guard);
		}
	}
	const pid = ownerOf(path)?.pid;
	const by = pid ? ` (process ${pid})` : '';
	throw new InputError(
		`Another ingest is at work${by}: wait for it to end and run this again (${show(path)}).`
	);
}
