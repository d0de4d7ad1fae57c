import { M } from '../../src/lib/i18n/messages.ts';
import { DESK, expect, languages, open, test } from './support.ts';

const OLDER = '2023-05-30';

for (const lang of languages) {
	const once = { tag: lang === 'en' ? DESK : [] };
	test(
		`an advocate (${lang}) narrows a figure down, goes back, and cites what will stay`,
		once,
		async ({ page, context }) => {
			const words = { ro: { de: 'Germania' }, en: { de: 'Germany' } }[lang];
			await open(page, `/${lang}/figures/origin-share-over-time`);
			const headline = page.locator('h1');
			const field = (name: string) => page.locator(`.controls [name="${name}"]`);
			const nigeria = page.locator('.controls [name="origin"][value="NG"]');
			await field('where').selectOption('reporter:DE');
			await expect(page).toHaveURL(/\?reporter=DE|&reporter=DE|where=reporter/);
			await expect(headline).toContainText(words.de);
			await nigeria.check();
			await expect(page).toHaveURL(/origin=NG/);
			await expect(page.locator('.numbers td', { hasText: 'Nigeria' }).first()).toBeAttached();
			await field('from').selectOption('2012');
			await expect(page).toHaveURL(/from=2012/);
			await expect(page.locator('.numbers tbody tr').first()).toContainText('2012');
			const newest = await page.locator('.numbers tbody').innerText();
			await field('as_of').selectOption(OLDER);
			await expect(page).toHaveURL(new RegExp(`as_of=${OLDER}`));
			await expect(page.locator('.older')).toContainText(M.older_edition[lang]);
			await expect(page.locator('.source-line time').first()).toHaveAttribute('datetime', OLDER);
			expect(await page.locator('.numbers tbody').innerText()).not.toBe(newest);

			// One step back for each choice, and the controls say what is shown.
			await page.goBack();
			await expect(page.locator('.older')).toHaveCount(0);
			await expect(field('as_of')).toHaveValue('');
			await expect(page.locator('.numbers tbody')).toHaveText(newest, { useInnerText: true });
			await page.goBack();
			await expect(field('from')).toHaveValue('');
			await expect(nigeria).toBeChecked();
			await page.goBack();
			await expect(nigeria).not.toBeChecked();
			await expect(field('where')).toHaveValue('reporter:DE');
			await page.goBack();
			await expect(field('where')).toHaveValue('set:EU27');
			await page.goForward();
			await page.goForward();
			await page.goForward();
			await page.goForward();
			await expect(page.locator('.older')).toBeVisible();
			await expect(field('as_of')).toHaveValue(OLDER);

			const cite = page.locator('.actions details', { hasText: M.citation_text[lang] });
			await cite.locator('summary').click();
			const citation = await cite.locator('textarea').inputValue();
			const permalink = (await cite.locator('p a').first().getAttribute('href')) ?? '';
			const asked = new URL(permalink).searchParams;
			expect(citation).toContain(permalink);
			expect(citation).toContain((await headline.innerText()).replaceAll('\u2060', ''));
			expect(asked.get('as_of')).toBe(OLDER);
			expect([...asked.getAll('origin'), asked.get('reporter'), asked.get('from')]).toEqual([
				'RO',
				'NG',
				'DE',
				'2012'
			]);
			const later = await context.newPage();
			await later.goto(permalink);
			await expect(later.locator('h1')).toHaveText(await headline.innerText());
			await expect(later.locator('.numbers tbody')).toHaveText(
				await page.locator('.numbers tbody').innerText(),
				{ useInnerText: true }
			);
			await later.locator('.older a').click();
			await expect(later).not.toHaveURL(/as_of/);
			await expect(later.locator('.numbers tbody')).toHaveText(newest, { useInnerText: true });
		}
	);

	test(
		`an NGO (${lang}) filters initiatives, reads one, and comes back to its list`,
		once,
		async ({ page }) => {
			await open(page, `/${lang}/network`);
			const list = page.locator('#initiatives li h4');
			const all = await list.count();
			const objective = page.locator('select[name="objective"]');
			const year = page.locator('select[name="year"]');
			await objective.selectOption({ index: 1 });
			const aim = await objective.inputValue();
			await expect(page).toHaveURL(new RegExp(`\\?objective=${aim}$`));
			const ofAim = await list.count();
			expect(ofAim).toBeGreaterThan(0);
			expect(ofAim).toBeLessThan(all);
			const chosen = (await page.locator('#initiatives h3').first().innerText()).trim();
			await year.selectOption(chosen);
			await expect(page).toHaveURL(`/${lang}/network?objective=${aim}&year=${chosen}`);
			await expect(page.locator('#initiatives h3')).toHaveText([chosen]);
			const left = await list.allInnerTexts();
			await expect(page.locator('#initiatives [role="status"]')).toContainText(String(left.length));
			await list.first().locator('a').click();
			await expect(page).toHaveURL(/\/network\/initiatives\//);
			await expect(page.locator('h1')).toHaveText(left[0] ?? '');
			await page.goBack();
			await expect(page).toHaveURL(`/${lang}/network?objective=${aim}&year=${chosen}`);
			await expect(list).toHaveText(left);
			await expect(objective).toHaveValue(aim);
			await expect(year).toHaveValue(chosen);
			await page.getByRole('link', { name: M.clear_filters[lang] }).click();
			await expect(page).toHaveURL(`/${lang}/network#initiatives`);
			await expect(list).toHaveCount(all);
			await expect(objective).toHaveValue('');
		}
	);
}

test.describe('copying', { tag: DESK }, () => {
	test('a citation reaches the clipboard, and the button says so', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, '/ro/figures/origin-ranking');
		await page.locator('.actions summary', { hasText: M.cite.ro }).click();
		await page.getByRole('button', { name: M.copy.ro }).first().click();
		await expect(page.getByRole('button', { name: M.copied.ro })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await page.locator('.actions textarea').first().inputValue()
		);
		// The window is kept for the next test; Playwright takes permissions back only when told.
		await context.clearPermissions();
	});

	test('where there is no clipboard, the text is selected for the reader', async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', { value: undefined })
		);
		await open(page, '/ro/figures/origin-ranking');
		await page.locator('.actions summary', { hasText: M.cite.ro }).click();
		await page.getByRole('button', { name: M.copy.ro }).first().click();
		const field = page.locator('.actions textarea').first();
		await expect(field).toBeFocused();
		const length = (await field.inputValue()).length;
		expect(
			await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])
		).toEqual([0, length]);
	});
});

test('the other language is the same page with the same query', { tag: DESK }, async ({ page }) => {
	await open(page, '/ro/figures/origin-share-over-time?reporter=DE&from=2015');
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL('/en/figures/origin-share-over-time?reporter=DE&from=2015');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('h1')).toContainText('Germany');
});
