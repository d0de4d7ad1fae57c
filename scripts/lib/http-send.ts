import { readFileSync } from 'node:fs';
import { Agent, EnvHttpProxyAgent, interceptors, request, type Dispatcher } from 'undici';
import { InputError } from '../../data/contract/contract.ts';
import { codeOf, messageOf } from '../../data/contract/thrown.ts';
import { FetchError } from '../../data/contract/fetch-error.ts';
import type { Limits } from '../../data/contract/http-limits.ts';
import { lookup } from './lookup.ts';

const REDIRECTS = 5;
const MOVED = [300, 301, 302, 303, 307, 308];

const packageJson = new URL('../../package.json', import.meta.url);
const { version, homepage } = JSON.parse(readFileSync(packageJson, 'utf8')) as {
	version: string;
	homepage?: string;
};
/** Who asks, so that a publisher can tell and complain. */
const USER_AGENT = `Origine/${version}${homepage ? ` (+${homepage})` : ''}`;

/** Tests let a server of their own stand for a publisher: "data.unodc.org=http://127.0.0.1:1234". */
function standIn(url: URL): string | null {
	for (const pair of (process.env.ORIGINE_FETCH_HOSTS ?? '').split(',').filter(Boolean)) {
		const [host, base] = pair.split('=');
		if (base === undefined || !URL.canParse(base))
			throw new InputError(`ORIGINE_FETCH_HOSTS: "${pair}" is not understood.`);
		if (url.host === host) return base;
	}
	return null;
}

// One for each set of options: an agent holds open connections, made anew for each request they leak.
const agents = new Map<string, Dispatcher>();

function agentFor({ connect }: Limits, way: 'direct' | 'proxied'): Dispatcher {
	const { env } = process;
	const proxies = [env.http_proxy ?? env.HTTP_PROXY, env.https_proxy ?? env.HTTPS_PROXY];
	const key = [way, connect, ...proxies].join(' ');
	const connecting = { timeout: connect, lookup };
	const options = { connect: connecting, proxyTls: connecting, keepAliveTimeout: 1_000 };
	const agent = agents.get(key) ?? new (way === 'direct' ? Agent : EnvHttpProxyAgent)(options);
	agents.set(key, agent);
	return agent;
}

interface Sending {
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
	const astray = (where: string) =>
		new FetchError('redirect', at.href, `${at.host} points ${where}.`);
	const step: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
		const to = new URL(options.path, options.origin);
		const secure = at.protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
		if (!secure.includes(to.protocol))
			throw astray(`to ${to.href}, which is not encrypted: not followed`);
		at = to;
		const base = standIn(to);
		if (base === null) return dispatch(options, handler);
		// It is on this machine: no proxy of the machine's knows it.
		return agentFor(limits, 'direct').dispatch({ ...options, origin: base }, handler);
	};
	const circle = `from address to address: given up after ${REDIRECTS}`;
	try {
		const response = await request(address, {
			method,
			headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'identity', ...headers },
			signal,
			dispatcher: agentFor(limits, 'proxied').compose(
				step,
				interceptors.redirect({ maxRedirections: REDIRECTS })
			),
			headersTimeout: limits.headers,
			bodyTimeout: 0
		});
		if (!MOVED.includes(response.statusCode)) return { response, url: at.href };
		await response.body.dump({ limit: 65_536 });
		throw astray(response.headers.location ? circle : 'elsewhere without saying where');
	} catch (error) {
		if (codeOf(error) === 'ERR_INVALID_URL')
			throw astray(`to "${(error as { input?: string }).input}", no address`);
		if (messageOf(error).startsWith('Redirect loop')) throw astray(circle);
		if (messageOf(error).startsWith('Invalid URL protocol'))
			throw astray('to an address of another kind than http: not followed');
		throw error;
	}
}
