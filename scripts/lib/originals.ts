import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { track } from './cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { codeOf } from '../../data/contract/thrown.ts';
import { moveInto, namesIn, sha256, writeDurably } from './files.ts';
import { keptAt } from './http-part.ts';
import { places, show } from './places.ts';
import type { Receipt } from './receipt.ts';

/** A publication as it was given: one file, or several that belong together. */
export interface Original {
	/** The file's name; of several all, with commas. */
	name: string;
	files: ReadonlyMap<string, Uint8Array>;
	/** The first file. */
	bytes: Uint8Array;
	/** Of all files. */
	size: number;
	/** Of the file; of several that of the list of their names and hashes. */
	sha256: string;
}

/** One original from its files. */
export function makeOriginal(files: ReadonlyMap<string, Uint8Array>): Original {
	const [bytes] = files.values();
	if (bytes === undefined) throw new InputError('An original needs at least one file.');
	const sizes = [...files.values()].map(({ length }) => length);
	const lines = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`);
	return {
		name: [...files.keys()].join(', '),
		files,
		bytes,
		size: sizes.reduce((sum, size) => sum + size, 0),
		sha256: files.size === 1 ? sha256(bytes) : sha256(lines.sort().join(''))
	};
}

/** For the receipt: the files of an original that is several; each must be found again by its hash. */
export function listFiles({ files }: Original, url: string): Receipt['originals'] {
	if (files.size === 1) return undefined;
	return [...files].map(([name, content]) => ({
		name,
		url,
		sha256: sha256(content),
		bytes: content.length,
		etag: null,
		last_modified: null
	}));
}

/** Reads the file given with --file, or all files of a folder. */
export function readOriginal(path: string, accepts: string[]): Original {
	const name = basename(path);
	const fits = (file: string) => accepts.includes(extname(file).toLowerCase());
	try {
		if (!fits(name) && existsSync(path) && statSync(path).isDirectory()) {
			const names = namesIn(path).filter(fits);
			if (names.length === 0)
				throw new InputError(`${path} is a folder without ${accepts.join(', ')} files.`);
			return makeOriginal(new Map(names.map((file) => [file, readFileSync(join(path, file))])));
		}
		if (!fits(name))
			throw new InputError(`${name}: this source takes ${accepts.join(', ')} files.`);
		if (statSync(path).isDirectory()) throw new InputError(`${path} is a folder, not a file.`);
		return makeOriginal(new Map([[name, readFileSync(path)]]));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') throw new InputError(`There is no file ${path}.`);
		if (codeOf(error) === 'EACCES') throw new InputError(`No permission to read ${path}.`);
		throw error;
	}
}

function readKeptFile(name: string, hash: string): Uint8Array {
	const path = keptAt(name, hash);
	if (!existsSync(path))
		throw new InputError(
			`The original is not in ${show(places.originals())}: give it with --file.`
		);
	const bytes = readFileSync(path);
	if (sha256(bytes) !== hash)
		throw new InputError(`${show(path)} is damaged: give the original with --file.`);
	return bytes;
}

/** The original of a snapshot as it was kept here, for reading it again. */
export function readKept({ original_name, sha256: hash, originals = [] }: Receipt): Original {
	// One file, or one archive made of several; else the parser was given the files themselves.
	if (originals.length < 2 || existsSync(keptAt(original_name, hash)))
		return makeOriginal(new Map([[original_name, readKeptFile(original_name, hash)]]));
	const original = makeOriginal(
		new Map(originals.map(({ name, sha256 }) => [name, readKeptFile(name, sha256)]))
	);
	if (original.sha256 === hash) return original;
	throw new InputError(`The original is not in ${show(places.originals())}: give it with --file.`);
}

/** Keeps the original by its hash. The returned step is done last, once the snapshot can be written. */
export function prepareKeeping({ files }: Original): () => void {
	const moves: (() => void)[] = [];
	for (const [name, bytes] of files) {
		const path = keptAt(name, sha256(bytes));
		if (existsSync(path)) continue;
		mkdirSync(places.originals(), { recursive: true });
		const temporary = `${path}.tmp-${process.pid}`;
		track(temporary);
		writeDurably(temporary, bytes);
		moves.push(() => moveInto(temporary, path));
	}
	return () => moves.forEach((move) => move());
}
