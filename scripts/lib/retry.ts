import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { FetchError, mayRetry } from '../../data/contract/fetch-error.ts';
import type { Limits } from '../../data/contract/http-limits.ts';

/** Milliseconds a `Retry-After` asks to wait: seconds or a date; null where it says neither. */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | null {
	if (header === undefined) return null;
	if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Does the work again where that may help, waiting longer each time, with jitter. */
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
			if (!mayRetry(error) || retriesLeft === 0) return false;
			const asked = error instanceof FetchError ? error.retryAfter : null;
			if ((asked ?? 0) > limits.retryAfter) return false;
			if (asked) await sleep(asked, undefined, { signal });
			return true;
		}
	});
}
