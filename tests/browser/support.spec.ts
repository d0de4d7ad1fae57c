import { expect, test as unwatched } from '@playwright/test';
import { axe, watchFaults } from './support.ts';

// These do on purpose what the watch over every other test is there to see.
unwatched(
	'the watch sees what no page may do',
	async ({ page, context, baseURL, javaScriptEnabled }) => {
		const seen = watchFaults(context, new URL(baseURL ?? '').host);
		await context.addCookies([{ name: 'a', value: '1', url: baseURL }]);
		await page.route('**/*', (route) =>
			route.fulfill({
				contentType: 'text/html',
				headers: { 'content-security-policy': "style-src 'none'; script-src 'unsafe-inline'" },
				body: `<style>p { color: red }</style><img src="https://example.org/a.png">
				<script>console.error('logged'); throw new Error('thrown')</script>`
			})
		);
		await page.goto('/a-page');
		const text = async () => (await seen()).join('\n');
		await expect.poll(text).toContain('request to example.org: https://example.org/a.png');
		await expect.poll(text).toMatch(/console: .*Content Security Policy/);
		await expect.poll(text).toContain('cookie a of localhost');
		if (javaScriptEnabled === false) return;
		await expect.poll(text).toContain('console: logged');
		await expect.poll(text).toContain('error in the page: thrown');
	}
);

unwatched('axe sees an image without words', async ({ page, javaScriptEnabled }) => {
	if (javaScriptEnabled === false) return;
	await page.setContent('<html lang="en"><title>A page</title><img src="data:,"></html>');
	await expect(axe(page)).rejects.toThrow('critical image-alt');
});
