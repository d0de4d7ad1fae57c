import { M } from '../../src/lib/i18n/messages.ts';
import { STALE } from '../../src/lib/record/verified.ts';
import { memberIds } from './pages.ts';
import { expect, languages, test, tooWide } from './support.ts';

const AIMS = 7;

for (const lang of languages) {
	test(`${lang}: every aim has its words, its lane and an indicator or the plain statement`, async ({
		page
	}) => {
		await page.goto(`/${lang}/network/objectives`);
		const sections = page.locator('main section');
		await expect(sections).toHaveCount(AIMS);
		for (const section of await sections.all()) {
			await expect(section.locator('blockquote[lang=ro]')).toBeVisible();
			await expect(section.locator('.indicator').first()).toBeVisible();
		}
		const confiscation = page.locator('#confiscation');
		await expect(confiscation.locator('svg')).toHaveCount(0);
		await expect(confiscation.locator('.gap')).toContainText(
			lang === 'ro' ? 'nicio inițiativă' : 'no initiative'
		);
		await expect(confiscation.locator('h4')).toHaveText(
			lang === 'ro' ? 'Niciun indicator public găsit' : 'No public indicator was found'
		);
		expect(await tooWide(page)).toEqual([]);
	});

	test(`${lang}: wherever a lane meets a statistic, it says that no effect is measured`, async ({
		page
	}) => {
		await page.goto(`/${lang}/network/objectives`);
		const said = lang === 'ro' ? 'nu măsoară un efect' : 'not a measure of effect';
		for (const section of await page.locator('main section').all()) {
			if ((await section.locator('details table').count()) === 0) continue;
			await expect(section.locator('.caveats')).toContainText(said);
		}
		await expect(page.locator('main')).not.toContainText(/corel|correlat/i);
	});

	test(`${lang}: an indicator opens as a table, and leads to its figure and its source`, async ({
		page
	}) => {
		await page.goto(`/${lang}/network/objectives`);
		const share = page.locator('#share-of-origin');
		await share.locator('summary').click();
		await expect(share.locator('table .badge').first()).toBeVisible();
		await expect(share.locator('a[rel="noopener noreferrer"]').first()).toBeVisible();
		expect(await tooWide(page)).toEqual([]);
		await share.locator(`a[href="/${lang}/figures/origin-share-over-time?set=EUROPE_ME"]`).click();
		await expect(page).toHaveURL(/origin-share-over-time\?set=EUROPE_ME$/);
	});

	test(`${lang}: members are numbered, each with a page of its own`, async ({ page }) => {
		await page.goto(`/${lang}/network/members`);
		await expect(page.locator('#how-many')).toBeVisible();
		await expect(page.locator(`main ol a[href^="/${lang}/network/members/"]`)).toHaveCount(
			memberIds.length
		);
		await expect(page.locator('#rotip')).toContainText(lang === 'ro' ? 'deducție' : 'inferred');
		expect(await tooWide(page)).toEqual([]);
		await page.locator('main ol a').first().click();
		await expect(page).toHaveURL(new RegExp(`/${lang}/network/members/${memberIds[0]}$`));
		const website = page.locator('dl a[rel="noopener noreferrer"]').first();
		await expect(website).toBeVisible();
		await expect(page.locator('dl')).toContainText(
			lang === 'ro' ? 'duce în afara acestui site' : 'leads out of this site'
		);
		await expect(page.locator('main').getByText(STALE[lang])).toHaveCount(0);
		expect(await tooWide(page)).toEqual([]);
	});

	test(`${lang}: ProTECT is shown as another platform`, async ({ page }) => {
		await page.goto(`/${lang}/network/protect`);
		await expect(page.locator('.lead')).toContainText(
			lang === 'ro' ? 'nu este rețeaua' : 'it is not the network'
		);
		await expect(page.locator('main ol > li')).toHaveCount(8);
		await expect(page.locator('main svg')).toHaveCount(0);
		expect(await tooWide(page)).toEqual([]);
	});
}

test('an initiative leads to its members and its aim', async ({ page }) => {
	await page.goto('/ro/network/initiatives/2020-07-network-founded');
	await page.locator('dl a[href="/ro/network/members/syene"]').click();
	await expect(page.locator('h1')).toHaveText('Asociația Centrul Syene pentru Educație');
	await page.goBack();
	await page.locator('dl a[href="/ro/network/objectives#cooperation"]').click();
	await expect(page.locator('#cooperation h2')).toBeInViewport();
});

test.describe('on a phone without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	for (const lang of languages) {
		test(`${lang}: the pages are whole and no wider than the screen`, async ({ page }) => {
			for (const path of ['objectives', 'members', `members/${memberIds[0]}`, 'protect']) {
				await page.goto(`/${lang}/network/${path}`);
				await expect(page.locator('h1')).toBeVisible();
				for (const summary of await page.locator('main summary').all()) await summary.click();
				expect(await tooWide(page), path).toEqual([]);
			}
		});
	}
});

test.describe('nobody', () => {
	test.use({ allowedFaults: [/status of 404/] });

	test('an unknown member is answered in the reader’s language', async ({ page }) => {
		const answer = await page.goto('/ro/network/members/nimeni');
		expect(answer?.status()).toBe(404);
		await expect(page.locator('main')).toContainText(M.not_found_title.ro);
		await page.goto('/en/network/members/nobody');
		await expect(page.locator('main')).toContainText(M.not_found_title.en);
	});
});
