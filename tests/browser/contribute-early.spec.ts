import { expect, test } from './support.ts';

// On a slow network the form is there long before its scripts: what is written until then must stay.

const WRITTEN = {
	title_ro: 'Atelier de probă, scris înainte de scripturi',
	summary_ro: 'Un rezumat scris devreme.',
	date: '2020',
	source_url: 'https://example.org/devreme',
	organisations: 'ANITP',
	last_verified: '2026-11-01'
};
const CHOSEN = { kind: 'event', objective: 'awareness', before_network: 'true' };

test('what was written before the scripts came stays, and the preview knows it', async ({
	page
}) => {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() === 'script') await released;
		await route.continue();
	});
	await page.goto('/ro/network/contribute', { waitUntil: 'commit' });
	await expect(page.locator('#sheet')).toBeAttached();
	for (const [name, value] of Object.entries(WRITTEN)) await page.fill(`[name=${name}]`, value);
	for (const [name, value] of Object.entries(CHOSEN))
		await page.selectOption(`[name=${name}]`, value);
	const tick = page.locator('[name=member]').nth(2);
	await tick.check();

	release();
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	const preview = page.locator('.beside');
	await expect(preview).toContainText(WRITTEN.title_ro, { timeout: 15_000 });
	await expect(preview).toContainText(WRITTEN.summary_ro);
	await expect(preview.locator('svg .own')).toHaveCount(1);
	for (const [name, value] of Object.entries({ ...WRITTEN, ...CHOSEN }))
		await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
	await expect(tick).toBeChecked();
	// It asks only for what is missing.
	await page.locator('form[novalidate] button[type=submit]').click();
	const asked = page.locator('#result li a');
	await expect(asked).toHaveCount(4);
	for (const [index, name] of ['title_en', 'summary_en', 'source_title', 'confidence'].entries())
		await expect(asked.nth(index)).toHaveAttribute('href', `#field-${name}`);
});

test('a filter chosen before the scripts came stays chosen', async ({ page }) => {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() === 'script') await released;
		await route.continue();
	});
	await page.goto('/ro/network', { waitUntil: 'commit' });
	await expect(page.locator('#milestones')).toBeAttached();
	await page.selectOption('[name=kind]', 'event');
	await page.fill('[name=q]', 'elevi');
	release();
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	await expect(page.locator('[name=kind]')).toHaveValue('event');
	await page.locator('[name=q]').press('Enter');
	await expect(page).toHaveURL('/ro/network?q=elevi&kind=event');
});
