import type { Page } from '@playwright/test';
import { M } from '../../src/lib/i18n/messages.ts';
import { expect, open, test } from './support.ts';

interface Stop {
	/** The part of the page: the first of `PARTS` that contains the stop. */
	part: string;
	what: string;
	/** How it shows that it has the focus; empty: it does not. */
	shows: string;
	/** Whether it is on the screen. */
	seen: boolean;
}

const PARTS = {
	skip: 'a.skip',
	brand: 'header .brand',
	menu: 'header nav',
	tools: 'header .tools',
	exit: 'a.exit',
	help: '.help-bar',
	controls: '.controls',
	marks: '.picture',
	list: '.places',
	receipts: '.receipts',
	table: '.numbers',
	source: '.source-line',
	actions: '.actions',
	footer: 'footer'
};

/** Presses Tab until the page is left and writes down every stop. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	// Each number of a table is a stop: a ranking has hundreds, and a link that leads past them.
	for (let step = 0; step < 1500; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate((parts) => {
			const at = document.activeElement;
			if (!at || at === document.body) return null;
			const part = Object.entries(parts).find(([, selector]) => at.closest(selector))?.[0] ?? '';
			const style = getComputedStyle(at);
			const shape = at.querySelector('.land');
			const outline = style.outlineStyle !== 'none' ? `outline ${style.outlineWidth}` : '';
			const stroke = shape && getComputedStyle(shape).strokeWidth;
			const { top, bottom, left, right } = at.getBoundingClientRect();
			return {
				part,
				what: `<${at.localName}> ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`,
				shows: outline || (stroke === '3px' ? `stroke ${stroke}` : ''),
				seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
			};
		}, PARTS);
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error('Tab does not get out of the page');
}

const walks = {
	'origin-share-by-destination': ['marks', 'list'],
	'origin-share-over-time': ['marks'],
	'origin-ranking': []
};

for (const [id, own] of Object.entries(walks)) {
	test(`Tab goes through ${id} in reading order, and is always seen`, async ({ page }) => {
		test.setTimeout(120_000);
		await open(page, `/ro/figures/${id}`);
		const stops = await walk(page);
		const order = stops.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1]);
		expect(order).toEqual([
			...['skip', 'brand', 'menu', 'tools', 'exit', 'help', 'controls'],
			...own,
			...['receipts', 'table', 'source', 'actions', 'footer']
		]);
		expect(stops.filter(({ shows }) => !shows)).toEqual([]);
		expect(stops.filter(({ seen }) => !seen)).toEqual([]);
		expect(stops.filter(({ part }) => part === 'menu')).toHaveLength(8);
		const table = stops.filter(({ part }) => part === 'table').map(({ what }) => what);
		expect(table[0]).toContain(M.table.ro);
		// Each number leads to its receipt: who does not want them all is led past the table first.
		expect(table[1]).toMatch(/^<a>/);
		expect(table[2]).toMatch(/^<div>/);
	});
}

test('the first key press leads past the menu', async ({ page }) => {
	await open(page, '/en/method');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: M.skip.en });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inside).toBe(true);
});

test('a wide table is scrolled by keyboard, and not the page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/ro/figures/origin-share-over-time?origin=RO&origin=NG');
	const scroller = page.locator('.numbers .table-scroll');
	await scroller.focus();
	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
	await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
	expect(await page.evaluate(() => scrollX)).toBe(0);
});

test('a page that was gone to begins at its top, with its heading announced', async ({ page }) => {
	await open(page, '/ro/help');
	await page.evaluate(() => scrollTo(0, 500));
	await page.getByRole('navigation', { name: M.menu.ro }).getByText(M.method.ro).press('Enter');
	await expect(page).toHaveURL('/ro/method');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await expect(page.locator('#svelte-announcer')).toContainText(await page.title());
});
