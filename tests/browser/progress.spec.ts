import { M } from '../../src/lib/i18n/messages.ts';
import { axe, expect, languages, test } from './support.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		test('a baseline and a target are chosen by form and stay in the address', async ({ page }) => {
			await page.goto('/ro/progress');
			await page.getByRole('radio', { name: /media/ }).check();
			await page.getByRole('button', { name: M.show.ro, exact: true }).first().click();
			await expect(page).toHaveURL(/baseline=2017-2019/);
			await expect(page.getByRole('radio', { name: /media/ })).toBeChecked();

			const target = page.locator('#target');
			await target.locator('[name="target"]').fill('4,5');
			await target.locator('[name="by"]').fill('2030');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/target=4%2C5.*by=2030|by=2030.*target=4%2C5/);
			await expect(page).toHaveURL(/baseline=2017-2019/);
			await expect(target.locator('.aimed p').first()).toContainText('4,5\u00a0%');

			await target.getByRole('link').click();
			await expect(page).not.toHaveURL(/target=4/);
			await expect(page).toHaveURL(/baseline=2017-2019/);
		});
	});
}

for (const lang of languages) {
	test(`nothing is grave on the page with a target (${lang})`, async ({ page }) => {
		await page.goto(`/${lang}/progress?origin=BG&set=EUROPE&target=1&by=2030`);
		await expect(page.locator('.card svg').first()).toBeVisible();
		await axe(page);
	});
}
