import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { flush, moveInto, namesIn, sha256 } from './files.ts';
import type { Validators } from '../../data/contract/http-types.ts';
import { places } from './places.ts';

const DAY = 86_400_000;
const about = z.strictObject({ url: z.string(), validator: z.string() });

/** Where an original is kept: by its hash. */
export const keptAt = (name: string, hash: string): string =>
	join(places.originals(), `${hash}${extname(name).toLowerCase()}`);

/** What `If-Range` may carry: a strong ETag, else the date. */
function strong({ etag, last_modified }: Validators): string | null {
	return etag !== null && !etag.startsWith('W/') ? etag : last_modified;
}

/** A download that is not whole yet; it outlives the run, so that the next one can go on with it. */
export class Part {
	readonly #path: string;
	readonly #about: string;
	readonly #url: string;
	#handle: number | null = null;
	#hash = createHash('sha256');
	size = 0;
	/** What proves that the rest belongs to this beginning; null: begin again. */
	validator: string | null = null;

	constructor(url: string) {
		const name = sha256(url).slice(0, 32);
		this.#url = url;
		this.#path = join(places.originals(), `${name}.part`);
		this.#about = `${this.#path}.json`;
		this.#load();
	}

	#load(): void {
		if (!existsSync(this.#path) || !existsSync(this.#about)) return;
		try {
			const known = about.parse(JSON.parse(readFileSync(this.#about, 'utf8')));
			if (known.url === this.#url) this.validator = known.validator;
		} catch {
			return; // written half by a run that died: the download begins again
		}
		const bytes = readFileSync(this.#path);
		this.#hash.update(bytes);
		this.size = bytes.length;
	}

	/** Begins again, at the version the validators name. */
	restart(validators: Validators, resumable: boolean): void {
		this.close();
		mkdirSync(places.originals(), { recursive: true });
		// Emptied first: a run that dies between the two leaves no beginning with a wrong validator.
		this.#handle = openSync(this.#path, 'a');
		ftruncateSync(this.#handle);
		this.#hash = createHash('sha256');
		this.size = 0;
		this.validator = resumable ? strong(validators) : null;
		rmSync(this.#about, { force: true });
		if (this.validator === null) return;
		writeFileSync(this.#about, JSON.stringify({ url: this.#url, validator: this.validator }));
	}

	/** Adds what came. */
	write(bytes: Uint8Array): void {
		this.#handle ??= openSync(this.#path, 'a');
		let written = 0;
		while (written < bytes.length) written += writeSync(this.#handle, bytes, written);
		this.#hash.update(bytes);
		this.size += bytes.length;
	}

	close(): void {
		if (this.#handle !== null) closeSync(this.#handle);
		this.#handle = null;
	}

	/** Forgets the beginning. */
	discard(): void {
		this.close();
		for (const path of [this.#path, this.#about]) rmSync(path, { force: true });
		this.#hash = createHash('sha256');
		this.size = 0;
		this.validator = null;
	}

	/** The whole file goes to its place in data/originals. */
	finish(name: string): { path: string; sha256: string; bytes: number } {
		this.close();
		flush(this.#path);
		const hash = this.#hash.digest('hex');
		const path = keptAt(name, hash);
		const bytes = this.size;
		moveInto(this.#path, path);
		this.discard();
		return { path, sha256: hash, bytes };
	}
}

/** Removes beginnings nobody went on with for a week. Call it only with the lock held. */
export function removeOldParts(): void {
	for (const name of namesIn(places.originals())) {
		const path = join(places.originals(), name);
		if (/\.part(\.json)?$/.test(name) && Date.now() - statSync(path).mtimeMs > 7 * DAY)
			rmSync(path);
	}
}
