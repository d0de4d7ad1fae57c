import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FILE, get, limit, makeNetwork, refusal } from '../made/made-network.ts';
import { ranged, whole } from '../made/made-publisher.ts';
import { sha256 } from './files.ts';
import { readRetryAfter } from './retry.ts';

const { publisher, originals, answer } = makeNetwork('made.example', 'other.example');
const body = Buffer.from(Array.from({ length: 4_000 }, (_, n) => `row ${n}\n`).join(''));

describe('a download', () => {
	it('is kept by its hash, with what the publisher said of it, and asked for politely', async () => {
		answer(
			'/file.txt',
			whole(body, { etag: '"one"', 'last-modified': 'Mon, 14 Apr 2025 08:00:00 GMT' })
		);
		const told: number[] = [];
		const got = await get({ onProgress: (received) => told.push(received) });
		expect(got).toMatchObject({ url: FILE, sha256: sha256(body), bytes: body.length });
		expect(got).toMatchObject({ etag: '"one"', last_modified: 'Mon, 14 Apr 2025 08:00:00 GMT' });
		expect(readFileSync(got.path)).toEqual(body);
		expect(readdirSync(originals)).toEqual([`${sha256(body)}.txt`]);
		expect(told.at(-1)).toBe(body.length);
		expect(publisher.asked[0]?.headers['user-agent']).toMatch(/^Origine\/\d+\.\d+\.\d+/);
	});

	it('304: the kept file is the answer; a changed ETag brings the new one', async () => {
		answer('/file.txt', whole(body, { etag: '"one"' }));
		const previous = await get();
		expect(await get({ previous })).toMatchObject({ unchanged: true, path: previous.path });
		expect(publisher.asked[1]?.headers['if-none-match']).toBe('"one"');
		answer('/file.txt', whole('new', { etag: '"two"' }));
		expect(await get({ previous })).toMatchObject({ unchanged: false, etag: '"two"', bytes: 3 });
	});

	it('is asked for unconditionally where the kept file is gone or damaged', async () => {
		answer('/file.txt', whole(body, { etag: '"one"' }));
		const previous = await get();
		rmSync(previous.path);
		expect(await get({ previous })).toMatchObject({ unchanged: false });
	});

	it('cut off, goes on where it stopped', async () => {
		answer(
			'/file.txt',
			ranged(body, '"one"', (time) => (time === 1 ? 10_000 : Infinity))
		);
		expect(await get()).toMatchObject({ sha256: sha256(body) });
		expect(publisher.asked[1]?.headers).toMatchObject({
			range: 'bytes=10000-',
			'if-range': '"one"'
		});
	});

	it('cut off, goes on in the next run', async () => {
		limit('retries=0');
		answer(
			'/file.txt',
			ranged(body, '"one"', (time) => (time === 1 ? 9_000 : Infinity))
		);
		expect((await refusal(get())).kind).toBe('truncated');
		expect(readdirSync(originals).filter((name) => name.endsWith('.part'))).toHaveLength(1);
		expect(await get()).toMatchObject({ sha256: sha256(body) });
		expect(publisher.asked[1]?.headers.range).toBe('bytes=9000-');
		expect(readdirSync(originals)).toEqual([`${sha256(body)}.txt`]);
	});

	it('cut off and changed meanwhile, begins again', async () => {
		const changed = Buffer.from('other\n'.repeat(3_000));
		answer('/file.txt', (request, response, time) =>
			time === 1
				? ranged(body, '"one"', () => 9_000)(request, response, time)
				: ranged(changed, '"two"')(request, response, time)
		);
		expect(await get()).toMatchObject({ sha256: sha256(changed), etag: '"two"' });
	});

	it.each([
		['another stretch than asked for', 206, { 'content-range': 'bytes 5-8/9' }],
		['416', 416, {}]
	])('answered with %s, begins again', async (_, status, headers) => {
		answer('/file.txt', (request, response, time) => {
			if (time === 2)
				return whole('made', { etag: '"one"', ...headers }, status)(request, response, time);
			return ranged(body, '"one"', () => (time === 1 ? 9_000 : Infinity))(request, response, time);
		});
		expect(await get()).toMatchObject({ sha256: sha256(body) });
		expect(publisher.asked[2]?.headers.range).toBeUndefined();
	});

	it('packed although asked not to, is unpacked', async () => {
		answer('/file.txt', whole(gzipSync(body), { 'content-encoding': 'gzip' }));
		expect(await get()).toMatchObject({ sha256: sha256(body) });
		answer('/file.txt', whole(gzipSync(body).subarray(0, 500), { 'content-encoding': 'gzip' }));
		expect((await refusal(get())).kind).toBe('truncated');
		answer('/file.txt', whole('odd', { 'content-encoding': 'odd' }));
		expect((await refusal(get())).message).toBe('made.example packs its answer as "odd".');
	});
});

describe('asked again', () => {
	it('503, then it comes', async () => {
		answer('/file.txt', (request, response, time) =>
			whole(time < 3 ? 'busy' : body, {}, time < 3 ? 503 : 200)(request, response, time)
		);
		expect(await get()).toMatchObject({ sha256: sha256(body) });
		expect(publisher.asked).toHaveLength(3);
	});

	it('429 with Retry-After: not before that', async () => {
		answer('/file.txt', (request, response, time) =>
			whole('x', { 'retry-after': '1' }, time === 1 ? 429 : 200)(request, response, time)
		);
		const started = performance.now();
		await get();
		expect(performance.now() - started).toBeGreaterThan(1_000);
	});

	it('Retry-After too far off: left alone, and said so', async () => {
		answer('/file.txt', whole('x', { 'retry-after': '3600' }, 429));
		const { message, kind, status } = await refusal(get());
		expect(message).toBe(`${FILE} answered with status 429, to be asked again in 3600 s.`);
		expect({ kind, status }).toEqual({ kind: 'status', status: 429 });
		expect(publisher.asked).toHaveLength(1);
	});

	it('Retry-After is read as seconds and as a date', () => {
		const now = Date.parse('2026-01-01T00:00:00Z');
		expect(readRetryAfter('120', now)).toBe(120_000);
		expect(readRetryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
		expect(readRetryAfter('Thu, 01 Jan 2020 00:00:30 GMT', now)).toBe(0);
		expect(readRetryAfter('soon', now)).toBe(null);
	});

	it('404 and other refusals: not asked again; the first of their words are kept', async () => {
		answer('/file.txt', whole('made: not found'.padEnd(200_000, '.'), {}, 404));
		const { message, body: words } = await refusal(get());
		expect(message).toBe(`${FILE} answered with status 404.`);
		expect(words).toMatch(/^made: not found\.{4081}$/);
		expect(publisher.asked).toHaveLength(1);
	});

	it('reset in the middle, every time: says how far it came', async () => {
		answer('/file.txt', (_, response) => {
			response.writeHead(200, { 'content-length': '5000' });
			response.write(Buffer.alloc(2_000), () =>
				setTimeout(() => response.socket?.resetAndDestroy(), 30)
			);
		});
		const { kind, message } = await refusal(get());
		expect(kind).toMatch(/^(truncated|reset)$/);
		expect(message).toMatch(/broke off|cut the connection/);
		expect(publisher.asked).toHaveLength(3);
		expect(existsSync(originals) ? readdirSync(originals) : []).toEqual([]);
	});

	it('shorter than announced, without a way to go on: begins again each time', async () => {
		answer('/file.txt', (_, response) => {
			response.writeHead(200, { 'content-length': '5000' });
			response.write(Buffer.alloc(2_000), () => setTimeout(() => response.destroy(), 30));
		});
		expect(await refusal(get())).toMatchObject({
			kind: 'truncated',
			message: `${FILE} broke off after 2000 of 5000 bytes.`
		});
		expect(publisher.asked.every(({ headers }) => headers.range === undefined)).toBe(true);
	});
});
