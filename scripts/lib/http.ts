import { existsSync, readFileSync } from 'node:fs';
import type { Dispatcher } from 'undici';
import { asFetchError, FetchError, hostOf } from '../../data/contract/fetch-error.ts';
import { sha256 } from './files.ts';
import { readLimits, type Limits } from '../../data/contract/http-limits.ts';
import { keptAt, Part } from './http-part.ts';
import {
	contentTypeOf,
	Guard,
	isPacked,
	lengthOf,
	receive,
	statusError,
	validatorsOf
} from './http-receive.ts';
import { send } from './http-send.ts';
import type {
	Answer,
	AskOptions,
	Download,
	Downloaded,
	DownloadOptions,
	ReceiptOriginal,
	Validators
} from '../../data/contract/http-types.ts';
import { retrying } from './retry.ts';

const ASKED_BYTES = 8_000_000;

function conditions(since: Validators | null | undefined): Record<string, string> {
	if (!since) return {};
	const headers: Record<string, string> = {};
	if (since.etag) headers['if-none-match'] = since.etag;
	if (since.last_modified) headers['if-modified-since'] = since.last_modified;
	return headers;
}

/** Runs one exchange under its limits, again where that may help; every failure is a FetchError. */
async function exchange<T>(
	url: string,
	options: { limits?: Partial<Limits>; signal?: AbortSignal },
	work: (limits: Limits, signal: AbortSignal) => Promise<T>
): Promise<T> {
	const limits = readLimits(options.limits);
	const guard = new Guard(url, limits, options.signal);
	const { signal } = guard;
	try {
		return await retrying(limits, signal, async () => {
			try {
				return await work(limits, signal);
			} catch (error) {
				throw asFetchError(signal.aborted ? signal.reason : error, url);
			}
		});
	} catch (error) {
		if (signal.aborted && !(error instanceof FetchError)) {
			if (signal.reason instanceof FetchError) throw signal.reason;
			if (signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError')
				throw new FetchError('timeout', url, `${hostOf(url)} did not answer in time.`);
			throw new FetchError('aborted', url, `Asking ${url} was called off.`, { cause: error });
		}
		throw error;
	} finally {
		guard.end();
	}
}

/** Asks for a small answer, kept in memory. */
export function ask(url: string, options: AskOptions = {}): Promise<Answer> {
	const asked = { ...options, limits: { bytes: ASKED_BYTES, ...options.limits } };
	return exchange(url, asked, async (limits, signal) => {
		const { method = 'GET', accept = '*/*', since, expect } = options;
		const headers = { accept, ...conditions(since) };
		const { response, url: from } = await send(url, { method, headers, signal, limits });
		const unchanged = response.statusCode === 304;
		if (!unchanged && response.statusCode !== 200) throw await statusError(response, url);
		const parts: Uint8Array[] = [];
		if (unchanged || method === 'HEAD') await response.body.dump();
		else
			await receive(response, { url, limits, have: 0, expect, write: (part) => parts.push(part) });
		const contentType = contentTypeOf(response.headers);
		const bytes = Buffer.concat(parts);
		return { url, from, contentType, unchanged, bytes, ...validatorsOf(response.headers) };
	});
}

/** The file as it came last, if it is still kept here and whole. */
function readKept(previous: ReceiptOriginal | null | undefined): ReceiptOriginal | null {
	if (!previous?.etag && !previous?.last_modified) return null;
	const path = keptAt(previous.name, previous.sha256);
	return existsSync(path) && sha256(readFileSync(path)) === previous.sha256 ? previous : null;
}

/** Whether the answer goes on exactly where the part ends. */
function continues({ statusCode, headers }: Dispatcher.ResponseData, part: Part): boolean {
	const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(String(headers['content-range']));
	return statusCode === 206 && Number(range?.[1]) === part.size && !isPacked(headers);
}

async function load(
	url: string,
	{ name, previous, accept = '*/*', expect, onProgress }: DownloadOptions,
	part: Part,
	limits: Limits,
	signal: AbortSignal
): Promise<Downloaded> {
	const kept = readKept(previous);
	const range =
		part.size > 0 && part.validator !== null
			? { range: `bytes=${part.size}-`, 'if-range': part.validator }
			: null;
	const headers = { accept, ...(range ?? conditions(kept)) };
	const { response, url: from } = await send(url, { method: 'GET', headers, signal, limits });
	const { statusCode } = response;
	const contentType = contentTypeOf(response.headers);
	if (statusCode === 304 && kept !== null) {
		await response.body.dump();
		const path = keptAt(kept.name, kept.sha256);
		return { ...kept, name, url, path, from, contentType, unchanged: true };
	}
	if (range !== null && (statusCode === 206 ? !continues(response, part) : statusCode === 416)) {
		await response.body.dump();
		part.discard();
		return load(url, { name, previous, accept, expect, onProgress }, part, limits, signal);
	}
	if (statusCode !== 200 && statusCode !== 206) throw await statusError(response, url);

	const said = validatorsOf(response.headers);
	if (statusCode === 200) part.restart(said, !isPacked(response.headers));
	const length = lengthOf(response.headers);
	const total = length === null ? null : part.size + length;
	onProgress?.(part.size, total);
	const have = part.size;
	const write = (bytes: Uint8Array): void => {
		part.write(bytes);
		onProgress?.(part.size, total);
	};
	try {
		await receive(response, { url, limits, have, expect, write });
	} catch (error) {
		const useless = error instanceof FetchError && /too_big|not_expected/.test(error.kind);
		if (useless || part.validator === null) part.discard();
		throw error;
	} finally {
		part.close();
	}
	return { name, url, ...part.finish(name), ...said, from, contentType, unchanged: false };
}

/** Brings a file to data/originals, going on with what an earlier attempt left there. */
export const download: Download = (url, options) => {
	const part = new Part(url);
	return exchange(url, options, (limits, signal) => load(url, options, part, limits, signal));
};
