import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

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
	/** Faults that a test brings about itself: `test.use({ allowedFaults: [/status of 404/] })`. */
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

/**
 * Asserts that axe finds no serious and no critical violation. With JavaScript off it cannot look:
 * it is a script itself, so those projects pass it by.
 */
export async function axe(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled === false) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	const grave = violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, impact, help, nodes }) => {
			const where = nodes.map((node) => `\n    ${node.target.join(' ')}: ${node.html}`);
			return `${impact} ${id}: ${help}${where.join('')}`;
		});
	expect(grave.join('\n'), `axe on ${page.url()}`).toBe('');
}
