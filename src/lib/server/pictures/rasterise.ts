import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FACES } from '../../render/image/faces.ts';

let files: string[] | undefined;

/** The typefaces as files, which is how the renderer takes them: written once, gone with the process. */
function fontFiles(): string[] {
	if (files) return files;
	// A new directory that only we can write to: a known name could hold somebody else's font.
	const folder = mkdtempSync(path.join(tmpdir(), 'origine-fonts-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	files = Object.values(FACES).map(({ name, file }) => {
		const to = path.join(folder, `${name}.ttf`);
		writeFileSync(to, file);
		return to;
	});
	return files;
}

/**
 * What the threads run, as text: a file of its own would have to be found again in the built server. The
 * renderer's renderAsync leaves packing the PNG, up to a quarter of a second, to the server's own thread.
 */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { Resvg } = require(workerData);
parentPort.on('message', ({ id, svg, options }) => {
	try {
		parentPort.postMessage({ id, png: new Resvg(svg, options).render().asPng() });
	} catch (error) {
		parentPort.postMessage({ id, error: String(error) });
	}
});`;

type Answer = { id: number } & ({ png: Uint8Array } | { error: string });
interface Job {
	resolve: (png: Buffer) => void;
	reject: (error: Error) => void;
}
interface Thread {
	worker: Worker;
	jobs: Map<number, Job>;
}

const THREADS = 2;
const threads: Thread[] = [];
let last = 0;

function startThread(): Thread {
	const resvg = createRequire(import.meta.url).resolve('@resvg/resvg-js');
	const worker = new Worker(CODE, { eval: true, workerData: resvg });
	const thread: Thread = { worker, jobs: new Map() };
	worker.on('message', (answer: Answer) => {
		const job = thread.jobs.get(answer.id);
		thread.jobs.delete(answer.id);
		// A thread with nothing to do keeps nobody waiting for it to end.
		if (thread.jobs.size === 0) worker.unref();
		if ('png' in answer) job?.resolve(Buffer.from(answer.png));
		else job?.reject(new Error(`the picture cannot be drawn: ${answer.error}`));
	});
	const stop = (error: Error) => {
		if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
		for (const { reject } of thread.jobs.values()) reject(error);
		thread.jobs.clear();
	};
	worker.on('error', stop);
	worker.on('exit', (code) => stop(new Error(`a drawing thread ended with ${code}`)));
	worker.unref();
	threads.push(thread);
	return thread;
}

/** A picture's pixels as PNG, drawn in a thread of its own with our typefaces only. */
export function rasterise(svg: string, width: number): Promise<Buffer> {
	const idle = threads.find(({ jobs }) => jobs.size === 0);
	const thread =
		idle ??
		(threads.length < THREADS
			? startThread()
			: threads.reduce((least, one) => (one.jobs.size < least.jobs.size ? one : least)));
	const options = {
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: fontFiles(),
			defaultFontFamily: 'Inter',
			sansSerifFamily: 'Inter',
			serifFamily: 'Source Serif 4'
		},
		logLevel: 'off'
	};
	const id = (last += 1);
	return new Promise((resolve, reject) => {
		thread.jobs.set(id, { resolve, reject });
		thread.worker.ref();
		thread.worker.postMessage({ id, svg, options });
	});
}
