import { rmSync } from 'node:fs';

const temporary = new Set<string>();

/** Marks a file or folder for removal should this run fail or be told to stop. */
export function track(path: string): void {
	temporary.add(path);
}

/** The file or folder has become permanent, or is gone. */
export function untrack(path: string): void {
	temporary.delete(path);
}

/** Removes everything still marked. */
export function removeTracked(): void {
	for (const path of temporary) rmSync(path, { recursive: true, force: true });
	temporary.clear();
}

/** Leaves no half-written file and no lock behind on Ctrl-C or `kill`. */
export function cleanOnSignal(): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			removeTracked();
			// process.exit() would wait for DuckDB's running query; dying of the signal does not.
			process.removeAllListeners(signal);
			process.kill(process.pid, signal);
		});
	}
}
