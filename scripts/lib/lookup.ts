import { spawn } from 'node:child_process';
import type { LookupAddress, LookupOptions } from 'node:dns';

type Found = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

const SCRIPT = `require('node:dns').lookup(process.argv[1], { all: true }, (error, addresses) => {
	console.log(JSON.stringify(error ? { code: error.code } : { addresses }));
});`;

/**
 * Looks a name up in a process of its own. Node's own lookup cannot be called off: where the name
 * server is silent, it would hold the whole run for 10 s and more, even process.exit().
 */
export function lookup(host: string, _options: LookupOptions, found: Found): void {
	const child = spawn(process.execPath, ['-e', SCRIPT, host], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const kill = () => child.kill('SIGKILL');
	const timer = setTimeout(kill, 20_000);
	process.once('exit', kill);
	let out = '';
	let failed: NodeJS.ErrnoException | null = null;
	child.on('error', (error) => (failed = error));
	child.stdout.on('data', (part: Buffer) => (out += part.toString()));
	child.on('close', () => {
		clearTimeout(timer);
		process.off('exit', kill);
		if (failed) return found(failed, []);
		const { code = 'EAI_AGAIN', addresses } = JSON.parse(out || '{}') as {
			code?: string;
			addresses?: LookupAddress[];
		};
		if (addresses) return found(null, addresses);
		found(Object.assign(new Error(`${host}: ${code}`), { code }), []);
	});
	// A lookup nobody waits for any more must not keep the run from ending.
	child.unref();
	timer.unref();
	(child.stdout as unknown as { unref: () => void }).unref();
}
