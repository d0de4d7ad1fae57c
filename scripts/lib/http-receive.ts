import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { FetchError, hostOf } from '../../data/contract/fetch-error.ts';
import type { Limits } from '../../data/contract/http-limits.ts';
import type { Head, Validators } from '../../data/contract/http-types.ts';
import { readRetryAfter } from './retry.ts';

type Headers = Dispatcher.ResponseData['headers'];

const HEAD = 512;
const TRICKLE = 1_024;
const ERROR_BODY = 4_096;

const one = (value: string | string[] | undefined): string | undefined =>
	Array.isArray(value) ? value[0] : value;

/** The answer's `ETag` and `Last-Modified`. */
export const validatorsOf = (headers: Headers): Validators => ({
	etag: one(headers.etag) ?? null,
	last_modified: one(headers['last-modified']) ?? null
});

/** The answer's media type, without its parameters. */
export const contentTypeOf = (headers: Headers): string =>
	(one(headers['content-type']) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** How many bytes the answer announces. Of a packed answer it is the packed size: unknown. */
export function lengthOf(headers: Headers): number | null {
	const length = one(headers['content-length']);
	if (length === undefined || !/^\d+$/.test(length) || isPacked(headers)) return null;
	return Number(length);
}

const packing = (headers: Headers): string => one(headers['content-encoding']) ?? 'identity';

/** Whether a server packs although it was asked not to; such an answer is never resumed. */
export const isPacked = (headers: Headers): boolean => packing(headers) !== 'identity';

/** Gives up a body. It would otherwise throw its own end at the whole process: nobody listens. */
function drop({ body }: Dispatcher.ResponseData): void {
	body.on('error', () => undefined).destroy();
}

/** The body as the publisher made it. */
function unpack(response: Dispatcher.ResponseData, url: string): Readable {
	const { headers, body } = response;
	if (!isPacked(headers)) return body;
	const unpackers = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress };
	const name = packing(headers);
	if (name !== 'gzip' && name !== 'deflate' && name !== 'br') {
		drop(response);
		throw new FetchError('not_expected', url, `${hostOf(url)} packs its answer as "${name}".`);
	}
	// The callback is empty on purpose: pipeline() hands every error on to the stream that is read.
	return pipeline(body, unpackers[name](), () => undefined);
}

/** Aborts with a sentence when a download stalls, trickles or lasts too long. */
export class Guard {
	readonly #controller = new AbortController();
	readonly #total: NodeJS.Timeout;
	readonly signal: AbortSignal;

	constructor(url: string, limits: Limits, outer?: AbortSignal) {
		const seconds = limits.total / 1000;
		this.#total = setTimeout(() => {
			const sentence = `${hostOf(url)} needed more than ${seconds} s: given up.`;
			this.#controller.abort(new FetchError('timeout', url, sentence));
		}, limits.total);
		this.signal = outer
			? AbortSignal.any([outer, this.#controller.signal])
			: this.#controller.signal;
	}

	end(): void {
		clearTimeout(this.#total);
	}
}

/** The refusal that a status of 400 and more is. */
export async function statusError(
	{ statusCode, headers, body }: Dispatcher.ResponseData,
	url: string
): Promise<FetchError> {
	const parts: Buffer[] = [];
	let size = 0;
	try {
		for await (const part of body as AsyncIterable<Buffer>) {
			parts.push(part);
			size += part.length;
			if (size >= ERROR_BODY) break;
		}
	} catch {
		// The status is the news; a body cut off beneath it adds nothing.
	}
	const retryAfter = readRetryAfter(one(headers['retry-after']));
	const wait = retryAfter ? `, to be asked again in ${Math.ceil(retryAfter / 1000)} s` : '';
	const text = Buffer.concat(parts).toString('utf8').slice(0, ERROR_BODY);
	const sentence = `${url} answered with status ${statusCode}${wait}.`;
	return new FetchError('status', url, sentence, { status: statusCode, body: text, retryAfter });
}

interface Receiving {
	url: string;
	limits: Limits;
	/** Bytes that are here already, of a download that goes on. */
	have: number;
	expect: ((head: Head) => string | null) | undefined;
	write: (part: Uint8Array) => void;
}

/** Reads a body to its end into `write`, refusing what is too big, too slow, cut off or not it. */
export async function receive(
	response: Dispatcher.ResponseData,
	{ url, limits, have, expect, write }: Receiving
): Promise<void> {
	const { headers } = response;
	const length = lengthOf(headers);
	const megabytes = limits.bytes / 1_000_000;
	const tooBig = () =>
		new FetchError('too_big', url, `${url} is larger than ${megabytes} MB: not taken.`);
	if (length !== null && have + length > limits.bytes) {
		drop(response);
		throw tooBig();
	}
	const body = unpack(response, url);
	let received = 0;
	let before = 0;
	const pace = setInterval(() => {
		if (received - before < TRICKLE) {
			const sentence = `${hostOf(url)} sends too slowly or not at all: given up for now.`;
			body.destroy(new FetchError('timeout', url, sentence));
		}
		before = received;
	}, limits.idle);

	let head: Buffer | null = have === 0 ? Buffer.alloc(0) : null;
	const pass = (part: Buffer): void => {
		const wrong = expect?.({ contentType: contentTypeOf(headers), bytes: part.subarray(0, HEAD) });
		if (wrong) throw new FetchError('not_expected', url, wrong);
		head = null;
		write(part);
	};
	try {
		for await (const part of body as AsyncIterable<Buffer>) {
			received += part.length;
			if (have + received > limits.bytes) throw tooBig();
			if (head === null) write(part);
			else if ((head = Buffer.concat([head, part])).length >= HEAD) pass(head);
		}
		if (length !== null && received < length)
			throw new FetchError('truncated', url, `${url} broke off before its end.`);
		if (head !== null) pass(head);
	} catch (error) {
		// A connection that dies in the middle of an announced length has cut the file.
		const code = (error as NodeJS.ErrnoException).code ?? '';
		if (!(error instanceof FetchError) && code === 'UND_ERR_SOCKET' && length !== null)
			throw new FetchError(
				'truncated',
				url,
				`${url} broke off after ${have + received} of ${have + length} bytes.`,
				{ cause: error }
			);
		throw error;
	} finally {
		clearInterval(pace);
	}
}
