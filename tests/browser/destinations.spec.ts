import { M } from '../../src/lib/i18n/messages.ts';
import { DESTINATIONS as D } from '../../src/lib/features/destinations/texts.ts';
import { axe, expect, languages, open, test, tooWide } from './support.ts';

const FLOWS = '/ro/figures/victims-by-destination?as_of=2025-04-14';

test('Tab goes along the lines from the largest number to the smallest, and the list is in step', async ({
	page
}) => {
	await open(page, FLOWS);
	const lines = page.locator('.map-frame a.flow');
	const count = await lines.count();
	expect(count).toBeGreaterThan(10);
	await lines.first().focus();
	const seen: number[] = [];
	for (let step = 0; step < count; step++) {
		const at = page.locator('.map-frame a.flow:focus');
		await expect(at).toHaveCount(1);
		const words = (await at.getAttribute('aria-label')) ?? '';
		const [, lower = '', upper = lower] = /: (\d+)(?:–(\d+))?/.exec(words) ?? [];
		seen.push((Number(lower) + Number(upper)) / 2);
		const key = await at.getAttribute('data-key');
		await expect(page.locator('.places .pointed a')).toHaveAttribute(
			'href',
			`/ro/destinations/${key}`
		);
		const look = await at.locator('.arc').evaluate((arc) => getComputedStyle(arc).stroke);
		const other = await page
			.locator('.map-frame a.flow:not(:focus) .arc')
			.first()
			.evaluate((arc) => getComputedStyle(arc).stroke);
		expect(look, 'the focus is seen').not.toBe(other);
		await page.keyboard.press('Tab');
	}
	expect(seen).toEqual(seen.toSorted((a, b) => b - a));
	await expect(page.locator('.places a').first()).toBeFocused();
	await expect(lines.first()).toHaveClass(/pointed/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/ro/destinations/GB');
	await expect(page.locator('h1')).toContainText('Regatul Unit');
});

test('width is in proportion to the number, and the legend says where it is not', async ({
	page
}) => {
	await open(page, FLOWS);
	const widths = await page.locator('.map-frame a.flow').evaluateAll((lines) =>
		lines.map((line) => ({
			words: line.getAttribute('aria-label') ?? '',
			width: Number(line.querySelector('.arc')?.getAttribute('stroke-width')),
			hair: line.querySelector('.arc.hair') !== null
		}))
	);
	const per = widths
		.filter(({ hair }) => !hair)
		.map(({ words, width }) => width / Number(/: (\d+)/.exec(words)?.[1]));
	expect(per.length).toBeGreaterThan(2);
	for (const ratio of per) expect(Math.abs(ratio / (per[0] ?? NaN) - 1)).toBeLessThan(0.06);
	await expect(page.locator('.map-legend')).toContainText('fără proporție');
});

test('an address in small letters leads on, an unknown one is not found, in the reader’s language', async ({
	request
}) => {
	const small = await request.get('/ro/destinations/de?origin=BG', { maxRedirects: 0 });
	expect(small.status()).toBe(308);
	expect(small.headers().location).toBe('/ro/destinations/DE?origin=BG');
	for (const lang of languages) {
		for (const code of ['XX', 'germany', 'DEU']) {
			const response = await request.get(`/${lang}/destinations/${code}`);
			expect(response.status(), code).toBe(404);
			expect(await response.text()).toContain(M.not_found_title[lang]);
		}
	}
	const refused = await request.get('/ro/destinations/DE?origin=romania');
	expect(refused.status()).toBe(400);
	expect(await refused.text()).toContain('Parametrul „origin”');
});

for (const lang of languages) {
	// Other states than those of pages.spec.ts.
	const states = ['?set=EUROPE_ME&origin=BG', '/RO', '/QA', '/GB?origin=NG'];
	test(`index and pages of countries (${lang}) fit a phone and pass axe`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width: 360, height: 740 });
		for (const path of states) {
			await test.step(path, async () => {
				await open(page, `/${lang}/destinations${path}`);
				expect(await tooWide(page)).toEqual([]);
				await axe(page);
			});
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the index is a list that a form narrows, each entry with its words', async ({ page }) => {
		await page.goto('/en/destinations');
		await expect(page.locator('.multiples .spark').first()).toBeVisible();
		const first = page.locator('.multiples li').first();
		await expect(first).toContainText(/United Kingdom.*2022: 276 victims, 1\.6%/s);
		await page.locator('[name="set"]').selectOption('EU27');
		await page.locator('[name="origin"]').selectOption('BG');
		await page.getByRole('button', { name: M.show.en, exact: true }).click();
		await expect(page).toHaveURL('/en/destinations?set=EU27&origin=BG');
		await expect(page.locator('h1')).toContainText('Bulgaria');
		await page.locator('.multiples a').first().click();
		await expect(page).toHaveURL(/\/en\/destinations\/[A-Z]{2}\?origin=BG$/);
		await expect(page.locator('h1')).toContainText('the citizenship of Bulgaria');
	});

	test('a country’s page has its pictures, its sources with their evidence, and what is missing', async ({
		page
	}) => {
		await page.goto('/ro/destinations/DE');
		for (const id of ['origin-share-over-time', 'origin-ranking']) {
			await expect(
				page.locator(`#${id} .picture svg`).filter({ visible: true }).first()
			).toBeVisible();
		}
		const cards = page.locator('.groups article');
		expect(await cards.count()).toBeGreaterThan(5);
		for (const card of await cards.all()) {
			await expect(card.locator('.badge').first()).toBeVisible();
			await expect(card.locator('a[href^="http"]').first()).toBeVisible();
		}
		await expect(page.locator('#missing')).toHaveText(D.missing.ro);
		await expect(page.locator('main')).toContainText(D.missing_eurostat.ro);
	});
});
