import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { extname, join } from 'node:path';
import { flush, moveInto, namesIn, sha256 } from './files.ts';
import type { Validators } from '../../data/contract/http-types.ts';
import { places } from './places.ts';

const DAY = 86_400_000;

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
	size = 0;
	/** What proves that the rest belongs to this beginning; null: begin again. */
	validator: string | null = null;

	constructor(url: string) {
		this.#path = join(places.originals(), `${sha256(url).slice(0, 32)}.part`);
		this.#about = `${this.#path}.json`;
		if (!existsSync(this.#path) || !existsSync(this.#about)) return;
		try {
			const known: unknown = JSON.parse(readFileSync(this.#about, 'utf8'));
			if (typeof known !== 'string') return;
			this.validator = known;
			this.size = statSync(this.#path).size;
		} catch {
			// Written half by a run that died: the download begins again.
		}
	}

	/** Begins again, at the version the validators name. */
	restart(validators: Validators, resumable: boolean): void {
		mkdirSync(places.originals(), { recursive: true });
		// Emptied first: a run that dies between the two leaves no beginning with a wrong validator.
		this.discard();
		writeFileSync(this.#path, '');
		this.validator = resumable ? strong(validators) : null;
		if (this.validator !== null) writeFileSync(this.#about, JSON.stringify(this.validator));
	}

	/** Adds what came. */
	write(bytes: Uint8Array): void {
		appendFileSync(this.#path, bytes);
		this.size += bytes.length;
	}

	/** Forgets the beginning. */
	discard(): void {
		for (const path of [this.#path, this.#about]) rmSync(path, { force: true });
		this.size = 0;
		this.validator = null;
	}

	/** The whole file goes to its place in data/originals. */
	finish(name: string): { path: string; sha256: string; bytes: number } {
		const { size } = this;
		const hash = sha256(readFileSync(this.#path));
		const path = keptAt(name, hash);
		flush(this.#path);
		moveInto(this.#path, path);
		this.discard();
		return { path, sha256: hash, bytes: size };
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
