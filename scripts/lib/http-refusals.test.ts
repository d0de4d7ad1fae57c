import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { FILE, get, limit, makeNetwork, refusal } from '../made/made-network.ts';
import { startProxy, whole } from '../made/made-publisher.ts';
import { readLimits } from '../../data/contract/http-limits.ts';
import { ask } from './http.ts';

const { publisher, originals, answer } = makeNetwork('made.example', 'other.example');
const body = Buffer.from(Array.from({ length: 4_000 }, (_, n) => `row ${n}\n`).join(''));

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
		expect(message).toBe(`${FILE} is larger than 0.001 MB: not taken.`);
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
		expect(await get()).toMatchObject({ url: FILE, from: 'https://other.example/c' });
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
