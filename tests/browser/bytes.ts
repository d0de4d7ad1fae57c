import { get } from 'node:http';
import type { Page } from '@playwright/test';

export const KB = 1024;
export const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

/** Bytes of an answer as they travel, packed as asked. */
export function bytesOf(url: string, encoding: 'gzip' | 'br'): Promise<number> {
	return new Promise((done, failed) => {
		get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('end', () => done(bytes));
			response.on('error', failed);
		}).on('error', failed);
	});
}

const sizes = new Map<string, Promise<number>>();

/** Bytes of the scripts that a page has loaded until now, the preloaded ones too, as they travel. */
export async function scriptBytes(page: Page): Promise<number> {
	const urls = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => new URL(name).pathname.endsWith('.js'))
	);
	const sizeOf = (url: string) => {
		const known = sizes.get(url) ?? bytesOf(url, 'gzip');
		sizes.set(url, known);
		return known;
	};
	const parts = await Promise.all([...new Set(urls)].map(sizeOf));
	return parts.reduce((sum, part) => sum + part, 0);
}
