import type { FrameLocator, Page } from '@playwright/test';
import { M } from '../../src/lib/i18n/messages.ts';
import { figureIds } from './pages.ts';
import { foreignPage } from './foreign.ts';
import { axe, expect, languages, open, test, tooWide } from './support.ts';

/** The code for a web page that a figure offers. */
async function snippetOf(page: Page, address: string): Promise<string> {
	await open(page, address);
	const embed = page.locator('.actions details', { hasText: M.embed_code.ro });
	await embed.locator('summary').click();
	return embed.locator('textarea').inputValue();
}

const paper = (frame: FrameLocator) =>
	frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);

for (const lang of languages) {
	for (const [index, id] of figureIds.entries()) {
		const title = `the embed of ${id} (${lang}) fits, needs no script and passes axe`;
		test(title, async ({ page, request, baseURL }) => {
			// Both languages and both themes are examined, though not each with each.
			const theme = lang === 'ro' ? 'light' : 'dark';
			const response = await page.goto(`/embed/${lang}/${id}?theme=${theme}`);
			const headers = response?.headers() ?? {};
			expect(headers['content-security-policy']).toContain('frame-ancestors *');
			expect(headers['x-frame-options']).toBeUndefined();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			await expect(page.locator('h1')).toBeVisible();
			// The one script tells the height; nothing waits for it.
			await expect(page.locator('script, link[rel="modulepreload"]')).toHaveCount(1);
			await expect(page.locator('script')).toHaveAttribute('src', '/embed.js');
			// Every link opens beside the newspaper's article, but the way past the table and the one to
			// its own other language.
			await expect(page.locator('base[target="_blank"]')).toHaveCount(1);
			const inside = page.locator('a[target]:not([target="_blank"]):not(.skip-table)');
			await expect(inside).toHaveCount(1);
			await expect(inside).toHaveAttribute('target', '_self');
			await expect(inside).toHaveAttribute(
				'href',
				new RegExp(`^/embed/${lang === 'ro' ? 'en' : 'ro'}/${id}\\?`)
			);
			await axe(page);
			await page.setViewportSize({ width: 360, height: 640 });
			expect(await tooWide(page)).toEqual([]);

			// Each code's height shows the whole figure, and wastes little: one language tells of a figure.
			if (lang !== languages[index % 2]) return;
			for (const width of [320, 600, 720]) {
				const url = `${baseURL}/${lang}/figures/${id}`;
				const params = { url, maxwidth: String(width) };
				const answer = await request.get('/oembed.json', { params });
				const { height } = (await answer.json()) as { height: number };
				await page.setViewportSize({ width, height: 300 });
				const needed = await page.evaluate(
					() => document.documentElement.getBoundingClientRect().height
				);
				const at = `at ${width} px it needs ${needed}`;
				expect.soft(height, at).toBeGreaterThanOrEqual(needed);
				expect.soft(height, at).toBeLessThanOrEqual(needed + 260);
			}
		});
	}
}

test('a number of an embed leads to its receipt, on the day the embed is pinned to', async ({
	page
}) => {
	await page.goto('/embed/ro/origin-share-over-time?as_of=2024-01-01');
	await page.locator('summary').click();
	const opened = page.waitForEvent('popup');
	await page.locator('td a[href*="/f/unodc-glotip.EU27.RO.2019.share"]').click();
	const receipt = await opened;
	await expect(receipt).toHaveURL('/ro/f/unodc-glotip.EU27.RO.2019.share?as_of=2024-01-01');
	await expect(receipt.locator('h1')).toBeVisible();
});

test.describe('on a page of another site', () => {
	// In a sandbox the embed is of no origin and our fonts are refused it: the reader's own do.
	test.use({ allowedFaults: [/request to 127\.0\.0\.1:|\.woff2/] });

	for (const sandbox of [undefined, 'allow-scripts']) {
		test(`the code for a web page shows the figure, sandbox: ${sandbox ?? 'none'}`, async ({
			page,
			baseURL
		}) => {
			const code = await snippetOf(page, '/ro/figures/origin-share-over-time?reporter=DE');
			expect(code).toContain(
				`src="${baseURL}/embed/ro/origin-share-over-time?reporter=DE&amp;as_of=`
			);
			const headline = await page.locator('h1').innerText();
			const inSandbox =
				sandbox === undefined ? code : code.replace('<iframe', `<iframe sandbox="${sandbox}"`);
			const close = await foreignPage(page, inSandbox);
			const frame = page.frameLocator('iframe');
			await expect(frame.locator('h1')).toHaveText(headline);
			await expect(page.locator('iframe')).toHaveAttribute(
				'title',
				headline.replaceAll('\u2060', '')
			);
			const drawing = frame.locator('.picture svg').filter({ visible: true }).first();
			expect((await drawing.boundingBox())?.width).toBeGreaterThan(300);
			// Styles have arrived: without them the heading would be the browser's own.
			expect(
				await frame.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)
			).toContain('Source Serif');
			await frame.locator('summary').click();
			await expect(frame.locator('table')).toBeVisible();
			await expect(frame.locator('.source-line')).toContainText('ediția din');
			await close();
		});
	}

	test('the theme is the newspaper’s choice', async ({ page, baseURL }) => {
		const src = (theme: string) => `${baseURL}/embed/en/origin-ranking?theme=${theme}`;
		const close = await foreignPage(
			page,
			['light', 'dark']
				.map((theme) => `<iframe id="${theme}" src="${src(theme)}"></iframe>`)
				.join('')
		);
		await expect(page.frameLocator('#dark').locator('h1')).toBeVisible();
		expect(await paper(page.frameLocator('#light'))).toBe('rgb(251, 249, 244)');
		expect(await paper(page.frameLocator('#dark'))).toBe('rgb(17, 21, 29)');
		await close();
	});
});

test.describe('pages that are no embed', () => {
	test.use({ allowedFaults: [/request to 127\.0\.0\.1:|favicon|frame-ancestors|X-Frame-Options/] });

	test('cannot be framed, so that nobody clicks them unseen', async ({
		page,
		baseURL,
		request
	}) => {
		const close = await foreignPage(page, `<iframe src="${baseURL}/ro"></iframe>`);
		const inside = page.frames()[1];
		await expect.poll(() => inside?.url()).toMatch(/^chrome-error:/);
		await close();
		for (const path of [
			'/ro',
			'/en/help',
			'/ro/no-such-page',
			'/api/v1/figures.json',
			'/healthz'
		]) {
			const headers = (await request.get(path)).headers();
			expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
			expect(headers['x-frame-options'], path).toBe('DENY');
		}
	});
});

test.describe('a mistaken embed', () => {
	test.use({ allowedFaults: [/status of 40[04]/] });

	test('says so in its language, without a menu', async ({ page }) => {
		const bad = await page.goto('/embed/ro/origin-ranking?theme=pink');
		expect(bad?.status()).toBe(400);
		await expect(page.locator('h1')).toHaveText(M.bad_request_title.ro);
		const none = await page.goto('/embed/en/no-such-figure');
		expect(none?.status()).toBe(404);
		await expect(page.locator('h1')).toHaveText(M.not_found_title.en);
		await expect(page.locator('header')).toHaveCount(0);
		await expect(page.locator('script')).toHaveCount(0);
	});
});
