import { LRUCache } from 'lru-cache';

const known = new LRUCache<string, number>({ max: 500 });
const FILES = /<link\b[^>]*\bhref="([^"]+\.css)"|<script\b[^>]*\bsrc="([^"]+)"/g;
const PACKED = { headers: { 'accept-encoding': 'br' } };

/** Length of an answer as it travels: the header counts what was packed, the body is unpacked here. */
const bytesOf = (response: Response) => Number(response.headers.get('content-length') ?? NaN);

/**
 * What a frame brings to a reader who has seen none before, in bytes as they travel (brotli): the page,
 * its styles and the script that tells its height. Measured on this very server, not estimated; kept by
 * build and address.
 * @param port the server listens on; where it has none (a socket file, another server), null is answered
 */
export async function weighEmbed(
	address: string,
	build: string,
	port: number | undefined
): Promise<number | null> {
	if (port === undefined) return null;
	const key = `${build} ${address}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const base = `http://localhost:${port}`;
	const page = await fetch(base + address, PACKED);
	const html = await page.text();
	const files = [...html.matchAll(FILES)].map(([, style, script]) => style ?? script ?? '');
	const sizes = await Promise.all(
		files.map(async (file) => {
			const { pathname } = new URL(file, base + address);
			const response = await fetch(base + pathname, PACKED);
			await response.arrayBuffer();
			return bytesOf(response);
		})
	);
	const bytes = sizes.reduce((sum, size) => sum + size, bytesOf(page));
	// An answer without a length (a server that does not pack) cannot be counted.
	if (!Number.isFinite(bytes)) return null;
	known.set(key, bytes);
	return bytes;
}
