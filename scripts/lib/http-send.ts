import { readFileSync } from 'node:fs';
import { Agent, EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { FetchError, hostOf } from '../../data/contract/fetch-error.ts';
import type { Limits } from '../../data/contract/http-limits.ts';
import { lookup } from './lookup.ts';

const REDIRECTS = 5;
const MOVED = [301, 302, 303, 307, 308];

const pack = z.looseObject({
	name: z.string().min(1),
	version: z.string().min(1),
	homepage: z.string().optional()
});

/** "Origine/0.1.0": who asks, from package.json, so that a publisher can tell and complain. */
export function userAgent(): string {
	const file = new URL('../../package.json', import.meta.url);
	const { name, version, homepage } = pack.parse(JSON.parse(readFileSync(file, 'utf8')));
	const page = homepage === undefined ? '' : ` (+${homepage})`;
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}/${version}${page}`;
}

/** Tests let a server of their own stand for a publisher: "data.unodc.org=http://127.0.0.1:1234". */
function standIn(url: URL): string | null {
	for (const pair of (process.env.ORIGINE_FETCH_HOSTS ?? '').split(',').filter(Boolean)) {
		const [host, base] = pair.split('=');
		if (base === undefined || !URL.canParse(base))
			throw new InputError(`ORIGINE_FETCH_HOSTS: "${pair}" is not understood.`);
		if (url.host === host) return new URL(url.pathname + url.search, base).href;
	}
	return null;
}

// One per connect timeout and kind: an Agent holds open connections, made anew for each they leak.
const agents = new Map<string, Dispatcher>();

const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'];

/** undici's agent for the proxy variables, without its word that its API may still change. */
function makeProxied(options: EnvHttpProxyAgent.Options): Dispatcher {
	const { emitWarning } = process;
	process.emitWarning = () => undefined;
	try {
		return new EnvHttpProxyAgent(options);
	} finally {
		process.emitWarning = emitWarning;
	}
}

function agentFor(direct: boolean, { connect }: Limits): Dispatcher {
	const connecting = { timeout: connect, lookup };
	const options = { connect: connecting, proxyTls: connecting, keepAliveTimeout: 1_000 };
	const { env } = process;
	const [http, https, none] = PROXIES.map((name) => env[name] ?? env[name.toUpperCase()] ?? '');
	const proxied = !direct && `${http}${https}` !== '';
	const key = `${proxied ? `${http} ${https} ${none}` : 'direct'} ${connect}`;
	const agent = agents.get(key) ?? (proxied ? makeProxied(options) : new Agent(options));
	agents.set(key, agent);
	return agent;
}

function readAddress(address: string, from: string): URL {
	if (!URL.canParse(address, from))
		throw new FetchError('redirect', from, `${hostOf(from)} points to "${address}", no address.`);
	return new URL(address, from);
}

function next(location: string | string[] | undefined, from: URL, hop: number): URL {
	if (typeof location !== 'string')
		throw new FetchError(
			'redirect',
			from.href,
			`${from.host} points elsewhere without saying where.`
		);
	const to = readAddress(location, from.href);
	if (
		!['http:', 'https:'].includes(to.protocol) ||
		(from.protocol === 'https:' && to.protocol !== 'https:')
	)
		throw new FetchError(
			'redirect',
			from.href,
			`${from.host} points to ${to.href}, which is not encrypted: not followed.`
		);
	if (hop >= REDIRECTS)
		throw new FetchError(
			'redirect',
			from.href,
			`${from.host} points from address to address: given up after ${REDIRECTS}.`
		);
	return to;
}

export interface Sending {
	method: 'GET' | 'HEAD';
	headers: Record<string, string>;
	signal: AbortSignal;
	limits: Limits;
}

/** Sends a request and follows redirects; never from https to http. `url` is where the answer is from. */
export async function send(
	address: string,
	{ method, headers, signal, limits }: Sending
): Promise<{ response: Dispatcher.ResponseData; url: string }> {
	let at = new URL(address);
	for (let hop = 0; ; hop++) {
		const replaced = standIn(at);
		const response = await request(replaced ?? at, {
			method,
			headers: { 'user-agent': userAgent(), 'accept-encoding': 'identity', ...headers },
			signal,
			// A stand-in of the tests is on this machine: no proxy of the machine's knows it.
			dispatcher: agentFor(replaced !== null, limits),
			headersTimeout: limits.headers,
			bodyTimeout: 0
		});
		if (!MOVED.includes(response.statusCode)) return { response, url: at.href };
		await response.body.dump({ limit: 65_536 });
		at = next(response.headers.location, at, hop);
	}
}
