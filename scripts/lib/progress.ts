/** Tells a running step's state, e.g. "20,000 rows". */
export type Tell = (detail: string) => void;

/** A count as messages show it. */
export const count = (n: number): string => n.toLocaleString('en-GB');

/** "1 row", "2,000 rows". */
export const rows = (n: number): string => (n === 1 ? '1 row' : `${count(n)} rows`);

/** Prints a line of the result. */
export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Runs one timed step: a line rewritten in place on a terminal, one plain line elsewhere. */
export async function step<T>(name: string, work: (tell: Tell) => T | Promise<T>): Promise<T> {
	const terminal = process.stderr.isTTY;
	const started = performance.now();
	let detail = '';
	const tell: Tell = (text) => {
		detail = text;
		if (terminal) process.stderr.write(`\r\x1b[K${name} … ${text}`);
	};
	tell('');
	try {
		return await work(tell);
	} finally {
		const seconds = ((performance.now() - started) / 1000).toFixed(2);
		const line = `${name}${detail ? `: ${detail}` : ''} (${seconds} s)\n`;
		process.stderr.write(terminal ? `\r\x1b[K${line}` : line);
	}
}
