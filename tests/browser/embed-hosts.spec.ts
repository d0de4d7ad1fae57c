import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { foreignPage } from './foreign.ts';
import { figureIds } from './pages.ts';
import { DESK, expect, test, watchShifts } from './support.ts';

// How pages of other sites frame ours: each as its own documentation or code has it. In a sandbox the
// embed is of no origin and our fonts are refused it: the reader's own do.
test.use({ allowedFaults: [/request to 127\.0\.0\.1:|\.woff2/] });

const heightOf = (page: Page, index = 0) =>
	page
		.locator('iframe')
		.nth(index)
		.evaluate((frame) => frame.getBoundingClientRect().height);
/** How high the framed document is, and how much of it its frame hides. */
const hidden = async (page: Page) => {
	const inside = page.frames()[1];
	return inside?.evaluate(() => {
		const { scrollHeight, clientHeight } = document.documentElement;
		return scrollHeight - clientHeight;
	});
};

/**
 * What WordPress makes of an oEmbed answer from a site it does not know (wp_filter_oembed_result): only
 * a few elements and attributes are kept, the frame is put in a sandbox, hidden, and given a secret.
 */
function filterAsWordPress(html: string, secret: string): string {
	const { document } = parseHTML(`<body>${html}`);
	const quote = document.querySelector('blockquote');
	const frame = document.querySelector('iframe');
	if (!frame || (quote && quote.attributes.length > 0)) throw new Error('WordPress drops this');
	const kept = ['src', 'width', 'height', 'frameborder', 'scrolling', 'title'];
	const attributes = kept
		.filter((name) => frame.hasAttribute(name))
		.map((name) => {
			const value = (frame.getAttribute(name) ?? '') + (name === 'src' ? `#?secret=${secret}` : '');
			return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
		});
	const words = quote
		? `<blockquote class="wp-embedded-content" data-secret="${secret}">${quote.innerHTML}</blockquote>`
		: '';
	return `${words}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" ${attributes.join(' ')} data-secret="${secret}"></iframe>`;
}

/** The part of wp-embed.js that listens: a message with a secret sets a height between 200 and 1000. */
const WORDPRESS = `
	addEventListener('message', (event) => {
		const data = event.data;
		if (!data || !(data.secret || data.message || data.value)) return;
		if (/[^a-zA-Z0-9]/.test(data.secret)) return;
		for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
		for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
			if (event.source !== frame.contentWindow) continue;
			frame.removeAttribute('style');
			if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
		}
	});
	addEventListener('load', () => {
		for (const frame of document.querySelectorAll('iframe[data-secret]'))
			frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
	});`;

for (const width of [320, 600, 900]) {
	test(
		`WordPress, ${width} px: shown, named, at its height`,
		{ tag: DESK },
		async ({ page, baseURL, request }) => {
			const url = `${baseURL}/ro/figures/share-decomposition`;
			const answer = await request.get('/oembed.json', {
				params: { url, maxwidth: String(width) }
			});
			const { html, title } = (await answer.json()) as { html: string; title: string };
			const filtered = filterAsWordPress(html, 'aB3dE5gH7j');
			const close = await foreignPage(page, `<script>${WORDPRESS}</script>${filtered}`);
			const frame = page.locator('iframe');
			await expect(frame).toBeVisible();
			await expect(page.locator('blockquote')).toBeHidden();
			await expect(frame).toHaveAttribute('title', title);
			await expect.poll(() => hidden(page)).toBe(0);
			expect(await heightOf(page)).toBeLessThanOrEqual(1000);
			await close();
		}
	);
}

test(
	'WordPress, where frames are blocked: the finding stays as a quotation',
	{ tag: DESK },
	async ({ page, baseURL, request }) => {
		const url = `${baseURL}/en/figures/origin-ranking`;
		const { html, title } = (await (
			await request.get('/oembed.json', { params: { url } })
		).json()) as {
			html: string;
			title: string;
		};
		await page.route('**/embed/**', (route) => route.abort());
		const close = await foreignPage(
			page,
			`<script>${WORDPRESS}</script>${filterAsWordPress(html, 'aB3dE5gH7j')}`
		);
		await expect(page.locator('blockquote a')).toHaveText(title);
		await expect(page.locator('iframe')).toBeHidden();
		await close();
	}
);

test('a Pym page gets the height in Pym’s words', { tag: DESK }, async ({ page, baseURL }) => {
	// pym.js 1.3: the parent adds these parameters, and reads messages split by "xPYMx".
	const query =
		'initialWidth=600&childId=graphic&parentTitle=A%20paper&parentUrl=http%3A%2F%2Fa.example%2F';
	const close = await foreignPage(
		page,
		`<div id="graphic"></div><script>
			const frame = document.createElement('iframe');
			frame.src = '${baseURL}/embed/ro/tip-tier?${query}';
			frame.width = '100%'; frame.scrolling = 'no';
			document.getElementById('graphic').append(frame);
			addEventListener('message', ({ data, source }) => {
				if (source !== frame.contentWindow || typeof data !== 'string') return;
				const match = /^pymxPYMxgraphicxPYMx(\\S+?)xPYMx(.*)$/.exec(data);
				if (match && match[1] === 'height') frame.height = match[2] + 'px';
			});
		</script>`
	);
	await expect.poll(() => hidden(page)).toBe(0);
	expect(await heightOf(page)).toBeGreaterThan(300);
	await close();
});

test('an AMP page gets the height in AMP’s words', { tag: DESK }, async ({ page, baseURL }) => {
	const close = await foreignPage(
		page,
		`<iframe sandbox="allow-scripts" src="${baseURL}/embed/ro/tip-tier#amp=1" width="500" height="150"></iframe><script>
			addEventListener('message', ({ data, source }) => {
				const frame = document.querySelector('iframe');
				if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
				frame.height = data.height;
			});
		</script>`
	);
	await expect.poll(() => hidden(page)).toBe(0);
	await close();
});

test(
	'our script sets the height of our frames and of no other',
	{ tag: DESK },
	async ({ page, baseURL }) => {
		const lie = `data:text/html,<script>parent.postMessage({'datawrapper-height':{a:3333}},'*')</script>`;
		const close = await foreignPage(
			page,
			`<script>window.before = Object.keys(window)</script>
		<iframe src="${baseURL}/embed/en/tip-tier" width="600" height="200"></iframe>
		<iframe id="other" src="${lie}" height="222" style="border:0"></iframe>
		<script async src="${baseURL}/embed.js"></script>`
		);
		await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
		await expect.poll(() => hidden(page)).toBe(0);
		expect(await heightOf(page, 1)).toBe(222);
		// No name of ours is left on the newspaper's page.
		const names = await page.evaluate(() => {
			const { before } = window as unknown as { before: string[] };
			return Object.keys(window).filter((name) => !before.includes(name));
		});
		expect(names).toEqual(['0', '1', 'before']);
		await close();
	}
);

test(
	'a bare frame, scripts off, everything else blocked: figure, source and caveat are there',
	{
		tag: DESK
	},
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 700, height: 900 }
		});
		const page = await context.newPage();
		const own = new URL(baseURL ?? '').host;
		await page.route('**/*', (route) =>
			[own].includes(new URL(route.request().url()).host) || route.request().isNavigationRequest()
				? route.continue()
				: route.abort()
		);
		const close = await foreignPage(
			page,
			`<iframe sandbox="allow-scripts" src="${baseURL}/embed/ro/origin-ranking?as_of=2024-01-01&amp;year=2019" width="600" height="900"></iframe>`
		);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.picture svg').filter({ visible: true }).first()).toBeVisible();
		await expect(frame.locator('.source-line')).toContainText('Victime identificate de autorități');
		await expect(frame.locator('[role="note"]')).toContainText('Există date mai noi');
		await close();
		await context.close();
	}
);

test(
	'twenty embeds on one page: nothing moves, and less than 600 KB',
	{ tag: DESK },
	async ({ page, baseURL }) => {
		const addresses = Array.from({ length: 20 }, (_, index) => {
			const id = figureIds[index % figureIds.length];
			return `${baseURL}/embed/${index % 2 ? 'en' : 'ro'}/${id}`;
		});
		let bytes = 0;
		page.on('requestfinished', async (asked) => {
			const { responseBodySize, responseHeadersSize } = await asked.sizes();
			bytes += responseBodySize + responseHeadersSize;
		});
		const shifted = await watchShifts(page);
		const close = await foreignPage(
			page,
			addresses
				.map(
					(src) =>
						`<p>Text of the article.</p><iframe src="${src}" width="100%" height="700"></iframe>`
				)
				.join('')
		);
		await page.waitForLoadState('networkidle');
		expect(page.frames()).toHaveLength(21);
		const moved = (await shifted()).reduce((sum, { value }) => sum + value, 0);
		console.log(`twenty embeds: ${(bytes / 1024).toFixed(0)} KB, layout shift ${moved.toFixed(4)}`);
		expect(moved).toBe(0);
		expect(bytes).toBeLessThanOrEqual(600 * 1024);
		expect(bytes).toBeGreaterThan(50 * 1024);
		await close();
	}
);
