/** Tells a running step's state, e.g. "20,000 rows". */
type Tell = (detail: string) => void;

/** How a run speaks: to a person, as JSON lines on stdout, or only of problems. */
type Mode = 'text' | 'json' | 'quiet';

let mode: Mode = 'text';

/** Chooses how this run speaks. */
export function setMode({ json, quiet }: { json?: boolean; quiet?: boolean }): void {
	mode = json ? 'json' : quiet ? 'quiet' : 'text';
}

/** A count as messages show it. */
export const count = (n: number): string => n.toLocaleString('en-GB');

/** "1 row", "2,000 rows". */
export const rows = (n: number): string => (n === 1 ? '1 row' : `${count(n)} rows`);

/** Prints a line of the result. */
export function say(line: string): void {
	if (mode === 'text') process.stdout.write(`${line}\n`);
}

/** Prints one JSON line, where these are asked for. */
export function emit(event: Record<string, unknown>): void {
	if (mode === 'json') process.stdout.write(`${JSON.stringify(event)}\n`);
}

/** Prints a problem; the one thing a quiet run says. */
export function complain(line: string): void {
	process.stderr.write(`${line}\n`);
}

/** Runs one timed step: a line rewritten in place on a terminal, one plain line elsewhere. */
export async function step<T>(name: string, work: (tell: Tell) => T | Promise<T>): Promise<T> {
	const shown = mode === 'text';
	const terminal = shown && process.stderr.isTTY;
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
		if (shown) process.stderr.write(terminal ? `\r\x1b[K${line}` : line);
		emit({ event: 'step', name, detail, seconds: Number(seconds) });
	}
}
