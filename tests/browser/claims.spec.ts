import { VERDICT } from '../../src/lib/figures/claims/words.ts';
import { CLAIMS } from '../../src/lib/features/claims/texts.ts';
import { expect, languages, test } from './support.ts';

for (const lang of languages) {
	test(`a claim (${lang}) has its verdict in words, a reason, and wording to copy`, async ({
		page
	}) => {
		await page.goto(`/${lang}/claims#2024-05-worldteach-80-percent`);
		const claim = page.locator('article[id="2024-05-worldteach-80-percent"]');
		await expect(claim).toBeInViewport();
		await expect(claim.locator('.verdict')).toContainText(VERDICT.not_supported.word[lang]);
		await expect(claim.locator('.reason')).toContainText('UNODC');
		const wording = claim.getByLabel(CLAIMS.holds[lang], { exact: true }).first();
		await expect(wording).toHaveValue(/\/claims\?as_of=\d{4}-\d\d-\d\d#2024-05-worldteach/);
	});
}

test('the jump list leads to every claim', async ({ page }) => {
	await page.goto('/ro/claims');
	const links = page.locator('nav.jump a');
	const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	const claims = await page
		.locator('article.claim')
		.evaluateAll((all) => all.map((one) => `#${one.id}`));
	expect([...ids].sort()).toEqual([...claims].sort());
	await links.last().click();
	await expect(page.locator(`article.claim:target`)).toBeInViewport();
});

test('earlier data give the verdicts of their day', async ({ page }) => {
	await page.goto('/en/claims?as_of=2025-04-14');
	const claim = page.locator('article[id="2025-10-eurostat-12166"] .verdict');
	await expect(claim).toContainText(VERDICT.cannot_be_checked.word.en);
});

test.describe('a day before the oldest edition', () => {
	test.use({ allowedFaults: [/status of 400/] });
	test('is refused by name', async ({ page }) => {
		await page.goto('/en/claims?as_of=1999-01-01');
		await expect(page.locator('main')).toContainText('as_of');
	});
});

test('another citizenship can be asked for in the strip of years', async ({ page }) => {
	await page.goto('/ro/claims?origin=NG');
	await expect(page.locator('#largest-foreign-citizenship .headline')).toContainText('Nigeria');
});
