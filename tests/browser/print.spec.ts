import { expect, open, test } from './support.ts';

/** Pages of a PDF: it names each of them. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the overview prints on a few sheets, without what paper cannot do', async ({ page }) => {
	await open(page, '/ro');
	const pdf = await page.pdf({ format: 'A4', printBackground: true });
	console.log(`/ro prints on ${pagesOf(pdf)} sheets`);
	expect(pagesOf(pdf)).toBeGreaterThan(1);
	expect(pagesOf(pdf)).toBeLessThanOrEqual(8);

	await page.emulateMedia({ media: 'print' });
	for (const part of ['header', 'nav', 'footer', '.exit', '.controls', '.actions', '.readout']) {
		await expect(page.locator(part).filter({ visible: true }), part).toHaveCount(0);
	}
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.picture svg').filter({ visible: true })).not.toHaveCount(0);
	await expect(page.locator('.source-line').first()).toBeVisible();
});

test('what is printed in the dark theme is dark on white', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await open(page, '/ro/figures/origin-ranking');
	const colours = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.documentElement);
		return { color, backgroundColor };
	});
	expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});
