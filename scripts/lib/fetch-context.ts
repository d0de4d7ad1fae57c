import { readChecked } from './checked.ts';
import type { FetchContext, Previous } from '../../data/contract/contract.ts';
import type { Limits } from '../../data/contract/http-limits.ts';
import { ask, download } from './http.ts';
import { step } from './progress.ts';
import { listVintages, readSnapshot } from './snapshots.ts';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** The newest snapshot of a source, as its fetch.ts sees it. */
export function readPrevious(source: string): Previous | null {
	const vintage = listVintages(source).at(-1);
	if (vintage === undefined) return null;
	const { stamped, sha256, originals } = readSnapshot(source, vintage).receipt;
	const { seen } = readChecked()[source] ?? {};
	// Added by hand it came without address and stamps; a later look may have told them.
	const known = seen?.sha256 === sha256 ? seen.originals : (originals ?? []);
	return { vintage, stamped, originals: known };
}

/** What one source may use of the network, under these limits. */
export function makeContext(
	source: string,
	limits: Partial<Limits> = {},
	signal?: AbortSignal
): FetchContext {
	const common = signal ? { signal } : {};
	return {
		previous: readPrevious(source),
		ask: (url, options = {}) =>
			ask(url, { ...options, ...common, limits: { ...options.limits, ...limits } }),
		download: (url, options) =>
			step(`download ${options.name}`, async (tell) => {
				const started = performance.now();
				let [first, shown]: [number | null, number] = [null, 0];
				const onProgress = (received: number, total: number | null): void => {
					first ??= received;
					const now = performance.now();
					if (now - shown < 100 && received !== total) return;
					shown = now;
					const speed = (received - first) / 1000 / Math.max(1, now - started);
					const of = total === null ? '' : ` of ${megabytes(total)}`;
					tell(`${megabytes(received)}${of} MB, ${speed.toFixed(1)} MB/s`);
				};
				const got = await download(url, {
					...options,
					...common,
					onProgress,
					limits: { ...options.limits, ...limits }
				});
				if (got.unchanged) tell('unchanged');
				return got;
			})
	};
}
