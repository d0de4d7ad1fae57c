import { createServer } from 'node:net';
import { PlainError } from './base.mjs';

/** The port asked for, 3000 where none is. @param {string | undefined} value */
export function parsePort(value) {
	if (value === undefined || value === '') return 3000;
	const port = Number(value);
	if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
	throw new PlainError(`PORT is '${value}'; it must be a whole number from 1 to 65535.`);
}

/** The address to type into a browser. @param {string} host @param {number} port */
export function urlOf(host, port) {
	const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
	return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The sentence for a failed `listen`. @param {unknown} error @param {string} host @param {number} port */
export function listenProblem(error, host, port) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	const other = `PORT=${port < 65535 ? port + 1 : 3000} npm start`;
	if (code === 'EADDRINUSE')
		return `Port ${port} is taken by another program; choose another: ${other}`;
	if (code === 'EACCES')
		return `Port ${port} is not allowed to this user; choose another: ${other}`;
	return `HOST '${host}' is no address of this machine (${message}).`;
}

/**
 * Refuses an address that cannot be listened on, before any long work is done for it.
 * @param {string} host
 * @param {number} port
 */
export async function checkAddress(host, port) {
	const problem = await listenError(host, port);
	if (problem) throw new PlainError(listenProblem(problem, host, port));
	if (host !== '127.0.0.1') return;
	// A browser asks [::1] first for `localhost`, and would get the other program's pages.
	const other = /** @type {NodeJS.ErrnoException | null} */ (await listenError('::1', port));
	if (other?.code === 'EADDRINUSE') throw new PlainError(listenProblem(other, host, port));
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Error | null>}
 */
function listenError(host, port) {
	return new Promise((resolve) => {
		const server = createServer().on('error', resolve);
		server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
	});
}

/** A port that nobody listens on. @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}
