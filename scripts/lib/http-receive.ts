import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { codeOf } from '../../data/contract/thrown.ts';
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

const packing = (headers: Headers): string => one(headers['content-encoding']) ?? 'identity';

/** Whether a server packs although it was asked not to; such an answer is never resumed. */
export const isPacked = (headers: Headers): boolean => packing(headers) !== 'identity';

/** How many bytes the answer announces. Of a packed answer it is the packed size: unknown. */
export function lengthOf(headers: Headers): number | null {
	const length = one(headers['content-length']) ?? '';
	return /^\d+$/.test(length) && !isPacked(headers) ? Number(length) : null;
}

const UNPACKERS: Record<string, () => Transform> = {
	gzip: createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress
};

/** The body as the publisher made it. */
function unpack({ headers, body }: Dispatcher.ResponseData, url: string): Readable {
	if (!isPacked(headers)) return body;
	const name = packing(headers);
	const unpacker = UNPACKERS[name];
	if (unpacker === undefined)
		throw new FetchError('not_expected', url, `${hostOf(url)} packs its answer as "${name}".`);
	// The callback is empty on purpose: pipeline() hands every error on to the stream that is read.
	return pipeline(body, unpacker(), () => undefined);
}

/** The refusal that a status of 400 and more is. */
export async function statusError(
	{ statusCode: status, headers, body: stream }: Dispatcher.ResponseData,
	url: string
): Promise<FetchError> {
	let words = Buffer.alloc(0);
	try {
		for await (const part of stream as AsyncIterable<Buffer>) {
			words = Buffer.concat([words, part]);
			if (words.length >= ERROR_BODY) break;
		}
	} catch {
		// The status is the news; a body cut off beneath it adds nothing.
	}
	const retryAfter = readRetryAfter(one(headers['retry-after']));
	const wait = retryAfter ? `, to be asked again in ${Math.ceil(retryAfter / 1000)} s` : '';
	const body = words.toString('utf8').slice(0, ERROR_BODY);
	const sentence = `${url} answered with status ${status}${wait}.`;
	return new FetchError('status', url, sentence, { status, body, retryAfter });
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
	const contentType = contentTypeOf(headers);
	const length = lengthOf(headers);
	let [received, before] = [0, 0];
	const refuseAbove = (bytes: number): void => {
		const megabytes = limits.bytes / 1_000_000;
		if (have + bytes > limits.bytes)
			throw new FetchError('too_big', url, `${url} is larger than ${megabytes} MB: not taken.`);
	};
	// Given up, a body would throw its own end at the whole process: nobody else listens.
	response.body.on('error', () => undefined);
	let pace: NodeJS.Timeout | undefined;
	try {
		refuseAbove(length ?? 0);
		const body = unpack(response, url);
		pace = setInterval(() => {
			const sentence = `${hostOf(url)} sends too slowly or not at all: given up for now.`;
			if (received - before < TRICKLE) body.destroy(new FetchError('timeout', url, sentence));
			before = received;
		}, limits.idle);
		const judge = (bytes: Buffer): void => {
			const wrong = expect?.({ contentType, bytes: bytes.subarray(0, HEAD) });
			if (wrong) throw new FetchError('not_expected', url, wrong);
			write(bytes);
		};
		let head: Buffer | null = have === 0 ? Buffer.alloc(0) : null;
		for await (const part of body as AsyncIterable<Buffer>) {
			received += part.length;
			refuseAbove(received);
			if (head === null) write(part);
			else if ((head = Buffer.concat([head, part])).length >= HEAD) {
				judge(head);
				head = null;
			}
		}
		if (head !== null) judge(head);
	} catch (error) {
		// A connection that dies in the middle of an announced length has cut the file.
		if (codeOf(error) !== 'UND_ERR_SOCKET' || length === null) throw error;
		const sentence = `${url} broke off after ${have + received} of ${have + length} bytes.`;
		throw new FetchError('truncated', url, sentence, { cause: error });
	} finally {
		clearInterval(pace);
		response.body.destroy();
	}
}
