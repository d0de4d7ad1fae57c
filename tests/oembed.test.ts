import { describe, expect, it } from 'vitest';
import { figures } from '../src/lib/figures/registry.server.ts';
import { answerOEmbed, toXml } from '../src/lib/server/oembed.ts';
import { openOEmbed } from '../src/lib/server/oembed-door.ts';
import { whyNotXml } from './xml.ts';

const HERE = 'https://origine.example';
const ask = (url: string, more: Record<string, string> = {}) =>
	answerOEmbed(new URLSearchParams({ url, ...more }), HERE);
const page = (path: string) => `${HERE}/en/figures/${path}`;

describe('oEmbed', () => {
	it('answers for every figure with what the standard asks for', async () => {
		for (const [id] of figures) {
			const answer = await ask(page(id));
			expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Origine' });
			expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true);
			// Plain text: nothing a consumer could take for markup.
			expect(answer.title).not.toMatch(/[<>]/);
			expect(answer.html).toMatch(
				/^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe /
			);
		}
	});
	it('pins a page to its edition, and leaves an embed as it is asked for', async () => {
		expect((await ask(page('origin-ranking'))).html).toContain(
			`src="${HERE}/embed/en/origin-ranking?as_of=2025-04-14"`
		);
		const live = await ask(`${HERE}/embed/ro/origin-ranking?set=EUROPE&theme=dark`);
		expect(live.html).toContain(`src="${HERE}/embed/ro/origin-ranking?set=EUROPE&amp;theme=dark"`);
		expect(live.cache_age).toBe(300);
		const older = await ask(page('origin-ranking?as_of=2024-01-01'));
		expect(older.html).toContain('/embed/en/origin-ranking?as_of=2024-01-01"');
	});
	it('honours maxwidth, maxheight and lang', async () => {
		const small = await ask(page('tip-tier'), { maxwidth: '250', maxheight: '200', lang: 'ro' });
		expect(small).toMatchObject({ width: 250, height: 200 });
		expect(small.html).toContain('/embed/ro/tip-tier');
		expect((await ask(page('tip-tier'), { maxwidth: '99999' })).width).toBe(1200);
	});
	it('answers for no address but our own', async () => {
		for (const url of [
			'https://evil.example/en/figures/tip-tier',
			'https://origine.example.evil.example/en/figures/tip-tier',
			'https://user:pass@origine.example/en/figures/tip-tier',
			'https://origine.example@evil.example/en/figures/tip-tier',
			'javascript:alert(1)//origine.example/en/figures/tip-tier',
			'data:text/html,<script>alert(1)</script>',
			'//origine.example/en/figures/tip-tier',
			'file:///etc/passwd',
			`${HERE}/en/figures/no-such-figure`,
			`${HERE}/en/figures/tip-tier/../../healthz`,
			`${HERE}/en/network`,
			`${HERE}/en/figures/tip-tier?theme=%3Cscript%3E`,
			`${HERE}/en/figures/tip-tier?x=1`,
			`${HERE}/en/figures/origin-ranking?year=1850`
		])
			await expect(ask(url), url).rejects.toMatchObject({ name: 'OEmbedError', status: 404 });
		await expect(ask(`${HERE}/en/figures/${'a'.repeat(10_000)}`)).rejects.toMatchObject({
			status: 400
		});
	});
	it('refuses what it does not understand, with the status the standard has for it', async () => {
		const status = async (query: string) =>
			(await openOEmbed(new URL(`${HERE}/oembed.json?${query}`), 'json')).status;
		const good = `url=${encodeURIComponent(page('tip-tier'))}`;
		expect(await status(good)).toBe(200);
		expect(await status('')).toBe(400);
		expect(await status(`${good}&${good}`)).toBe(400);
		expect(await status(`${good}&maxwidth=-1`)).toBe(400);
		expect(await status(`${good}&maxwidth=1e9`)).toBe(400);
		expect(await status(`${good}&format=yaml`)).toBe(501);
		expect(await status(`${good}&utm_source=x`)).toBe(200);
	});
	it('says the same in XML', async () => {
		const answer = await ask(page('origin-share-over-time?reporter=DE'));
		const xml = toXml(answer);
		expect(whyNotXml(xml)).toBeNull();
		expect(xml).toContain('&#60;blockquote&#62;');
	});
});
