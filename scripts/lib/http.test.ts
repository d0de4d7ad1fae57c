import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MadePublisher, ranged, startProxy, whole } from '../made/made-publisher.ts';
import { FetchError } from './fetch-error.ts';
import { sha256 } from './files.ts';
import { readLimits } from './http-limits.ts';
import { ask, download } from './http.ts';
import { readRetryAfter } from './retry.ts';

const publisher = new MadePublisher();
const root = mkdtempSync(join(tmpdir(), 'origine-http-'));
const originals = join(root, 'originals');
const URL_ = 'https://made.example/file.txt';
const body = Buffer.from(Array.from({ length: 4_000 }, (_, n) => `row ${n}\n`).join(''));

const limit = (words = ''): void => {
	const usual =
		'connect=2000 headers=2000 idle=2000 total=8000 retries=2 backoff=10 retryAfter=1500';
	vi.stubEnv('ORIGINE_FETCH_LIMITS', `${usual} ${words}`);
};
const answer = (...args: Parameters<typeof publisher.answers.set>) =>
	publisher.answers.set(...args);
const get = (options: Partial<Parameters<typeof download>[1]> = {}) =>
	download(URL_, { name: 'file.txt', ...options });
const refusal = async (work: Promise<unknown>): Promise<FetchError> => {
	const error: unknown = await work.then(
		() => 'It was not refused.',
		(thrown: unknown) => thrown
	);
	expect(error).toBeInstanceOf(FetchError);
	return error as FetchError;
};

beforeAll(async () => {
	await publisher.start();
	vi.stubEnv('ORIGINE_DATA', root);
	for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
		vi.stubEnv(name, '');
		vi.stubEnv(name.toUpperCase(), '');
	}
});
beforeEach(() => {
	publisher.reset();
	limit();
	vi.stubEnv('ORIGINE_FETCH_HOSTS', publisher.standIn('made.example', 'other.example'));
});
afterEach(() => rmSync(originals, { recursive: true, force: true }));
afterAll(async () => {
	vi.unstubAllEnvs();
	await publisher.stop();
	rmSync(root, { recursive: true });
});

describe('a download', () => {
	it('is kept by its hash, with what the publisher said of it, and asked for politely', async () => {
		answer(
			'/file.txt',
			whole(body, { etag: '"one"', 'last-modified': 'Mon, 14 Apr 2025 08:00:00 GMT' })
		);
		const told: number[] = [];
		const got = await get({ onProgress: (received) => told.push(received) });
		expect(got).toMatchObject({ url: URL_, sha256: sha256(body), bytes: body.length });
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
		expect(message).toBe(`${URL_} answered with status 429, to be asked again in 3600 s.`);
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
		expect(message).toBe(`${URL_} answered with status 404.`);
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
			message: `${URL_} broke off after 2000 of 5000 bytes.`
		});
		expect(publisher.asked.every(({ headers }) => headers.range === undefined)).toBe(true);
	});
});

describe('refused with one sentence', () => {
	it('connection refused', async () => {
		vi.stubEnv('ORIGINE_FETCH_HOSTS', 'made.example=http://127.0.0.1:9');
		expect(await refusal(get())).toMatchObject({
			kind: 'offline',
			message: 'made.example cannot be reached: the connection was refused (ECONNREFUSED).'
		});
	});

	it('no such name', async () => {
		limit('retries=0');
		const error = await refusal(ask('https://made.invalid/x'));
		expect(['offline', 'timeout']).toContain(error.kind);
		expect(error.message).toMatch(/^made\.invalid (cannot be reached|did not answer)/);
	});

	it('no HTTPS there', async () => {
		const { kind } = await refusal(ask(`https://${new URL(publisher.base).host}/x`));
		expect(kind).toBe('tls');
	});

	it('no answer at all', async () => {
		limit('headers=200 retries=1');
		answer('/file.txt', () => undefined);
		expect(await refusal(get())).toMatchObject({ kind: 'timeout' });
		expect(publisher.asked).toHaveLength(2);
	});

	it('a trickle', async () => {
		limit('idle=150 retries=0');
		answer('/file.txt', (_, response) => {
			response.writeHead(200, { 'content-length': '5000' });
			const drip = setInterval(() => response.write('.'), 20);
			response.on('close', () => clearInterval(drip));
		});
		expect(await refusal(get())).toMatchObject({
			kind: 'timeout',
			message: 'made.example sends too slowly or not at all: given up for now.'
		});
	});

	it('all attempts together take too long', async () => {
		limit('total=300 retries=1000');
		answer('/file.txt', whole('busy', {}, 503));
		expect((await refusal(get())).message).toBe('made.example needed more than 0.3 s: given up.');
	});

	it('too big, announced or not', async () => {
		limit('bytes=1000 retries=0');
		answer('/file.txt', whole(body));
		expect(await refusal(get())).toMatchObject({ kind: 'too_big' });
		answer('/file.txt', (_, response) => void response.writeHead(200).end(body));
		const { message } = await refusal(get());
		expect(message).toBe(`${URL_} is larger than 0.001 MB: not taken.`);
		expect(existsSync(originals) ? readdirSync(originals) : []).toEqual([]);
	});

	it('a web page instead of data', async () => {
		answer('/file.txt', whole('<html>down</html>', { 'content-type': 'text/html; charset=UTF-8' }));
		const wrong = vi.fn(() => 'made.example sent a web page.');
		const error = await refusal(get({ expect: wrong }));
		expect(error).toMatchObject({ kind: 'not_expected', message: 'made.example sent a web page.' });
		expect(wrong).toHaveBeenCalledWith(expect.objectContaining({ contentType: 'text/html' }));
		expect(readdirSync(originals)).toEqual([]);
	});

	it('called off', async () => {
		answer('/file.txt', () => undefined);
		const error = await refusal(get({ signal: AbortSignal.timeout(100) }));
		expect(error).toMatchObject({ kind: 'timeout' });
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 50);
		expect(await refusal(get({ signal: stop.signal }))).toMatchObject({ kind: 'aborted' });
	});

	it('limits that say nothing', () => {
		limit('patience=3');
		expect(() => readLimits()).toThrow(/"patience=3" is not understood/);
	});
});

describe('redirects', () => {
	const to = (location: string, status = 302) => whole('', { location }, status);
	it('are followed; the receipt keeps the address that was asked', async () => {
		answer('/file.txt', to('/b'));
		answer('/b', to('https://other.example/c', 308));
		answer('/c', whole(body));
		expect(await get()).toMatchObject({ url: URL_, from: 'https://other.example/c' });
	});
	it.each([
		['in a circle', '/file.txt', 'made.example points from address to address: given up after 5.'],
		[
			'to an unencrypted address',
			'http://other.example/c',
			'made.example points to http://other.example/c, which is not encrypted: not followed.'
		],
		['to nowhere', 'https://', 'made.example points to "https://", no address.']
	])('%s are refused', async (_, location, message) => {
		answer('/file.txt', to(location));
		expect(await refusal(get())).toMatchObject({ kind: 'redirect', message });
	});
});

describe('a proxy', () => {
	it('named in the environment is used', async () => {
		const proxy = await startProxy(publisher.base);
		vi.stubEnv('http_proxy', proxy.base);
		answer('/x', whole('through'));
		const { bytes } = await ask('http://far.example/x');
		expect(new TextDecoder().decode(bytes)).toBe('through');
		expect(proxy.tunnels).toEqual(['far.example:80']);
		vi.stubEnv('no_proxy', 'far.example');
		limit('retries=0');
		expect((await refusal(ask('http://far.example/x'))).kind).toMatch(/offline|timeout/);
		expect(proxy.tunnels).toHaveLength(1);
		vi.stubEnv('no_proxy', '');
		await proxy.stop();
	});
	it('that lets nothing through is named', async () => {
		limit('retries=0');
		const proxy = await startProxy(null);
		vi.stubEnv('http_proxy', proxy.base);
		const { kind, message } = await refusal(ask('http://far.example/x'));
		vi.stubEnv('http_proxy', '');
		expect({ kind, message }).toMatchObject({
			kind: 'offline',
			message: expect.stringMatching(/^The proxy does not let far\.example through/) as string
		});
		await proxy.stop();
	});
});
