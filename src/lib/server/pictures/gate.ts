/** More is asked for than can be made; try again in some seconds. */
export class Busy extends Error {
	override name = 'Busy';
}

/** Between two tasks, in ms. */
const BREATH = 5;

/**
 * Lets so many tasks run at a time and so many wait; the next is turned away at once, so that a flood
 * costs neither memory nor anybody else's time.
 */
export function makeGate({
	running: most,
	waiting: longest
}: {
	running: number;
	waiting: number;
}) {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async function pass<T>(task: () => Promise<T>): Promise<T> {
		if (running >= most) {
			if (waiting.length >= longest) throw new Busy();
			// Whoever leaves hands its place over: nobody slips in between.
			await new Promise<void>((go) => waiting.push(go));
		} else running += 1;
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			// Not at once: requests that cost nothing are answered in between.
			if (next) setTimeout(next, BREATH);
			else running -= 1;
		}
	};
}
