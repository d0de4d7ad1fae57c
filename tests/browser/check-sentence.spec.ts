import type { Page } from '@playwright/test';
import { axe, expect, languages, open, test } from './support.ts';

/** A sentence that is too long is answered with 422, which the console logs. */
test.use({ allowedFaults: [/status of 422/] });

const path = (lang: string) => `/${lang}/claims/check`;
const SENTENCE = {
	ro: 'În 2022, 168 de victime române au fost identificate în Germania.',
	en: 'In 2022, 168 Romanian victims were identified in Germany.'
};
const MATCHES = { ro: /^Se potrivește/, en: /^Matches/ };
const send = (page: Page) => page.locator('form[novalidate] button[type=submit]').click();

async function check(page: Page, lang: 'ro' | 'en') {
	await page.goto(path(lang));
	await page.fill('#sentence', SENTENCE[lang]);
	await send(page);
	await expect(page.locator('.finding h3')).toHaveText(MATCHES[lang]);
	await expect(page.locator('mark')).not.toHaveCount(0);
	// What was sent is in no address.
	expect(page.url()).not.toContain('168');
	await page.locator('.finding a').first().click();
	await expect(page).toHaveURL(/\/figures\/origin-share-over-time\?.*as_of=/);
}

for (const lang of languages) {
	test(`${lang}: a sentence is checked, and the reader led to the answer`, async ({ page }) => {
		await open(page, path(lang));
		await page.fill('#sentence', SENTENCE[lang]);
		await send(page);
		await expect(page.locator('#result-title')).toBeFocused();
		await expect(page.locator('[role=status]')).toHaveText(MATCHES[lang]);
		await axe(page);
		await check(page, lang);
	});

	test(`${lang}: what cannot be read is said at the field`, async ({ page }) => {
		await open(page, path(lang));
		await page.fill('#sentence', 'a'.repeat(1001));
		await send(page);
		await expect(page.locator('#sentence-fault')).toContainText(/1[.,]001/);
		await expect(page.locator('#sentence')).toHaveAttribute('aria-invalid', 'true');
		await expect(page.locator('#sentence')).toBeFocused();
		await expect(page.locator('#sentence')).toHaveValue('a'.repeat(1001));
		await axe(page);
	});
}

test('what was written before the scripts came stays', async ({ page }) => {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() === 'script') await released;
		await route.continue();
	});
	await page.goto(path('en'), { waitUntil: 'commit' });
	await page.fill('#sentence', SENTENCE.en);
	release();
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	await send(page);
	await expect(page.locator('.finding h3')).toHaveText(MATCHES.en);
	await expect(page.locator('#sentence')).toHaveValue(SENTENCE.en);
});

test('a form sent before the page is alive keeps what was written', async ({ page }) => {
	await open(page, path('en'));
	await page.fill('#sentence', 'a'.repeat(1001));
	const loaded = page.waitForEvent('load');
	await page.evaluate(() => document.querySelector<HTMLFormElement>('form[novalidate]')?.submit());
	await loaded;
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	await expect(page.locator('#sentence-fault')).toBeVisible();
	await expect(page.locator('#sentence')).toHaveValue('a'.repeat(1001));
});

test('markup in a sentence stays text', async ({ page }) => {
	await open(page, path('en'));
	await page.fill('#sentence', '6% <img src=x onerror=alert()> <b>x</b>');
	await send(page);
	await expect(page.locator('blockquote')).toContainText('<img src=x onerror=alert');
	await expect(page.locator('blockquote img, blockquote b')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const lang of languages) {
		test(`${lang}: the same answer`, async ({ page }) => {
			await check(page, lang);
		});
	}
	test('an example is an address', async ({ page }) => {
		await page.goto(path('ro'));
		await page.locator('nav a[href*="example=2"]').click();
		await expect(page.locator('#sentence')).not.toHaveValue('');
		await expect(page.locator('.finding[data-outcome=was]')).toBeVisible();
	});
	test('the answer is kept by nobody', async ({ page }) => {
		await page.goto(path('en'));
		await page.fill('#sentence', SENTENCE.en);
		const [response] = await Promise.all([
			page.waitForResponse((one) => one.request().method() === 'POST'),
			send(page)
		]);
		expect(response.headers()['cache-control']).toContain('no-store');
	});
});
