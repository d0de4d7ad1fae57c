import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { CAVEATS } from '../src/lib/i18n/caveats.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { framePicture } from '../src/lib/server/pictures/frame.ts';
import { FACES } from '../src/lib/render/image/faces.ts';
import { readTexts } from '../src/lib/render/image/metadata.ts';
import { pixelWidth, PRESETS, readSpec, type PresetName } from '../src/lib/render/image/presets.ts';
import { answerPicture } from '../src/lib/server/pictures/answer.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { inkOf } from './pixels.ts';
import { whyNotXml } from './xml.ts';

const HERE = 'https://origine.example';
const names = Object.keys(PRESETS) as PresetName[];
const none = new URLSearchParams();

function ask(id: string, query: string, kind: 'svg' | 'png' = 'png', init: RequestInit = {}) {
	const url = new URL(`${HERE}/api/v1/figures/${id}.${kind}${query ? `?${query}` : ''}`);
	return answerPicture({ request: new Request(url, init), url }, id, kind);
}

describe('the door of the pictures', () => {
	const ID = 'origin-share-over-time';
	it('gives the size, texts and headers that were asked for', async () => {
		for (const [name, { width, height }] of Object.entries(PRESETS)) {
			const response = await ask(
				ID,
				`preset=${name}&lang=en&width=${name === 'print' ? 960 : width}`
			);
			expect(response.status).toBe(200);
			const png = Buffer.from(await response.arrayBuffer());
			const made = [png.readUInt32BE(16), png.readUInt32BE(20)] as [number, number];
			expect(made[1] / made[0]).toBeCloseTo(height / width, 2);
			expect(readTexts(png)).toMatchObject({ Author: 'Origine' });
			expect(readTexts(png).Description).toContain(CAVEATS.identified.en);
			// Headline, drawing and foot are there.
			const ink = inkOf(png);
			for (const [from, to] of [
				[0.06, 0.25],
				[0.3, 0.75],
				[0.78, 0.95]
			] as const)
				expect(ink(from, to), name).toBeGreaterThan(0.015);
			expect(response.headers.get('content-type')).toBe('image/png');
			expect(response.headers.get('access-control-allow-origin')).toBe('*');
		}
		const og = Buffer.from(await (await ask(ID, 'preset=og')).arrayBuffer());
		expect([og.readUInt32BE(16), og.readUInt32BE(20)]).toEqual([1200, 630]);
	});
	it('makes no more pixels than the limit', async () => {
		for (const query of ['preset=story&width=2400', 'labels=1&width=2400', 'preset=print']) {
			const search = new URLSearchParams(query);
			const figure = await loadFigure('origin-ranking', none, 'ro');
			const spec = readSpec(search, 'ro');
			const page = framePicture(figure, HERE, spec);
			const width = pixelWidth(spec, page);
			const height = Math.ceil((width * page.height) / page.width);
			expect(width * height, query).toBeLessThanOrEqual(8_010_000);
			expect(width, query).toBeGreaterThan(1000);
		}
	});
	it('brings its letters along in an SVG', async () => {
		const response = await ask(ID, 'theme=dark', 'svg');
		const svg = await response.text();
		expect(whyNotXml(svg)).toBeNull();
		expect(svg.match(/@font-face/g)).toHaveLength(Object.keys(FACES).length);
		expect(svg).toContain('<dc:source>');
		expect(svg.length).toBeLessThan(90_000);
		expect(response.headers.get('content-security-policy')).toMatch(
			/default-src 'none'.*font-src data:/
		);
	});
	it('answers 304 and HEAD without drawing, and keeps pinned pictures long', async () => {
		const head = await ask(ID, 'as_of=2025-04-14&preset=slide', 'png', { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect(head.headers.get('cache-control')).toMatch(/max-age=604800/);
		expect(head.headers.get('content-disposition')).toContain(`origine-${ID}-2025-04-14-slide.png`);
		const etag = head.headers.get('etag') ?? '';
		const again = await ask(ID, '', 'png', { headers: { 'If-None-Match': etag } });
		expect(again.status).toBe(304);
		expect(again.headers.get('cache-control')).toMatch(/max-age=300/);
	});
	it.each(LANGS)('refuses what it cannot make, in a sentence, in %s', async (lang) => {
		const long = 'x'.repeat(10_000);
		for (const bad of [
			...['preset=poster', 'preset=constructor', 'width=0', 'width=319', 'width=2401', 'width=1e3'],
			...['width=-800', 'width=800.5', 'theme=<script>', 'labels=2', 'scale=9', `preset=${long}`],
			'preset=og&preset=square'
		]) {
			const response = await ask(ID, `${bad}&lang=${lang}`);
			expect(response.status, bad).toBe(400);
			const { error } = (await response.json()) as { error: { message: string } };
			expect(error.message, bad).toMatch(
				lang === 'ro' ? /Parametrul/ : /The parameter|There is no/
			);
			expect(error.message.length, bad).toBeLessThan(400);
		}
		expect((await ask('no-such-figure', 'preset=og')).status).toBe(404);
	});
});

describe('a flood', () => {
	/** How long, at worst, nobody else was served while the task ran, in ms; and its answers. */
	async function measure(task: () => Promise<Response>[]) {
		const delay = monitorEventLoopDelay({ resolution: 5 });
		delay.enable();
		const answers = await Promise.all(task());
		delay.disable();
		const statuses = answers.map(({ status }) => status);
		return { statuses, answers, stuck: delay.max / 1e6 };
	}
	it('of odd sizes becomes a few pictures and harms nobody', async () => {
		await ask('tip-tier', 'preset=og');
		const before = process.memoryUsage().rss;
		const { statuses, stuck } = await measure(() =>
			Array.from({ length: 500 }, (_, index) => ask('tip-tier', `width=${400 + index * 4}`))
		);
		expect(new Set(statuses)).toEqual(new Set([200]));
		expect(stuck).toBeLessThan(1000);
		expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(300);
	}, 60_000);
	it('of pictures that all differ is turned away, and soon served again', async () => {
		const asks = LANGS.flatMap((lang) =>
			names.flatMap((preset) =>
				['light', 'dark'].flatMap((theme) =>
					[330, 500, 700].map(
						(width) => `lang=${lang}&preset=${preset}&theme=${theme}&width=${width}`
					)
				)
			)
		);
		const { answers, statuses, stuck } = await measure(() =>
			asks.map((query) => ask('share-decomposition', query))
		);
		expect(new Set(statuses)).toEqual(new Set([200, 503]));
		const refused = answers.find(({ status }) => status === 503);
		expect(refused?.headers.get('retry-after')).toBe('2');
		expect(stuck).toBeLessThan(1000);
		expect((await ask('share-decomposition', asks.at(-1) ?? '')).status).toBe(200);
	}, 60_000);
});
