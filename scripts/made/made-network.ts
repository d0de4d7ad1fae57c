import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { FetchError } from '../../data/contract/fetch-error.ts';
import { download } from '../lib/http.ts';
import { MadePublisher } from './made-publisher.ts';

const USUAL = 'connect=2000 headers=2000 idle=2000 total=8000 retries=2 backoff=10 retryAfter=1500';

/** Sets the limits of downloads; later words win over the usual ones of the tests. */
export const limit = (words = ''): void => {
	vi.stubEnv('ORIGINE_FETCH_LIMITS', `${USUAL} ${words}`);
};

/** The address of the file the tests download. */
export const FILE = 'https://made.example/file.txt';

/** Downloads it. */
export const get = (options: Partial<Parameters<typeof download>[1]> = {}) =>
	download(FILE, { name: 'file.txt', ...options });

/** The FetchError with which the network is refused. */
export async function refusal(work: Promise<unknown>): Promise<FetchError> {
	const error: unknown = await work.then(
		() => 'It was not refused.',
		(thrown: unknown) => thrown
	);
	expect(error).toBeInstanceOf(FetchError);
	return error as FetchError;
}

/** A made publisher that stands for hosts, and a data root of its own; for one test file. */
export function makeNetwork(...hosts: string[]) {
	const publisher = new MadePublisher();
	const root = mkdtempSync(join(tmpdir(), 'origine-http-'));
	const originals = join(root, 'originals');
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
		vi.stubEnv('ORIGINE_FETCH_HOSTS', publisher.standIn(...hosts));
	});
	afterEach(() => rmSync(originals, { recursive: true, force: true }));
	afterAll(async () => {
		vi.unstubAllEnvs();
		await publisher.stop();
		rmSync(root, { recursive: true });
	});
	const answer = (...args: Parameters<typeof publisher.answers.set>) =>
		publisher.answers.set(...args);
	return { publisher, root, originals, answer };
}
