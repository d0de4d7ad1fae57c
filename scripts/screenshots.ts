/**
 * `npm run screenshots -- <folder> [path …]`: pictures of pages of a running site (PORT, default 3000),
 * in both themes at phone and desk width, for looking at; the README's picture is made with it.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserHere } from './lib/browser.mjs';

const [folder = 'screenshots', ...paths] = process.argv.slice(2);
const base = `http://localhost:${process.env.PORT ?? '3000'}`;
const pages = paths.length > 0 ? paths : ['/ro', '/en'];

await mkdir(folder, { recursive: true });
const executablePath = await browserHere();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu']
});
for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [360, 1280]) {
		const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
		const page = await context.newPage();
		for (const address of pages) {
			await page.goto(base + address, { waitUntil: 'networkidle' });
			const name = address.replaceAll(/[^\w]+/g, '-').replace(/^-/, '') || 'root';
			const file = path.join(folder, `${name}-${width}-${colorScheme}.png`);
			await page.screenshot({ path: file, fullPage: true });
			console.log(file);
		}
		await context.close();
	}
}
await browser.close();
