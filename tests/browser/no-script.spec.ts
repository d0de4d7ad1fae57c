import type { Page } from '@playwright/test';
import { M } from '../../src/lib/i18n/messages.ts';
import type { Lang } from '../../src/lib/i18n/text.ts';
import { EXIT_URL } from '../../src/lib/ui/sections.ts';
import { figureIds, pagePaths } from './pages.ts';
import { DESK, expect, languages, PHONE, test, tooWide } from './support.ts';

const figures = new Set(figureIds.map((id) => `/figures/${id}`));

/** A figure shows its picture, its controls, its table and what it offers. */
async function expectFigure(page: Page, lang: Lang): Promise<void> {
	await expect(page.locator('.picture svg').filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: M.show[lang], exact: true })).toBeVisible();
	await expect(page.locator('.numbers table')).toBeVisible();
	const details = page.locator('.actions details').first();
	await details.locator('summary').click();
	await expect(details.locator('textarea')).toBeVisible();
}

for (const lang of languages) {
	// The longer words where there is less room.
	const once = { tag: lang === 'ro' ? PHONE : DESK };
	test(`every page (${lang}) is whole without JavaScript`, once, async ({ page }) => {
		test.setTimeout(120_000);
		for (const path of pagePaths) {
			await test.step(`/${lang}${path}`, async () => {
				await page.goto(`/${lang}${path}`);
				await expect(page.locator('h1')).toBeVisible();
				await expect(page.locator('.needs-js').filter({ visible: true })).toHaveCount(0);
				const exit = page.locator('a.exit');
				await expect(exit).toBeVisible();
				await expect(exit).toHaveAttribute('href', EXIT_URL);
				expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
				expect(await tooWide(page), 'wider than the screen').toEqual([]);
				if (figures.has(path)) await expectFigure(page, lang);
			});
		}
	});
}

test('on the overview the tables open by themselves', async ({ page }) => {
	await page.goto('/en');
	const numbers = page.locator('.numbers').first();
	await expect(numbers.locator('table')).toBeHidden();
	await numbers.locator('summary').click();
	await expect(numbers.locator('table')).toBeVisible();
});

test('the controls are a form that leads to an address worth keeping', async ({ page }) => {
	await page.goto('/ro/figures/origin-share-over-time');
	await page.locator('[name="where"]').selectOption('reporter:DE');
	await page.locator('[name="origin"][value="NG"]').check();
	await page.locator('[name="from"]').selectOption('2012');
	await page.getByRole('button', { name: M.show.ro, exact: true }).click();
	const { pathname, searchParams } = new URL(page.url());
	expect(pathname).toBe('/ro/figures/origin-share-over-time');
	expect([...searchParams].sort()).toEqual([
		['from', '2012'],
		['origin', 'NG'],
		['origin', 'RO'],
		['reporter', 'DE']
	]);
	await expect(page.locator('h1')).toContainText('Germania');
	await expect(page.locator('[name="where"]')).toHaveValue('reporter:DE');
	await expect(page.locator('[name="origin"][value="NG"]')).toBeChecked();
	await expect(page.locator('.numbers tbody')).toContainText('Nigeria');
});

test('the year of the map is chosen from a list', async ({ page }) => {
	await page.goto('/en/figures/origin-share-by-destination');
	await page.locator('[name="year"]').selectOption('2019');
	await page.getByRole('button', { name: M.show.en, exact: true }).click();
	await expect(page).toHaveURL(/[?&]year=2019\b/);
	await expect(page).not.toHaveURL(/where=/);
	await expect(page.locator('h1')).toContainText('2019');
	await expect(page.locator('[name="year"]')).toHaveValue('2019');
	await page.locator('.places a').first().click();
	await expect(page).toHaveURL(/origin-share-over-time\?reporter=[A-Z]{2}$/);
});

test('initiatives are filtered by a form, too', async ({ page }) => {
	await page.goto('/ro/network');
	await page.locator('[name="year"]').selectOption({ index: 1 });
	const year = await page.locator('[name="year"]').inputValue();
	await page.getByRole('button', { name: M.show.ro, exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/ro/network\\?year=${year}(#initiatives)?$`));
	await expect(page.locator('#initiatives h3')).toHaveText([year]);
});

test('the other language keeps path and query', async ({ page }) => {
	await page.goto('/ro/figures/origin-ranking?year=2019&set=EUROPE');
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL('/en/figures/origin-ranking?year=2019&set=EUROPE');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('link', { name: 'Română', exact: true }).click();
	await expect(page).toHaveURL('/ro/figures/origin-ranking?year=2019&set=EUROPE');
});

test.describe('leaving', () => {
	test.use({ allowedFaults: [/request to www\.meteoromania\.ro/] });

	test('the quick exit leaves by itself, and says nothing of where one was', async ({ page }) => {
		let referer: string | undefined = 'not asked';
		await page.route(`${EXIT_URL}**`, async (route) => {
			referer = (await route.request().allHeaders()).referer;
			await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
		});
		await page.goto('/ro/help');
		await page.locator('a.exit').click();
		await expect(page).toHaveURL(EXIT_URL);
		expect(referer).toBeUndefined();
	});
});
