import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { csvBytes, encodeAs, madeCells } from '../../data/network/contribute/made.ts';
import { madeFiles } from '../../data/network/contribute/made-files.ts';
import { axe, DESK, expect, languages, test } from './support.ts';

const path = (lang: string) => `/${lang}/network/contribute`;
/** A form with errors is answered with 422, which the console of a browser without JavaScript logs. */
test.use({ allowedFaults: [/status of 422/] });

/** Fills the form in; what is given stands in the place of what is good. */
async function fill(page: Page, given: Record<string, string> = {}) {
	const fields = {
		title_ro: 'Atelier de probă despre munca sigură, la Iaşi',
		title_en: 'A trial workshop about safe work, in Iași',
		summary_ro: 'O probă.',
		summary_en: 'A trial.',
		date: '18.10.2023',
		organisations: 'ANITP; O organizație de probă',
		source_url: 'https://example.org/page',
		source_title: 'Exemplu',
		...given
	};
	for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
	await page.selectOption('[name=kind]', 'event');
	await page.selectOption('[name=objective]', 'awareness');
	await page.selectOption('[name=confidence]', 'high');
	await page.check('[name=member] >> nth=0');
}
const send = (page: Page) => page.locator('form[novalidate] button[type=submit]').click();
const hasScript = () => test.info().project.use.javaScriptEnabled !== false;

for (const lang of languages) {
	test(`${lang}: an empty form is answered with a list that leads to the fields`, async ({
		page
	}) => {
		await page.goto(`/${lang}/network`);
		await page.locator(`a[href="${path(lang)}"]`).click();
		await expect(page.locator('h1')).toBeVisible();
		await axe(page);
		await send(page);
		const links = page.locator('#result li a');
		await expect(links).toHaveCount(11);
		await expect(page).toHaveTitle(lang === 'ro' ? /^De corectat: / : /^To correct: /);
		if (hasScript()) await expect(page.locator('#result')).toBeFocused();
		await axe(page);
		for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
			const field = page.locator(href ?? '');
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
			for (const id of described) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
			expect(described.some((id) => id.endsWith('-error'))).toBe(true);
		}
	});

	test(`${lang}: a good form is shown, and given back to be sent`, async ({ page }) => {
		await page.goto(path(lang));
		await fill(page);
		await send(page);
		const result = page.locator('#result');
		await expect(result.locator('svg circle.own')).toHaveCount(1);
		const title =
			lang === 'ro' ? 'Atelier de probă despre munca sigură, la Iași' : 'A trial workshop';
		await expect(result).toContainText(title);
		await expect(result).toContainText('O organizație de probă');
		await expect(result.locator('a[href^="mailto:?subject="]')).toHaveCount(1);
		await axe(page);
		for (const format of ['csv', 'json']) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				result.locator(`button[value=${format}]`).click()
			]);
			expect(download.suggestedFilename()).toBe(`2023-10-trial-workshop-about-safe-work.${format}`);
			const text = await readFile(await download.path(), 'utf8');
			expect(text).toContain('Atelier de probă despre munca sigură, la Iași');
			await result.locator('details', { hasText: format.toUpperCase() }).locator('summary').click();
			await expect(result.locator('textarea').nth(format === 'csv' ? 0 : 1)).toHaveValue(text);
		}
	});
}

test('what is wrong is said at its field, in the reader’s language, and kept', async ({ page }) => {
	await page.goto(path('ro'));
	await fill(page, {
		date: '2021-02-30',
		source_url: 'javascript:alert(1)',
		summary_ro: 'Sună la 0722 123 456'
	});
	await send(page);
	await expect(page.locator('#field-date-error')).toContainText('„2021-02-30” nu este o dată');
	await expect(page.locator('#field-source_url-error')).toContainText('execută cod');
	await expect(page.locator('#field-summary_ro-error')).toContainText('număr de telefon');
	await expect(page.locator('#field-title_en')).toHaveValue(
		'A trial workshop about safe work, in Iași'
	);
	await expect(page.locator('[name=member] >> nth=0')).toBeChecked();
	await expect(page.locator('#field-organisations')).toHaveValue('ANITP; O organizație de probă');
});

test(
	'other sites cannot send the form, and nobody an endless one',
	{ tag: DESK },
	async ({ page, baseURL }) => {
		const form = { title_ro: 'x' };
		const foreign = await page.request.post(path('ro'), {
			form,
			headers: { origin: 'https://example.org' }
		});
		expect(foreign.status()).toBe(403);
		const headers = { origin: baseURL ?? '' };
		const long = await page.request.post(path('ro'), {
			form: { title_ro: 'x'.repeat(70_000) },
			headers
		});
		expect(long.status()).toBe(413);
		const bad = await page.request.post(`${path('en')}/download`, { form, headers });
		expect(bad.status()).toBe(400);
	}
);

test('the templates are files to keep', { tag: DESK }, async ({ page }) => {
	for (const [ending, start] of [
		['xlsx', 'PK'],
		['csv', '\ufeffinitiative_id,date,']
	] as const) {
		const answer = await page.request.get(`${path('ro')}/template.${ending}`);
		expect(answer.headers()['content-disposition']).toBe(
			`attachment; filename="origine-template.${ending}"`
		);
		expect((await answer.body()).toString('utf8').startsWith(start)).toBe(true);
	}
});

test.describe('with JavaScript', () => {
	test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'needs JavaScript');

	test('little of it is loaded before the first key', { tag: DESK }, async ({ page }) => {
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (new URL(response.url()).pathname.endsWith('.js'))
				sizes.push(response.body().then((body) => gzipSync(body).length));
		});
		await page.goto(path('ro'), { waitUntil: 'networkidle' });
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(bytes).toBeLessThan(90_000);
	});

	test('the form can be corrected and sent with the keyboard alone', async ({ page }) => {
		await page.goto(path('ro'));
		await fill(page, { title_ro: '' });
		await page.locator('#field-title_ro').press('Enter');
		await expect(page.locator('#result')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('#field-title_ro')).toBeFocused();
		await page.keyboard.type('Atelier de probă, scris cu tastatura');
		await page.keyboard.press('Enter');
		await expect(page.locator('#result h2')).toHaveText('E gata de trimis');
		await expect(page.locator('#result')).toBeFocused();
	});

	test('the preview follows the keys, and warns of what may be there already', async ({ page }) => {
		const record = await (await page.request.get(`${path('ro')}/record.json`)).json();
		const known = record.rows.find((row: { date: string }) => row.date === '2021-05-07');
		await page.goto(path('ro'));
		await fill(page, {
			title_ro: `${known.title_ro}!`,
			date: '2021-05-20',
			organisations: known.organisations.replaceAll(';', '; ')
		});
		const preview = page.locator('.beside');
		await expect(preview.locator('circle.own')).toHaveCount(1);
		const link = preview.locator(
			`[role=status] a[href="/ro/network/initiatives/${known.initiative_id}"]`
		);
		await expect(link).toHaveText(known.title_ro);
		await expect(page.locator('#field-before_network')).toHaveCount(0);
		await page.fill('[name=date]', '2020');
		await expect(page.locator('#field-before_network')).toBeVisible();
		await page.fill('[name=source_url]', 'example.org');
		await page.locator('[name=source_title]').focus();
		await expect(page.locator('#field-source_url-error')).toContainText('nu este o adresă web');
		await axe(page);
	});

	/** As a file of the disk: 50 MB that travel to the browser as text take ten times as long. */
	const drop = async (page: Page, name: string, bytes: Uint8Array) => {
		const file = test.info().outputPath(name);
		await writeFile(file, bytes);
		await page.setInputFiles('#sheet-file', file);
	};

	test('a spreadsheet is checked on the page, cell by cell', { tag: DESK }, async ({ page }) => {
		await page.goto(path('ro'));
		const rows = [
			madeCells({ organisations: 'CADO', title_ro: 'Un titlu de probă, în tabel' }),
			madeCells({ organisations: 'CADO', date: '44323' })
		];
		const csv = new TextDecoder().decode(csvBytes(rows, ';'));
		await drop(
			page,
			'probă.csv',
			encodeAs('windows-1250', csv.replaceAll('ț', 'ţ').replaceAll('ș', 'ş'))
		);
		const sheet = page.locator('#sheet');
		await expect(sheet.locator('h3')).toHaveText('probă.csv');
		await expect(sheet).toContainText('2 rânduri: 1 inițiativă nouă.');
		await expect(sheet.locator('tr', { hasText: 'B3' })).toContainText('numărul intern din Excel');
		await expect(sheet).toContainText('citit ca Windows-1250');
		await axe(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			sheet.getByRole('button', { name: 'Toată evidența' }).click()
		]);
		expect(await readFile(await download.path(), 'utf8')).toContain('Un titlu de probă, în tabel');
	});

	test('damaged and hostile files are answered in a sentence', { tag: DESK }, async ({ page }) => {
		test.setTimeout(90_000);
		const files = await madeFiles();
		await page.goto(path('ro'));
		for (const [name, said] of [
			['50 MB of zeros', 'Fișierul are 50 MB'],
			['bomb with a lying directory', 'se despachetează la peste 20 MB'],
			['cut at 0.6', 'este deteriorat sau trunchiat'],
			['far row', 'Sunt date până la rândul 1048576'],
			['merged', 'Celulele C2:C3 sunt unite'],
			['formula', 'Conține o formulă'],
			['noise 3', '.'],
			['old Excel', 'fișier Excel vechi']
		] as const) {
			const made = files.find((one) => one.name === name);
			if (!made) throw new Error(`no made file "${name}"`);
			await drop(page, name, made.bytes);
			await expect(page.locator('#sheet h3')).toHaveText(name, { timeout: 20_000 });
			await expect(page.locator('#sheet .bad')).toContainText(said);
		}
		await expect(page.locator('h1')).toBeVisible();
	});
});
