import { expect, test } from './support.ts';

test('the front door leads to the Romanian pages', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	expect(new URL(page.url()).pathname).toBe('/ro');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
	await expect(page.locator('h1')).toBeVisible();
});

test.describe('an English reader', () => {
	test.use({ locale: 'en-GB' });
	test('is led to the English pages', async ({ page }) => {
		await page.goto('/');
		expect(new URL(page.url()).pathname).toBe('/en');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});
