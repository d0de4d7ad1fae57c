// `npm start`: installs, builds and serves what is missing, and nothing else. `--dev`: hot reload.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { checkAddress, listenProblem, parsePort, urlOf } from './lib/address.mjs';
import { checkNode, complain, root } from './lib/base.mjs';
import { endOnSignal, interrupted, run } from './lib/run.mjs';
import { ensureApp, ensureDatabase, ensurePackages } from './lib/setup.mjs';

/** Serves build/ in this process until a signal ends it. @param {string} host @param {number} port */
async function serve(host, port) {
	const url = urlOf(host, port);
	const { ORIGIN, PROTOCOL_HEADER, HOST_HEADER } = process.env;
	// Without one of these adapter-node takes every request for https.
	if (!ORIGIN && !PROTOCOL_HEADER && !HOST_HEADER) process.env.ORIGIN = url;
	process.env.HOST = host;
	process.env.PORT = String(port);
	process.env.SHUTDOWN_TIMEOUT ??= '3';
	// The server's own error event comes before the import hands the server over.
	process.on('uncaughtException', (error) => {
		const listening =
			'syscall' in error && ['listen', 'getaddrinfo'].includes(String(error.syscall));
		console.error(listening ? listenProblem(error, host, port) : error);
		process.exit(1);
	});
	process.on('sveltekit:shutdown', () => process.exit(0));
	const { server } = await import(join(root, 'build/index.js'));
	const announce = () => console.log(`Origine: ${url}`);
	if (server.server.listening) announce();
	else server.server.once('listening', announce);
}

/** Hot reload, and a new database when data/ changes. @param {string} host @param {number} port */
async function develop(host, port) {
	endOnSignal(() => 0);
	/** @type {NodeJS.Timeout | undefined} */
	let soon;
	let last = Promise.resolve();
	watch(join(root, 'data'), { recursive: true }, (_, file) => {
		if (!file || /^(build|originals)(\/|$)/.test(file)) return;
		clearTimeout(soon);
		// The old database stays in use where the new files are refused.
		soon = setTimeout(() => (last = last.then(ensureDatabase).catch(complain)), 300);
	});
	const vite = ['node_modules/vite/bin/vite.js', 'dev', '--strictPort'];
	const address = ['--host', host, '--port', String(port)];
	const { code } = await run(process.execPath, [...vite, ...address], { show: true });
	process.exit(code);
}

async function main() {
	checkNode(process.versions.node);
	const dev = process.argv.includes('--dev');
	const host = process.env.HOST || '127.0.0.1';
	const port = parsePort(process.env.PORT);
	await checkAddress(host, port);
	// The app looks for its database from here, wherever this was started from.
	process.chdir(root);
	const ready = endOnSignal(interrupted);
	await ensurePackages();
	await ensureDatabase();
	if (!dev) await ensureApp();
	ready();
	await (dev ? develop(host, port) : serve(host, port));
}

main().catch((error) => {
	complain(error);
	process.exit(1);
});
