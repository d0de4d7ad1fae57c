import type { Locator, Page } from '@playwright/test';
import { DESK, expect, open, test } from './support.ts';

const CHART = '/ro/figures/origin-share-over-time';
const FOUNDING = '2020-07-network-founded';

/** The drawing that is shown at this width: share above, initiatives below. */
const shown = (page: Page) => page.locator('.picture [data-axis]').filter({ visible: true });

/** Where a year is on the screen, in one of the two lanes. */
async function placeOf(box: Locator, year: number, lane: 0 | 1) {
	await box.locator('svg').nth(lane).scrollIntoViewIfNeeded();
	const place = await box.evaluate(
		(element, { year, lane }) => {
			const axis = (element as HTMLElement).dataset.axis?.split(' ').map(Number) ?? [];
			const [from = 0, to = 0, left = 0, right = 0, width = 0] = axis;
			const along = left + ((year + 0.5 - from) / (to - from)) * (width - left - right);
			const own = element.getBoundingClientRect();
			const svg = element.querySelectorAll('svg')[lane]?.getBoundingClientRect();
			// The upper edge: no mark of an initiative is in the way there.
			return svg && { x: own.left + (along / width) * own.width, y: svg.top + 4 };
		},
		{ year, lane }
	);
	if (!place) throw new Error(`the chart has no lane ${lane}`);
	return place;
}

/** Where the line through both lanes stands, as a fraction of the width; null: there is none. */
const lineOf = (box: Locator) =>
	box.evaluate((element) => {
		const line = getComputedStyle(element, '::after');
		const { width, height } = element.getBoundingClientRect();
		if (Number(line.opacity) === 0) return null;
		return { at: parseFloat(line.left) / width, tall: parseFloat(line.height) / height };
	});

for (const lane of [0, 1] as const) {
	const which = lane === 0 ? 'share' : 'initiatives';
	test(`a year pointed at in the lane of the ${which} is read in both`, async ({
		page,
		isMobile
	}) => {
		await open(page, CHART);
		const box = shown(page);
		const readout = page.locator('.readout');
		const height = (await readout.boundingBox())?.height;
		const { x, y } = await placeOf(box, 2021, lane);
		if (isMobile) await page.touchscreen.tap(x, y);
		else await page.mouse.move(x, y);
		await expect(readout.locator('strong')).toHaveText('2021');
		const row = page.locator('.numbers tbody tr', { hasText: /^2021/ });
		await expect(readout.locator('.accent')).toHaveText(
			await row.locator('td').first().innerText()
		);
		await expect(readout.locator('.network')).not.toBeEmpty();
		const line = await lineOf(box);
		expect(line?.tall).toBeGreaterThan(0.85);
		const own = await box.boundingBox();
		expect(line?.at).toBeCloseTo((x - (own?.x ?? 0)) / (own?.width ?? 1), 1);
		expect((await readout.boundingBox())?.height, 'nothing jumps').toBe(height);
		if (isMobile) {
			// What was tapped stays to be read, until something else is.
			await page.waitForTimeout(400);
			await expect(readout.locator('strong')).toHaveText('2021');
			const next = await placeOf(box, 2013, lane);
			await page.touchscreen.tap(next.x, next.y);
			await expect(readout.locator('strong')).toHaveText('2013');
		} else {
			await page.locator('h1').hover();
			await expect(readout.locator('strong')).toHaveCount(0);
			expect(await lineOf(box)).toBeNull();
		}
	});
}

test('an initiative in focus shows its year in both lanes, and leads to its page', async ({
	page
}) => {
	await open(page, CHART);
	const mark = shown(page).locator(`a[href$="/initiatives/${FOUNDING}"]`);
	await mark.focus();
	await expect(page.locator('.readout strong')).toHaveText('2020');
	expect(await lineOf(shown(page))).not.toBeNull();
	await expect(mark.locator('title')).toHaveText(/30 iulie 2020/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/ro/network/initiatives/${FOUNDING}`);
	await expect(page.locator('time').first()).toHaveText('30 iulie 2020');
});

test('years without data break the line of Italy and say why', async ({ page }) => {
	await open(page, `${CHART}?reporter=IT`);
	const box = shown(page);
	const line = await box.locator('g[stroke="var(--accent)"] path').first().getAttribute('d');
	// 2011 in the middle and 2022 at the end: two pieces, and 14 points for 16 years.
	expect(line?.match(/M/g)).toHaveLength(2);
	expect(line?.match(/[ML]/g)).toHaveLength(14);
	const missing = box.locator('text', { hasText: '×' });
	await expect(missing).toHaveCount(2);
	for (const year of [2011, 2022]) {
		await expect(box.locator('title', { hasText: `${year}: fără date` })).toHaveCount(1);
		const row = page.locator('.numbers tbody tr', { hasText: new RegExp(`^${year}`) });
		await expect(row).toContainText('fără date');
	}
});

test(
	'years in which Poland did not list Romania are marked, and are no zero',
	{ tag: DESK },
	async ({ page }) => {
		await open(page, `${CHART}?reporter=PL`);
		const box = shown(page);
		const absent = box.locator('circle', {
			has: page.locator('title', { hasText: 'nemenționată' })
		});
		await expect(absent).toHaveCount(4);
		const row = page.locator('.numbers tbody tr', { hasText: /^2017/ });
		await expect(row).toContainText('nemenționată');
		await expect(row).not.toContainText('0 %');
	}
);

test(
	'origins that are compared have a line, a name and a column each',
	{ tag: DESK },
	async ({ page }) => {
		await open(page, `${CHART}?origin=RO&origin=NG&origin=BG`);
		const box = shown(page);
		for (const name of ['România', 'Nigeria', 'Bulgaria']) {
			await expect(box.locator('text', { hasText: name })).toHaveCount(1);
		}
		const { x, y } = await placeOf(box, 2016, 0);
		await page.mouse.move(x, y);
		await expect(page.locator('.readout .accent')).toHaveText(/România.*Nigeria.*Bulgaria/);
	}
);
