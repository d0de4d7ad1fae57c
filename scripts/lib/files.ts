import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';
import { track, untrack } from './cleanup.ts';

/** SHA-256 in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** Flushes a file or folder to the disk: a rename is only atomic for what has arrived there. */
export function flush(path: string): void {
	const handle = openSync(path, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Writes a new file down to the disk. */
export function writeDurably(path: string, content: Uint8Array | string): void {
	writeFileSync(path, content);
	flush(path);
}

/** Puts a finished file or folder in its place, in one step. */
export function moveInto(from: string, to: string): void {
	renameSync(from, to);
	untrack(from);
	flush(dirname(to));
}

/** Writes a file so that readers see the old content or the new, never a part. */
export function writeAtomically(path: string, content: Uint8Array | string): void {
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}.tmp-${process.pid}`;
	track(temporary);
	writeDurably(temporary, content);
	moveInto(temporary, path);
}

/** Names in a folder, in one order on every machine; none where the folder is absent. */
export function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).sort() : [];
}
