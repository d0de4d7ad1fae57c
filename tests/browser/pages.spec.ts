import { M } from '../../src/lib/i18n/messages.ts';
import { KB, kb, scriptBytes } from './bytes.ts';
import { figureIds, pagePaths } from './pages.ts';
import {
	axe,
	DESK,
	PHONE,
	expect,
	languages,
	open,
	test,
	tooWide,
	watchShifts,
	type Shift
} from './support.ts';
import { foreignWords } from './words.ts';

/** Most of the scripts that a page may bring before it is touched. */
const MOST_SCRIPTS = 90 * KB;
/** All figures have one page: the first shows what stands around `main` on each. */
const alike = new Set(figureIds.slice(1).map((id) => `/figures/${id}`));

const sumOf = (shifts: Shift[]) => shifts.reduce((sum, { value }) => sum + value, 0);

for (const lang of languages) {
	for (const path of pagePaths) {
		const address = `/${lang}${path}`;
		const title = `${address} fits, stands still, speaks one language, is light and passes axe in both themes`;
		// A phone shows the same document in one column: it tells nothing new in a second language. All
		// figures have one page; a phone in one language and a desk in the other see what each adds.
		const oneOfMany = path.startsWith('/figures/');
		const where = lang === 'en' ? DESK : oneOfMany ? PHONE : [];
		test(title, { tag: where }, async ({ page, isMobile }) => {
			const shifted = await watchShifts(page);
			await open(page, address);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.locator('h1')).toBeVisible();
			expect(await tooWide(page), 'wider than the screen').toEqual([]);
			expect(await foreignWords(page, lang), 'words of the other language').toEqual([]);
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			if ((await shifted()).length > 0) {
				// A typeface that comes while the text waits for it, still unseen, may move it by its own width.
				expect(sumOf(await shifted()), 'layout shift on a first visit').toBeLessThanOrEqual(0.001);
				await open(page, address);
				await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
			}
			expect(await shifted(), 'layout shift while loading and scrolling').toEqual([]);

			// Light in Romanian, dark in English: the elements are the same, and axe is slow.
			const part = alike.has(path) ? 'main' : 'all';
			if (lang === 'ro') await axe(page, isMobile && !oneOfMany ? 'structure' : part);
			if (!isMobile) {
				// Nothing comes late: it has been read, scrolled through and waited for.
				await page.waitForLoadState('networkidle');
				const scripts = await scriptBytes(page);
				console.log(`${address}: ${kb(scripts)} of JavaScript`);
				expect(scripts).toBeLessThanOrEqual(MOST_SCRIPTS);
				expect(scripts).toBeGreaterThan(0);
			}
			await page.getByRole('button', { name: M.theme_dark[lang] }).click();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(page.getByRole('button', { name: M.theme_light[lang] })).toBeVisible();
			expect(await shifted(), 'layout shift after the change of theme').toEqual([]);
			if (lang === 'en') await axe(page, part);
		});
	}
}

test('the chosen theme lasts, on this device only', async ({ page }) => {
	await open(page, '/ro');
	await page.getByRole('button', { name: M.theme_dark.ro }).click();
	await open(page, '/ro/help');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('button', { name: M.theme_light.ro })).toBeVisible();
});
