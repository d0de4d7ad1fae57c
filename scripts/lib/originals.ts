import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { track } from './cleanup.ts';
import { InputError } from './contract.ts';
import { codeOf } from './errors.ts';
import { moveInto, sha256, writeDurably } from './files.ts';
import { places, show } from './places.ts';

/** A publisher's file as it was given. */
export interface Original {
	name: string;
	bytes: Uint8Array;
	sha256: string;
}

/** Reads the file given with --file. */
export function readOriginal(path: string, accepts: string[]): Original {
	const name = basename(path);
	if (!accepts.includes(extname(name).toLowerCase()))
		throw new InputError(`${name}: this source takes ${accepts.join(', ')} files.`);
	try {
		if (statSync(path).isDirectory()) throw new InputError(`${path} is a folder, not a file.`);
		const bytes = readFileSync(path);
		return { name, bytes, sha256: sha256(bytes) };
	} catch (error) {
		if (codeOf(error) === 'ENOENT') throw new InputError(`There is no file ${path}.`);
		if (codeOf(error) === 'EACCES') throw new InputError(`No permission to read ${path}.`);
		throw error;
	}
}

const keptPath = (name: string, hash: string): string =>
	join(places.originals(), `${hash}${extname(name).toLowerCase()}`);

/** The original of a snapshot as it was kept here, for reading it again. */
export function readKept(name: string, hash: string): Original {
	const path = keptPath(name, hash);
	if (!existsSync(path))
		throw new InputError(
			`The original is not in ${show(places.originals())}: give it with --file.`
		);
	const bytes = readFileSync(path);
	if (sha256(bytes) !== hash)
		throw new InputError(`${show(path)} is damaged: give the original with --file.`);
	return { name, bytes, sha256: hash };
}

/** Keeps the original by its hash. The returned step is done last, once the snapshot can be written. */
export function prepareKeeping(original: Original): () => void {
	const path = keptPath(original.name, original.sha256);
	if (existsSync(path)) return () => undefined;
	mkdirSync(places.originals(), { recursive: true });
	const temporary = `${path}.tmp-${process.pid}`;
	track(temporary);
	writeDurably(temporary, original.bytes);
	return () => moveInto(temporary, path);
}
