import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const brotli = promisify(brotliCompress);
const known = new LRUCache<string, number>({ max: 500 });

async function packed(text: string, quality: number): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	return (await brotli(Buffer.from(text), { params })).length;
}

/** Static files are packed once, as well as can be; answers on the fly. */
const QUALITY = { page: 5, file: 11 };
const FILES = /<link\b[^>]*\bhref="([^"]+\.css)"|<script\b[^>]*\bsrc="([^"]+)"/g;

/**
 * What a frame brings to a reader who has seen none before, in bytes as they travel (brotli): the page,
 * its styles and the script that tells its height. Measured, not estimated; kept by build and address.
 */
export async function weighEmbed(
	address: string,
	build: string,
	fetch: typeof globalThis.fetch
): Promise<number> {
	const key = `${build} ${address}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const html = await (await fetch(address)).text();
	const files = [...html.matchAll(FILES)].map(([, style, script]) => style ?? script ?? '');
	const base = new URL(address, 'http://embed.invalid');
	const sizes = await Promise.all(
		files.map(async (file) => {
			const { pathname } = new URL(file, base);
			return packed(await (await fetch(pathname)).text(), QUALITY.file);
		})
	);
	const bytes = (await packed(html, QUALITY.page)) + sizes.reduce((sum, size) => sum + size, 0);
	known.set(key, bytes);
	return bytes;
}
