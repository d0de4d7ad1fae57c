import { parseHTML } from 'linkedom';
import { M } from '../../src/lib/i18n/messages.ts';
import { figureIds } from './pages.ts';
import { bytesOf, KB, kb } from './bytes.ts';
import { expect, languages, open, test, watchShifts } from './support.ts';

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

test('a typeface that comes late moves next to nothing', async ({ page }) => {
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
		// A file that comes in the first tenth of a second moves words by their own width while they are
		// still unseen, which some versions of the browser count: the bound of pages.spec. A line that
		// stood on another baseline was thirty times as much.
		const sum = (await shifted()).reduce((all, { value }) => all + value, 0);
		expect(sum, path).toBeLessThanOrEqual(0.001);
	}
});
