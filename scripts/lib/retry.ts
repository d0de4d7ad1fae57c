import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { FetchError, type FetchKind } from '../../data/contract/fetch-error.ts';
import type { Limits } from '../../data/contract/http-limits.ts';

/** Milliseconds a `Retry-After` asks to wait: seconds or a date; null where it says neither. */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | null {
	if (header === undefined) return null;
	if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const AGAIN: FetchKind[] = ['offline', 'timeout', 'reset', 'truncated'];

/** Whether asking again may help: the network failed, or the publisher said 408, 429 or 5xx. */
const mayHelp = ({ kind, status }: FetchError): boolean =>
	AGAIN.includes(kind) || status === 408 || status === 429 || (status ?? 0) >= 500;

/**
 * Does the work again where that may help, waiting longer each time, with jitter. undici's retry would
 * go on with a body in memory even where nothing proves that the rest is of the same file.
 */
export function retrying<T>(
	limits: Limits,
	signal: AbortSignal,
	work: () => Promise<T>
): Promise<T> {
	return pRetry(work, {
		retries: limits.retries,
		minTimeout: limits.backoff,
		maxTimeout: 30_000,
		factor: 2,
		randomize: true,
		signal,
		shouldRetry: async ({ error, retriesLeft }) => {
			if (!(error instanceof FetchError) || !mayHelp(error) || retriesLeft === 0) return false;
			const asked = error.retryAfter ?? 0;
			if (asked > limits.retryAfter) return false;
			if (asked > 0) await sleep(asked, undefined, { signal });
			return true;
		}
	});
}
