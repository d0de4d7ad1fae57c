import { brotliDecompressSync } from 'node:zlib';
import { get } from 'node:http';
import { figureIds } from './pages.ts';
import { axe, DESK, expect, languages, open, test, tooWide } from './support.ts';

const path = '/figures/origin-share-over-time/newsroom';

/** An answer as it travels, and unpacked. */
function packed(url: string): Promise<{ bytes: number; text: string }> {
	return new Promise((done, failed) => {
		get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', failed);
			response.on('end', () => {
				const body = Buffer.concat(parts);
				const plain =
					response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
				done({ bytes: body.length, text: plain.toString() });
			});
		}).on('error', failed);
	});
}

for (const lang of languages) {
	test(
		`a newsroom finds code, preview, weight and policy (${lang})`,
		{ tag: DESK },
		async ({ page, baseURL }) => {
			await open(page, `/${lang}${path}?as_of=2024-01-01`);
			const codes = page.locator('.codes textarea');
			await expect(codes).toHaveCount(7);
			const frame = await codes.first().inputValue();
			expect(frame).toContain(`${baseURL}/embed/${lang}/origin-share-over-time?as_of=2024-01-01`);
			await expect(page.locator('main textarea').last()).toHaveValue(
				`frame-src ${baseURL};\nscript-src ${baseURL};\nimg-src ${baseURL};`
			);
			const preview = page.frameLocator('iframe').first();
			await expect(preview.locator('h1')).toBeVisible();
			await expect(preview.locator('[role="note"]')).toBeVisible();
			// What stands on it in both languages, pages.spec.ts looks at.
			await axe(page, lang === 'ro' ? 'all' : 'structure');
			await page.setViewportSize({ width: 360, height: 740 });
			expect(await tooWide(page)).toEqual([]);
		}
	);
}

test('what is chosen is in the codes and in the preview', { tag: DESK }, async ({ page }) => {
	await open(page, `/en${path}`);
	await page.locator('select[name="theme"]').selectOption('dark');
	await page.locator('select[name="data"]').selectOption('live');
	await page.locator('.controls button').click();
	await expect(page).toHaveURL(/theme=dark.*data=live|data=live.*theme=dark/);
	const code = page.locator('.codes textarea').first();
	await expect(code).toHaveValue(/src="[^"]*\/embed\/en\/origin-share-over-time\?theme=dark"/);
	await expect(page.frameLocator('iframe').first().locator('html')).toHaveAttribute(
		'data-theme',
		'dark'
	);
});

test.describe('a mistake in the address', () => {
	test.use({ allowedFaults: [/status of 40[04]/] });
	test('is told', { tag: DESK }, async ({ page }) => {
		expect((await page.goto(`/ro${path}?theme=pink`))?.status()).toBe(400);
		expect((await page.goto('/ro/figures/no-such/newsroom'))?.status()).toBe(404);
	});
});

test(
	'the weight it states is what travels, within a twentieth',
	{ tag: DESK },
	async ({ page, baseURL }) => {
		for (const id of figureIds.slice(0, 3)) {
			await page.goto(`/en/figures/${id}/newsroom`);
			const stated = Number(
				/Measured: ([\d.]+) KB/.exec(await page.locator('main').innerText())?.[1]
			);
			const src = await page.locator('iframe').first().getAttribute('src');
			const html = await packed(new URL(src ?? '', baseURL).toString());
			const files = [...html.text.matchAll(/href="([^"]+\.css)"|src="(\/embed\.js)"/g)];
			let bytes = html.bytes;
			for (const [, style, script] of files) {
				bytes += (await packed(new URL(style ?? script ?? '', page.url()).toString())).bytes;
			}
			// Stated in whole kilobytes, rounded up.
			expect(Math.abs(stated - bytes / 1024), `${id}: ${stated} KB`).toBeLessThanOrEqual(
				1 + (bytes / 1024) * 0.05
			);
		}
	}
);
