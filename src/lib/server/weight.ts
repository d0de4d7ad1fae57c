import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import { pack } from './compress.ts';

const known = new LRUCache<string, number>({ max: 500 });
const FILES = /<link\b[^>]*\bhref="([^"]+\.css)"|<script\b[^>]*\bsrc="([^"]+)"/g;

/** Beside the built server lie the files it serves, packed by the build; while developing there are none. */
const CLIENT = fileURLToPath(import.meta.url).replace(/\/server\/.*/, '/client');

const sizeOf = async (file: string) => (await stat(CLIENT + file)).size;

/**
 * What a frame brings to a reader who has seen none before, in bytes as they travel (brotli): the page,
 * its styles and the script that tells its height. The page is made and packed in this process, exactly as
 * it would be for a reader; of files the packed ones are measured. Headers are not counted. Kept by build
 * and address.
 * @param ask an address of this site, answered without a network (Kit's own fetch)
 * @returns null where no files were built (while developing)
 */
export async function weighEmbed(
	address: string,
	build: string,
	ask: typeof fetch
): Promise<number | null> {
	const key = `${build} ${address}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const html = await (await ask(address)).text();
	const files = [...html.matchAll(FILES)].map(([, style, script]) => style ?? script ?? '');
	const sizes = files.map(async (file) => {
		const { pathname } = new URL(file, `http://origine${address}`);
		return sizeOf(`${pathname}.br`).catch(() => sizeOf(pathname));
	});
	try {
		const packed = await pack(Buffer.from(html), 'br');
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, packed.length);
		known.set(key, bytes);
		return bytes;
	} catch {
		return null;
	}
}
