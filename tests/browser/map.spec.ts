import type { Page } from '@playwright/test';
import { M } from '../../src/lib/i18n/messages.ts';
import { DESK, expect, open, test } from './support.ts';

const MAP = '/ro/figures/origin-share-by-destination';

const slider = (page: Page) => page.getByRole('slider', { name: M.year.ro });
const land = (page: Page, code: string) => page.locator(`.map-frame a[data-key="${code}"]`);
const listed = (page: Page, code: string) =>
	page.locator('.places li').filter({ has: page.locator(`a[href*="reporter=${code}"]`) });

/** Heading, slider, address and picture speak of the same year. */
async function expectYear(page: Page, year: number) {
	await expect(page).toHaveURL(new RegExp(`[?&]year=${year}\\b`));
	await expect(page.locator('h1')).toContainText(String(year));
	await expect(page.locator('.year-slider output')).toHaveText(String(year));
	await expect(slider(page)).toHaveValue(String(year));
	await expect(page.locator('.map-frame')).toHaveAttribute('aria-label', new RegExp(`${year}`));
}

test('the slider changes the year by keyboard, and picture, list and table follow', async ({
	page
}) => {
	await open(page, `${MAP}?set=EUROPE_ME`);
	const table = page.locator('.numbers table');
	const before = await table.innerText();
	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expectYear(page, 2021);
	await expect(slider(page)).toBeFocused();
	await page.keyboard.press('Home');
	await expectYear(page, 2007);
	expect(await table.innerText()).not.toBe(before);
	await expect(page.getByRole('button', { name: M.previous_year.ro })).toBeDisabled();
	await page.getByRole('button', { name: M.next_year.ro }).click();
	await expectYear(page, 2008);
	await expect(page).toHaveURL(/set=EUROPE_ME/);
	await page.goBack();
	await expectYear(page, 2007);
});

test('share and number are two maps with two legends', { tag: DESK }, async ({ page }) => {
	await open(page, MAP);
	await expect(page.locator('.map-legend')).toContainText('%');
	await page.getByRole('radio', { name: M.as_victims.ro }).check();
	await expect(page).toHaveURL(/metric=victims/);
	await expect(page.locator('.map-legend')).not.toContainText('%');
	await expect(page.locator('h1')).toContainText('numărul cetățenilor români');
});

test(
	'zero, not listed, no data and a number each have a look of their own',
	{ tag: DESK },
	async ({ page }) => {
		await open(page, `${MAP}?set=EUROPE_ME`);
		const looks = await page.evaluate(() => {
			const look = (selector: string) => {
				const shape = document.querySelector(selector);
				if (!shape) return `no ${selector}`;
				const { fill, stroke } = getComputedStyle(shape);
				return `${fill.replace(/hatch[\w-]+/, 'hatch')} ${stroke}`;
			};
			const kinds = ['step-0', 'step-1', 'step-5', 'not-listed', 'no-data', 'subject'];
			return {
				legend: kinds.map((kind) => look(`.map-legend .${kind}`)),
				// No country reports a zero in words: UNODC leaves it out, which is "not listed".
				map: kinds.slice(1).map((kind) => look(`.map-frame .${kind}`))
			};
		});
		expect(new Set(looks.legend).size, looks.legend.join('\n')).toBe(6);
		expect(looks.map).toEqual(looks.legend.slice(1));
		expect(looks.legend[4]).toMatch(/^url\("#hatch"\)/);
	}
);

test(
	'playing the years ends at the last one, without filling the history',
	{ tag: DESK },
	async ({ page }) => {
		await open(page, '/ro');
		await open(page, `${MAP}?year=2020`);
		await page.getByRole('button', { name: M.play.ro }).click();
		await expectYear(page, 2022);
		await expect(page.getByRole('button', { name: M.play.ro })).toBeVisible();
		await expectYear(page, 2022);
		await page.goBack();
		await expect(page).toHaveURL(/\/ro$/);
	}
);

test('a pause stops the years at once', { tag: DESK }, async ({ page }) => {
	await open(page, `${MAP}?year=2010`);
	await page.getByRole('button', { name: M.play.ro }).click();
	await expectYear(page, 2011);
	await page.getByRole('button', { name: M.pause.ro }).click();
	const stopped = await page.locator('.year-slider output').innerText();
	await page.waitForTimeout(1600);
	await expectYear(page, Number(stopped));
});

test('map and list point at the same country, by pointer and by keyboard', async ({
	page,
	isMobile
}) => {
	await open(page, MAP);
	const [shape, entry] = [land(page, 'DE'), listed(page, 'DE')];
	await expect(entry).toHaveCount(1);
	await shape.focus();
	await expect(entry).toHaveClass(/pointed/);
	await expect(page.locator('.places .pointed')).toHaveCount(1);
	await entry.locator('a').focus();
	await expect(shape).toHaveClass(/pointed/);
	await entry.locator('a').blur();
	await expect(shape).not.toHaveClass(/pointed/);
	if (isMobile) return;
	await shape.hover();
	await expect(entry).toHaveClass(/pointed/);
	await entry.hover();
	await expect(shape).toHaveClass(/pointed/);
	await page.locator('h1').hover();
	await expect(page.locator('.pointed')).toHaveCount(0);
});

test(
	'after the picture was exchanged, map and list still point together',
	{ tag: DESK },
	async ({ page }) => {
		await open(page, MAP);
		await slider(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expectYear(page, 2021);
		await listed(page, 'DE').locator('a').focus();
		await expect(land(page, 'DE')).toHaveClass(/pointed/);
	}
);

test('a country leads to its chart through time, from the map and from the list', async ({
	page
}) => {
	await open(page, MAP);
	await listed(page, 'DE').locator('a').click();
	await expect(page).toHaveURL('/ro/figures/origin-share-over-time?reporter=DE');
	await expect(page.locator('h1')).toContainText('Germania');
	await page.goBack();
	await land(page, 'ES').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/ro/figures/origin-share-over-time?reporter=ES');
	await expect(page.locator('h1')).toContainText('Spania');
});
