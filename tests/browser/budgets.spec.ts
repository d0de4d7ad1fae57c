import { get } from 'node:http';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { M } from '../../src/lib/i18n/messages.ts';
import { figureIds, pagePaths } from './pages.ts';
import { expect, languages, open, test, watchShifts } from './support.ts';

const KB = 1024;

/** Bytes of an answer as they travel, packed as asked. */
function bytesOf(url: string, encoding: 'gzip' | 'br'): Promise<number> {
	return new Promise((done, failed) => {
		get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('end', () => done(bytes));
			response.on('error', failed);
		}).on('error', failed);
	});
}

const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

/** Scripts that have arrived without anything being touched, the preloaded ones too. */
const scriptsOf = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => new URL(name).pathname.endsWith('.js'))
	);

/** When the largest thing on the screen was painted, in milliseconds: for information. */
const largestPaint = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
					type: 'largest-contentful-paint',
					buffered: true
				});
			})
	);

test('no page brings more than 90 KB of JavaScript before it is touched', async ({ page }) => {
	test.setTimeout(180_000);
	const sizes = new Map<string, Promise<number>>();
	const sizeOf = (url: string) => {
		const known = sizes.get(url) ?? bytesOf(url, 'gzip');
		sizes.set(url, known);
		return known;
	};
	for (const path of pagePaths) {
		await open(page, `/ro${path}`);
		await page.waitForLoadState('networkidle');
		const parts = await Promise.all([...new Set(await scriptsOf(page))].map(sizeOf));
		const bytes = parts.reduce((sum, part) => sum + part, 0);
		const paint = Math.round(await largestPaint(page));
		console.log(`/ro${path}: ${kb(bytes)} of JavaScript, largest paint after ${paint} ms`);
		expect.soft(bytes, `/ro${path}`).toBeLessThanOrEqual(90 * KB);
		expect(bytes).toBeGreaterThan(0);
	}
});

test('the overview is at most 60 KB of HTML', async ({ baseURL }) => {
	for (const lang of languages) {
		const bytes = await bytesOf(`${baseURL}/${lang}`, 'gzip');
		console.log(`/${lang}: ${kb(bytes)} of HTML`);
		expect.soft(bytes).toBeLessThanOrEqual(60 * KB);
	}
});

test('an embed is at most 30 KB with its styles', async ({ baseURL, request }) => {
	for (const lang of languages) {
		for (const id of figureIds) {
			const address = `${baseURL}/embed/${lang}/${id}`;
			const { document } = parseHTML(await (await request.get(address)).text());
			const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
				new URL(link.getAttribute('href') ?? '', address).toString()
			);
			const parts = await Promise.all([address, ...styles].map((url) => bytesOf(url, 'br')));
			const bytes = parts.reduce((sum, part) => sum + part, 0);
			console.log(`/embed/${lang}/${id}: ${kb(bytes)}, ${kb(parts[0] ?? 0)} of it HTML`);
			expect.soft(bytes, address).toBeLessThanOrEqual(30 * KB);
		}
	}
});

test('next to nothing moves when the theme or the picture changes', async ({ page }) => {
	const shifted = await watchShifts(page);
	await open(page, '/ro/figures/origin-share-over-time');
	await page.getByRole('button', { name: M.theme_dark.ro }).click();
	expect(await shifted()).toEqual([]);
	await page.locator('[name="origin"][value="NG"]').check();
	await expect(page.locator('.picture')).toContainText('Nigeria');
	const sum = (await shifted()).reduce((all, { value }) => all + value, 0);
	console.log(`layout shift after another picture: ${sum.toFixed(4)}`);
	expect(sum).toBeLessThanOrEqual(0.05);
});

test('a typeface that comes late moves nothing', async ({ page }) => {
	// One file of a face long before the other: what the text stands on must not depend on which is there.
	await page.route('**/*.woff2', async (route) => {
		const wait = route.request().url().includes('latin-ext') ? 36 : 380;
		await new Promise((done) => setTimeout(done, wait));
		await route.continue();
	});
	const shifted = await watchShifts(page);
	for (const path of ['/changes', '/destinations/DE', '/network', '/method']) {
		await open(page, `/ro${path}`);
		await page.evaluate(() => document.fonts.ready);
		expect(await shifted(), path).toEqual([]);
	}
});
