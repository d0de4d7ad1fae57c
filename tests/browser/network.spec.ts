import { M } from '../../src/lib/i18n/messages.ts';
import { LIST, VIEW_NAMES } from '../../src/lib/features/network/texts/initiatives.ts';
import { initiativeIds } from './pages.ts';
import { axe, expect, languages, open, test, tooWide } from './support.ts';

const HERE = '#initiatives';
const lines = `${HERE} li h4`;
const PHONE_SIZE = { width: 360, height: 740 };
/** A refused address is an error in the console of the browser that asks it. */
test.use({ allowedFaults: [/status of 400/] });

for (const lang of languages) {
	const path = `/${lang}/network`;

	for (const view of ['view=lanes', 'view=years', 'q=elevi', 'q=nimicdinasta&year=2023'])
		test(`${lang}: ?${view} is clean and fits a phone`, async ({ page }) => {
			// Light in one language, dark in the other: the elements are the same.
			await page.emulateMedia({ colorScheme: lang === 'ro' ? 'light' : 'dark' });
			await page.setViewportSize(PHONE_SIZE);
			await open(page, `${path}?${view}`);
			expect(await tooWide(page)).toEqual([]);
			await axe(page);
		});

	test(`${lang}: the views keep the filters and show as many`, async ({ page }) => {
		await open(page, `${path}?objective=awareness&year=2023`);
		const shown = await page.locator(lines).count();
		for (const view of ['lanes', 'years'] as const) {
			await page.getByRole('link', { name: VIEW_NAMES[view][lang], exact: true }).click();
			await expect(page).toHaveURL(
				new RegExp(`/network\\?view=${view}&objective=awareness&year=2023#initiatives$`)
			);
			const marks = page.locator(`${HERE} figure a[href*="/network/initiatives/"]`);
			await expect(marks).toHaveCount(shown);
			await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
				'href',
				new RegExp(`\\?view=${view}&objective=awareness&year=2023$`)
			);
		}
	});

	test(`${lang}: lanes are walked through in time order, each mark with its name`, async ({
		page
	}) => {
		await open(page, `${path}?view=lanes&year=2023`);
		const marks = page.locator(`${HERE} svg a`);
		const order = await marks.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		const ids = order.map((href) => href?.split('/').at(-1) ?? '');
		const record = initiativeIds.filter((id) => id.startsWith('2023'));
		expect(ids).toEqual(record);
		await marks.first().focus();
		for (const id of ids) {
			const focused = page.locator('svg a:focus');
			await expect(focused).toHaveAttribute('href', `${path}/initiatives/${id}`);
			expect((await focused.getAttribute('aria-label'))?.length).toBeGreaterThan(20);
			await page.keyboard.press('Tab');
		}
		await marks.nth(2).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${path}/initiatives/${ids[2]}`);
	});

	test(`${lang}: a search marks what it found, with or without diacritics`, async ({ page }) => {
		await open(page, path);
		const field = page.getByRole('searchbox');
		await field.fill('  SEFEI ');
		await field.press('Enter');
		await expect(page).toHaveURL(`${path}?q=SEFEI`);
		await expect(page.locator(`${HERE} mark`).first()).toHaveText(/^șefei$/i);
		const found = await page.locator(lines).allInnerTexts();
		await field.fill('şefei');
		await field.press('Enter');
		await expect(page).toHaveURL(/q=%C5%9Fefei$/);
		await expect(page.locator(lines)).toHaveText(found);
		await page.goto(`${path}?q=%3Cb%3Ezzz`);
		await expect(page.locator(lines)).toHaveCount(0);
	});

	test(`${lang}: nothing found has ways out`, async ({ page }) => {
		await open(page, `${path}?q=nimicdinasta&year=2023`);
		await expect(page.locator(`${HERE} [role=status]`)).toContainText(/^0 /);
		await page.getByRole('link', { name: LIST.without_search[lang] }).click();
		await expect(page).toHaveURL(`${path}?year=2023#initiatives`);
		await expect(page.getByRole('searchbox')).toHaveValue('');
		await expect(page.locator('[name=year]')).toHaveValue('2023');
		expect(await page.locator(lines).count()).toBeGreaterThan(3);
	});
}

test('what cannot be asked is refused in a sentence', async ({ page }) => {
	for (const [query, said] of [
		['page=99', 'Nu există aici pagina 99: selecția aceasta are'],
		['page=-1', 'numărul unei pagini'],
		['view=map', 'list, lanes, years'],
		[`q=${'a'.repeat(101)}`, '101 de caractere; poate avea cel mult 100']
	] as const) {
		const response = await page.goto(`/ro/network?${query}`);
		expect(response?.status(), query).toBe(400);
		await expect(page.locator('main')).toContainText(said);
	}
});

test('the page names its feed, and each download answers', async ({ page, request }) => {
	await page.goto('/ro/network?q=cado&year=2021');
	const feed = page.locator('link[rel=alternate][type="application/atom+xml"]');
	await expect(feed).toHaveAttribute('href', '/ro/network/initiatives.atom?q=cado&year=2021');
	const links = page.locator(`${HERE} a[href*="/network/initiatives."]`);
	await expect(links).toHaveCount(4);
	for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
		const answer = await request.get(href ?? '');
		expect(answer.status()).toBe(200);
		expect(answer.headers()['access-control-allow-origin']).toBe('*');
		const headers = { 'if-none-match': answer.headers().etag ?? '' };
		expect((await request.get(href ?? '', { headers })).status()).toBe(304);
	}
	expect((await request.get('/ro/network/initiatives.csv?page=2')).status()).toBe(400);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE_SIZE });

	test('filters, search, views and pages are links and a form', async ({ page }) => {
		await page.goto('/ro/network');
		await expect(page.locator(lines)).toHaveCount(50);
		await expect(page.locator('head link[rel=next]')).toHaveAttribute('href', '/ro/network?page=2');
		await page.locator(`${HERE} a[rel=next]`).click();
		await expect(page).toHaveURL('/ro/network?page=2#initiatives');
		await expect(page.locator(lines)).toHaveCount(initiativeIds.length - 50);
		await expect(page.locator(`${HERE} a[rel=next]`)).toHaveCount(0);
		await expect(page.locator('head link[rel=prev]')).toHaveAttribute('href', '/ro/network');

		await page.getByRole('searchbox').fill('solwodi');
		await page.locator('[name=kind]').selectOption('campaign');
		await page.getByRole('button', { name: M.show.ro, exact: true }).click();
		await expect(page).toHaveURL(/\/ro\/network\?q=solwodi&kind=campaign(#initiatives)?$/);
		await expect(page.locator(`${HERE} mark`).first()).toHaveText(/solwodi/i);

		await page.getByRole('link', { name: VIEW_NAMES.years.ro }).click();
		await expect(page).toHaveURL(/\?view=years&q=solwodi&kind=campaign#initiatives$/);
		await page.getByRole('searchbox').fill('');
		await page.getByRole('button', { name: M.show.ro, exact: true }).click();
		await expect(page).toHaveURL(/\?view=years&kind=campaign(#initiatives)?$/);
		await expect(page.locator(`${HERE} tbody tr`)).not.toHaveCount(0);
		await page.locator(`${HERE} tbody td a`).first().click();
		await expect(page).toHaveURL(/\/ro\/network\/initiatives\/[a-z0-9-]+$/);
	});
});
