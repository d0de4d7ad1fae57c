import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './files.ts';
import { isAlive } from './lock.ts';

// The names this pipeline gives to files of a run: each carries its process.
const OF_A_RUN = [
	/^origine\.next\.(\d+)\.duckdb/,
	/\.tmp-(\d+)$/,
	/^ingest\.lock\.(?:takeover\.)?(\d+)$/
];

/** Removes what runs that died left in a folder; files of a living process stay. */
export function removeLeftovers(folder: string): void {
	for (const name of namesIn(folder)) {
		const pid = OF_A_RUN.map((pattern) => pattern.exec(name)?.[1]).find((found) => found);
		if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid))))
			rmSync(join(folder, name), { recursive: true });
	}
}
