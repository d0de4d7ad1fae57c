import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/** For tests that a phone need not repeat: `test(title, { tag: DESK }, …)`. */
export const DESK = '@desk';
/** For tests that a desk need not repeat. */
export const PHONE = '@phone';

/** The languages of the site, its own first. */
export const languages = ['ro', 'en'] as const;

/**
 * Watches for what no page may do: foreign requests, cookies, errors in the console.
 * @returns what was seen until now
 */
export function watchFaults(context: BrowserContext, server: string): () => Promise<string[]> {
	const faults: string[] = [];
	context.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && host !== server) {
			faults.push(`request to ${host}: ${request.url()}`);
		}
	});
	// Violations of the content security policy arrive here too, with JavaScript on or off.
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		faults.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (event) => faults.push(`error in the page: ${event.error().message}`));
	// Asked of the jar: Playwright's response.headers() leaves Set-Cookie out.
	return async () => [
		...faults,
		...(await context.cookies()).map(({ name, domain }) => `cookie ${name} of ${domain}`)
	];
}

/** A test that fails when a page asks another host, sets a cookie, or logs an error. */
export const test = base.extend<{ allowedFaults: RegExp[]; faultless: undefined }>({
	/**
	 * Faults that a test brings about itself: `test.use({ allowedFaults: [/status of 404/] })`. One
	 * expression: Playwright takes a list of two objects for a value with its options.
	 */
	allowedFaults: [[], { option: true }],
	faultless: [
		async ({ context, baseURL, allowedFaults }, use) => {
			const seen = watchFaults(context, new URL(baseURL ?? '').host);
			await use(undefined);
			const faults = await seen();
			const bad = faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)));
			expect(bad, 'what no page may do').toEqual([]);
		},
		{ auto: true }
	]
});

const COLOURS = 'color-contrast';

/**
 * Asserts that axe finds no serious and no critical violation. With JavaScript off it cannot look:
 * it is a script itself, so those projects pass it by.
 * @param part `structure`: without the slow look at colours, where neither width nor language changes
 * them; `main`: all of what is not the same on every page
 */
export async function axe(page: Page, part: 'all' | 'structure' | 'main' = 'all'): Promise<void> {
	if (test.info().project.use.javaScriptEnabled === false) return;
	// Twice as fast: no page of ours has frames or styles to be fetched, and passes are of no interest.
	const builder = new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], preload: false });
	if (part === 'structure') builder.disableRules(COLOURS);
	if (part === 'main') builder.include('main');
	const { violations } = await builder.analyze();
	const grave = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, impact, help, nodes }) => {
			const where = nodes.map((node) => `\n    ${node.target.join(' ')}: ${node.html}`);
			return `${impact} ${id}: ${help}${where.join('')}`;
		});
	expect(grave.join('\n'), `axe on ${page.url()}`).toBe('');
}

/** Opens a page and waits until it answers to clicks: Kit takes the scroll over once it has hydrated. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** Elements that make the page wider than the screen; what scrolls by itself does not. */
export const tooWide = (page: Page): Promise<string[]> =>
	page.evaluate((width) => {
		if (document.documentElement.scrollWidth <= width) return [];
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			element !== document.body &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
				scrolls(element.parentElement));
		const wide = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 0.5)
			.filter((element) => !scrolls(element.parentElement))
			.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
		return [`${document.documentElement.scrollWidth} px on ${width}`, ...wide];
	}, page.viewportSize()?.width ?? 0);

export interface Shift {
	value: number;
	moved: string[];
}

/** Starts writing down layout shifts, those after a click too; to be called before the page opens. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
	await page.addInitScript(() => {
		type Entry = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
		const seen = window as unknown as { shifts: Shift[] };
		const nameOf = (node: Node | null) =>
			node instanceof Element
				? `<${node.localName} class="${node.getAttribute('class') ?? ''}">`
				: '';
		seen.shifts = [];
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as Entry[]) {
				seen.shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// Two frames: what a change moved has then been drawn and reported.
	return () =>
		page.evaluate(async () => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await frame();
			await frame();
			return (window as unknown as { shifts: Shift[] }).shifts;
		});
}
