import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { Previous } from '../../contract/contract.ts';
import { ask, download } from '../../../scripts/lib/http.ts';
import { fetch } from './fetch.ts';
import { MadeServer } from './made-server.ts';

const LIMITS =
	'connect=5000 headers=5000 idle=5000 total=30000 retries=1 backoff=20 retryAfter=2000';

/** The address of crim_thb_vexp, the data set that fails in the tests. */
export const VEXP =
	'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/crim_thb_vexp?format=JSON&lang=EN';

/** A web page, longer than the beginning of an answer that is looked at. */
export const html = (text: string): string =>
	`<!DOCTYPE html><html><title>${text}</title>${' '.repeat(900)}</html>`;

/** Later words win over the usual limits of the tests. */
export const limit = (words: string): void => {
	vi.stubEnv('ORIGINE_FETCH_LIMITS', `${LIMITS} ${words}`);
};

/** Lets a made server on this machine stand for Eurostat: a real socket, a data root of its own. */
export function standIn() {
	const server = new MadeServer();
	const root = mkdtempSync(join(tmpdir(), 'origine-eurostat-'));
	beforeAll(async () => {
		vi.stubEnv('ORIGINE_FETCH_HOSTS', await server.start());
		vi.stubEnv('ORIGINE_DATA', root);
		limit('');
	});
	afterEach(() => {
		server.reset();
		limit('');
	});
	afterAll(async () => {
		vi.unstubAllEnvs();
		await server.stop();
		rmSync(root, { recursive: true });
	});
	return {
		server,
		get: (previous: Previous | null = null) => fetch.get({ ask, download, previous }),
		check: (previous: Previous | null = null) => fetch.check({ ask, download, previous })
	};
}
