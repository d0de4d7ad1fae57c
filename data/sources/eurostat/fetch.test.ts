import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InputError, type Previous } from '../../contract/contract.ts';
import { DATASET_CODES } from './datasets.ts';
import { makeBody } from './made-cubes.ts';
import { makeCatalogue, queued, say, type Answering } from './made-server.ts';
import { html, standIn, VEXP } from './made-stand-in.ts';

const { server, get, check } = standIn();
const asPrevious = (vintage: string, fetched: Awaited<ReturnType<typeof get>>): Previous => ({
	vintage,
	stamped: vintage,
	originals: fetched?.originals ?? []
});
const asksForVexp = () => server.asked.filter(({ url }) => url.includes('crim_thb_vexp')).length;
const whole = JSON.stringify(makeBody('crim_thb_vexp'));

describe('get', () => {
	test('brings seven bodies as they are; the vintage is the newest of their days', async () => {
		const late = makeBody('crim_thb_vexp', { updated: '2026-02-03T23:00:00+0100' });
		server.bodies.set('crim_thb_vexp', JSON.stringify(late));
		const fetched = await get();
		expect(fetched?.vintage).toBe('2026-02-03');
		expect(fetched?.originals.map(({ name }) => name)).toEqual(
			DATASET_CODES.map((code) => `${code}.json`)
		);
		for (const { name, path, url } of fetched?.originals ?? []) {
			const code = DATASET_CODES.find((one) => name === `${one}.json`);
			expect(code && readFileSync(path, 'utf8') === server.bodies.get(code), name).toBe(true);
			expect(url).toBe(VEXP.replace('crim_thb_vexp', code ?? ''));
		}
		expect(server.asked).toHaveLength(7);
	});

	test('asks only for what changed, and says so where nothing did', async () => {
		const first = asPrevious('2026-01-29', await get());
		expect(await get(first)).toBeNull();
		expect(server.asked.slice(7).every(({ headers }) => headers['if-none-match'])).toBe(true);
		const late = makeBody('crim_thb_sex', { updated: '2026-05-05T11:00:00+0200' });
		server.bodies.set('crim_thb_sex', JSON.stringify(late));
		expect(await get(first)).toMatchObject({ vintage: '2026-05-05' });
	});

	test('is not misled by a publisher that knows no ETag', async () => {
		for (const code of DATASET_CODES)
			server.answers.set(code, say(200, server.bodies.get(code) ?? ''));
		expect(await get(asPrevious('2026-01-29', await get()))).toBeNull();
	});

	// Failures that pass: the same address is asked again until the data come.
	test.each<[what: string, answering: Answering, times: number]>([
		['200, queued', (r, time) => say(200, time < 3 ? queued() : whole)(r, time), 3],
		['413, queued', (r, time) => (time < 3 ? say(413, queued()) : say(200, whole))(r, time), 3],
		[
			'queued, in more words than the beginning of an answer holds',
			(r, time) => say(200, time < 2 ? queued(' Made.'.repeat(200)) : whole)(r, time),
			2
		],
		['503 once', (r, time) => (time < 2 ? say(503, html('MADE')) : say(200, whole))(r, time), 2],
		[
			'429 with a wait it names',
			(r, time) =>
				(time < 2 ? say(429, html('MADE'), { 'retry-after': '1' }) : say(200, whole))(r, time),
			2
		],
		[
			'a connection that dies',
			(r, time) => (time < 2 ? void r.destroy() : say(200, whole)(r, time)),
			2
		],
		[
			'a body that breaks off once',
			(r, time) => {
				if (time > 1) return say(200, whole)(r, time);
				r.writeHead(200, { 'content-length': String(whole.length) });
				r.write(whole.slice(0, 1_000), () => r.destroy());
			},
			2
		]
	])('waits and asks again: %s', async (_, answering, times) => {
		server.answers.set('crim_thb_vexp', answering);
		expect((await get())?.originals).toHaveLength(7);
		expect(asksForVexp()).toBe(times);
	});

	test('follows a redirect and takes a packed answer', async () => {
		const elsewhere = VEXP.replace('https://ec.europa.eu', '').replace('vexp', 'sex');
		server.answers.set('crim_thb_vexp', (r) => {
			r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(whole));
		});
		expect((await get())?.originals).toHaveLength(7);
		// Led to another data set, which its own code then gives away.
		server.answers.set('crim_thb_vexp', say(302, '', { location: elsewhere }));
		await expect(get()).rejects.toThrow(
			'crim_thb_vexp: the answer is another data set, crim_thb_sex.'
		);
	});
});

describe('check', () => {
	const kept: Previous = { vintage: '2026-01-29', stamped: null, originals: [] };

	test('asks the catalogue alone', async () => {
		expect(await check(null)).toMatchObject({ newer: true, vintage: '2026-01-29' });
		expect(await check(kept)).toMatchObject({ newer: false });
		server.catalogue = makeCatalogue({ sdg_16_70: '28.04.2026', made_other: '01.12.2026' });
		expect(await check(kept)).toMatchObject({ newer: true, vintage: '2026-04-28' });
		expect(new Set(server.asked.map(({ url }) => url))).toEqual(
			new Set(['/eurostat/api/dissemination/catalogue/toc/txt?lang=en'])
		);
	});

	test.each<[what: string, answering: Answering, message: string]>([
		[
			'a web page',
			say(200, html('MADE')),
			'the answer is a web page (HTML), not the list asked for.'
		],
		['other columns', say(200, 'a\tb\n1\t2'), 'has no columns "code" and "last update of data"'],
		[
			'a data set gone',
			say(200, makeCatalogue().replaceAll('crim_thb_vsage', 'made_other')),
			'Eurostat’s catalogue does not list crim_thb_vsage any more.'
		],
		[
			'a day that is none',
			say(200, makeCatalogue({ sdg_16_70: '31.02.2026' })),
			'Eurostat’s catalogue: the last update of sdg_16_70, "31.02.2026", is no day.'
		],
		['503', say(503, html('MADE')), 'answered with status 503.']
	])('refuses %s', async (_, answering, message) => {
		server.answers.set('catalogue', answering);
		const refused = check(kept);
		await expect(refused).rejects.toThrow(InputError);
		await expect(refused).rejects.toThrow(message);
	});
});
