import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { M } from '../../src/lib/i18n/messages.ts';
import { sections } from '../../src/lib/ui/sections.ts';
import { helplineNumbers } from './pages.ts';
import { axe, expect, languages, test, tooWide } from './support.ts';

test.use({ allowedFaults: [/status of (400|404|500)/] });

/** A page about a mistake is a page of the site: menu, help, way out, and nothing of the machine. */
async function expectSitePage(page: Page, lang: 'ro' | 'en') {
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page).toHaveTitle(/ · Origine$/);
	const menu = page.getByRole('navigation', { name: M.menu[lang] });
	await expect(menu.getByRole('link')).toHaveText(sections(lang).map(({ label }) => label));
	await expect(page.locator('a.exit')).toBeVisible();
	for (const number of helplineNumbers) {
		await expect(page.locator('header')).toContainText(number);
	}
	await expect(page.getByRole('link', { name: M.to_overview[lang] })).toHaveAttribute(
		'href',
		`/${lang}`
	);
	expect(await page.content()).not.toMatch(/node_modules|\bat \S+ \(|\.js:\d|\.ts:\d|Error:/);
	expect(await tooWide(page)).toEqual([]);
	await axe(page, lang === 'ro' ? 'all' : 'structure');
}

for (const lang of languages) {
	test(`an address that leads nowhere (${lang}) gets a page that leads on`, async ({ page }) => {
		const lost = ['no-such-page', 'figures/no-such-figure', 'network/initiatives/no-such-one'];
		for (const path of lost) {
			const response = await page.goto(`/${lang}/${path}`);
			expect(response?.status(), path).toBe(404);
			await expect(page.locator('h1')).toHaveText(M.not_found_title[lang]);
		}
		await expectSitePage(page, lang);
		const other = page.getByRole('link', { name: M.other_language[lang], exact: true });
		await expect(other).toHaveAttribute('href', /\/network\/initiatives\/no-such-one$/);
		await page.getByRole('link', { name: M.to_overview[lang] }).click();
		await expect(page).toHaveURL(`/${lang}`);
	});

	test(`a year that nobody counted (${lang}) is refused in a sentence`, async ({ page }) => {
		const response = await page.goto(`/${lang}/figures/origin-share-over-time?year=1800`);
		expect(response?.status()).toBe(400);
		await expect(page.locator('h1')).toHaveText(M.bad_request_title[lang]);
		await expect(page.locator('main')).toContainText(
			lang === 'ro'
				? 'Parametrul „year” trebuie să fie un an pentru care există date; valoarea primită: „1800”.'
				: 'The parameter “year” must be a year that has data; the value given was “1800”.'
		);
		await expectSitePage(page, lang);
	});

	test(`a filter that does not exist (${lang}) is refused in a sentence`, async ({ page }) => {
		const response = await page.goto(`/${lang}/network?objective=fame`);
		expect(response?.status()).toBe(400);
		await expect(page.locator('main')).toContainText(lang === 'ro' ? '„fame”' : '“fame”');
		await expectSitePage(page, lang);
	});
}

test('an address without a language gets the Romanian page', async ({ page }) => {
	expect((await page.goto('/no-such-page'))?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText(M.not_found_title.ro);
	await expectSitePage(page, 'ro');
});

test.describe('a site without its database', () => {
	test.use({ allowedFaults: [/status of 500|request to localhost:/] });

	/** Starts a second server whose database does not exist. */
	async function withoutDatabase(use: (origin: string) => Promise<void>): Promise<string> {
		const probe = createServer();
		await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
		const { port } = probe.address() as AddressInfo;
		await new Promise((done) => probe.close(done));
		const origin = `http://localhost:${port}`;
		const env = {
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: origin,
			ORIGINE_DB: 'no/such.duckdb'
		};
		const server = spawn(process.execPath, ['build/index.js'], { env: { ...process.env, ...env } });
		let log = '';
		for (const stream of [server.stdout, server.stderr]) {
			stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
		}
		try {
			await expect.poll(() => log).toContain('Listening');
			await use(origin);
		} finally {
			server.kill();
		}
		return log;
	}

	test('says so in both languages, shows nothing of itself, and still says whom to call', async ({
		page
	}) => {
		const log = await withoutDatabase(async (origin) => {
			for (const lang of languages) {
				const response = await page.goto(`${origin}/${lang}`);
				expect(response?.status()).toBe(500);
				await expect(page.locator('h1')).toHaveText(M.error_title[lang]);
				await expect(page.locator('main')).toContainText(M.error_text[lang]);
				await expect(page.locator('main code')).toHaveText(/^[0-9a-f]{8}$/);
				await expectSitePage(page, lang);
				expect(await page.content()).not.toMatch(/duckdb|no\/such|ingest/i);
			}
			const api = await page.request.get(`${origin}/api/v1/figures/origin-ranking.json`);
			expect(api.status()).toBe(500);
			expect(await api.text()).not.toMatch(/no\/such|\bat \S+ \(/);
			await page.goto(`${origin}/ro`);
		});
		const id = await page.locator('main code').innerText();
		expect(log, 'the log knows the number that the reader sees').toContain(`error ${id} at /ro`);
	});
});
