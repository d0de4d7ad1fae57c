import { receiptHref } from '../../src/lib/receipts/ids.ts';
import { WORDS as HINTS } from '../../src/lib/receipts/hint.ts';
import { WORDS } from '../../src/lib/receipts/words.ts';
import { axe, DESK, expect, languages, open, test, tooWide } from './support.ts';

const SHARE = 'unodc-glotip.EU27.RO.2020.share';
const FIGURES = ['origin-share-over-time', 'revisions', 'tip-tier', 'origin-ranking'];
const cell = `a[href="/ro/f/${SHARE}"]`;

test('a number of a table leads to its receipt, and the receipt back', async ({ page }) => {
	await page.goto('/ro/figures/origin-share-over-time');
	await expect(page.getByText(HINTS.hint.ro)).toBeVisible();
	const link = page.locator(`td ${cell}`);
	const shown = (await link.textContent())?.trim() ?? '';
	const box = await link.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(24);
	expect(box?.width).toBeGreaterThanOrEqual(24);
	await link.click();
	await expect(page).toHaveURL(`/ro/f/${SHARE}`);
	await expect(page.locator('.number')).toHaveText(shown.replace('–', '\u2060–\u2060'));
	await expect(page.getByText('data_glotip.xlsx')).toBeVisible();
	await page.getByRole('link', { name: 'Ponderea în timp' }).click();
	await expect(page).toHaveURL(/\/ro\/figures\/origin-share-over-time/);
});

test('a pinned figure leads to receipts of its day', async ({ page }) => {
	await page.goto('/ro/figures/origin-share-over-time?as_of=2024-01-01');
	await page.locator(`td a[href="/ro/f/${SHARE}?as_of=2024-01-01"]`).click();
	await expect(page.locator('.newer')).toBeVisible();
	await page.locator('.newer a').click();
	await expect(page).toHaveURL(`/ro/f/${SHARE}?as_of=2025-04-14`);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('every cell can be read, page by page, and the SQL', async ({ page }) => {
		await page.goto(`/en/f/${SHARE}`);
		await page.locator('#cells summary').click();
		await page.getByRole('link', { name: WORDS.later_rows.en }).click();
		await expect(page).toHaveURL(/rows=2#cells$/);
		await expect(page.locator('#cells tbody tr').first()).toBeVisible();
		await page.getByText(WORDS.sql.en).click();
		await expect(page.getByText('CREATE TABLE mart_origin_share')).toBeVisible();
	});
	test('a number of a table leads to its receipt', async ({ page }) => {
		await page.goto('/ro/figures/origin-share-over-time');
		await page.locator(`td ${cell}`).click();
		await expect(page).toHaveURL(`/ro/f/${SHARE}`);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	for (const lang of languages) {
		test(`receipts stand and pass axe, in ${lang}`, async ({ page }) => {
			const ids = [SHARE, 'unodc-glotip.CZ.RO.2022.share', 'identified-by-romania.2013.total'];
			for (const id of ids) {
				await page.goto(receiptHref(lang, id));
				await expect(page.locator('h1')).toBeVisible();
				expect(await tooWide(page)).toEqual([]);
				await axe(page, 'structure');
			}
		});
	}
});

test(
	'points of a chart lead to receipts and are no stops of the keyboard',
	{ tag: DESK },
	async ({ page }) => {
		for (const id of FIGURES) {
			await page.goto(`/ro/figures/${id}`);
			const points = page.locator('.picture-wide a[href^="/ro/f/"]');
			expect(await points.count(), id).toBeGreaterThan(2);
			// That nothing is grave where a hidden link can be clicked, pages.spec.ts sees.
			const stops = await points.evaluateAll((all) =>
				all
					.filter(
						(one) =>
							one.getAttribute('tabindex') !== '-1' || one.getAttribute('aria-hidden') !== 'true'
					)
					.map((one) => one.outerHTML)
			);
			expect(stops, id).toEqual([]);
		}
		await open(page, '/ro/figures/origin-share-over-time');
		await page.locator(`.picture-wide ${cell}`).first().click();
		await expect(page).toHaveURL(`/ro/f/${SHARE}`);
	}
);

test('the table can be skipped by keyboard', { tag: DESK }, async ({ page }) => {
	await page.goto('/ro/figures/origin-share-over-time');
	const skip = page.getByRole('link', { name: HINTS.skip.ro });
	await skip.focus();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('td a:focus')).toHaveCount(0);
});

test.describe('an id of nothing', () => {
	test.use({ allowedFaults: [/status of 40[04]/] });
	test('is a page that says so in the reader’s language', async ({ page, request }) => {
		const bad = [
			'x',
			`${SHARE}s`,
			encodeURIComponent('<script>alert(1)</script>'),
			'a'.repeat(5000)
		];
		for (const lang of languages) {
			for (const id of bad) {
				const response = await page.goto(`/${lang}/f/${id}`);
				expect(response?.status(), id.slice(0, 40)).toBe(404);
				await expect(page.locator('h1')).toHaveText(WORDS.not_found[lang]);
			}
		}
		for (const id of [...bad, '%00', '..%2F..%2Fetc%2Fpasswd', `${SHARE}%0A`]) {
			const response = await request.get(`/api/v1/receipts/${id}.json`);
			expect([400, 404], id.slice(0, 40)).toContain(response.status());
			expect(await response.text()).not.toContain('<script>alert');
		}
		expect((await request.get(`/ro/f/${SHARE}?rows=0`)).status()).toBe(400);
		expect((await request.get(`/ro/f/${SHARE}?as_of=1999-01-01`)).status()).toBe(400);
		expect((await request.get(`/ro/f/${SHARE}?x=1`)).status()).toBe(400);
	});
});

test('a receipt is at most 60 KB of HTML', { tag: DESK }, async ({ request }) => {
	for (const id of [SHARE, 'unodc-glotip.WORLD.RO.2022.worst', 'uk-nrm.GB.RO.2023.share']) {
		const response = await request.get(`/ro/f/${id}`, { headers: { 'accept-encoding': 'gzip' } });
		const { gzipSync } = await import('node:zlib');
		expect(gzipSync(await response.body(), { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
	}
});
