import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** How one request is answered; `time` counts the requests for the path from 1. */
export type Answering = (
	request: IncomingMessage,
	response: ServerResponse,
	time: number
) => void | Promise<void>;

const listen = async (server: ReturnType<typeof createServer>): Promise<number> => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
};

/** MADE FOR TESTS: a publisher on this machine, asked over a real socket. */
export class MadePublisher {
	/** Path (with its query, if the key has one) → answer. */
	readonly answers = new Map<string, Answering>();
	/** Every request: "GET /path", and its headers. */
	readonly asked: { line: string; headers: IncomingMessage['headers'] }[] = [];
	base = '';
	readonly #server = createServer((request, response) => {
		const url = request.url ?? '';
		const line = `${request.method} ${url}`;
		this.asked.push({ line, headers: request.headers });
		const time = this.asked.filter((one) => one.line === line).length;
		const answer = this.answers.get(url) ?? this.answers.get(url.split('?')[0] ?? '');
		if (answer) void answer(request, response, time);
		else response.writeHead(404).end('made: not found');
	});

	async start(): Promise<void> {
		this.base = `http://127.0.0.1:${await listen(this.#server)}`;
	}

	/** For ORIGINE_FETCH_HOSTS. */
	standIn = (...hosts: string[]): string => hosts.map((host) => `${host}=${this.base}`).join(',');

	reset(): void {
		this.answers.clear();
		this.asked.length = 0;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

/** A whole answer, with conditional requests where it has an ETag. */
export const whole =
	(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answering =>
	(request, response) => {
		if (headers.etag !== undefined && request.headers['if-none-match'] === headers.etag)
			return void response.writeHead(304, headers).end();
		const length = String(Buffer.byteLength(body));
		response.writeHead(status, { 'content-length': length, ...headers });
		response.end(request.method === 'HEAD' ? undefined : body);
	};

/** An answer that knows ranges; `cut` says after how many bytes of this answer the socket dies. */
export const ranged =
	(body: Buffer, etag: string, cut: (time: number) => number = () => Infinity): Answering =>
	(request, response, time) => {
		const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
		const goesOn = asked !== null && request.headers['if-range'] === etag;
		const from = goesOn ? Number(asked[1]) : 0;
		const rest = body.subarray(from);
		const range = { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` };
		const length = String(rest.length);
		response.writeHead(goesOn ? 206 : 200, {
			etag,
			'content-length': length,
			...(goesOn ? range : {})
		});
		const end = cut(time);
		if (end >= rest.length) return void response.end(rest);
		response.write(rest.subarray(0, end), () => setTimeout(() => response.destroy(), 30));
	};

/** A proxy that lets every tunnel through to one address, or none (`403`); counts what it is asked. */
export async function startProxy(target: string | null) {
	const tunnels: string[] = [];
	const sockets: Socket[] = [];
	const server = createServer();
	server.on('connect', (request: IncomingMessage, client: Socket) => {
		tunnels.push(request.url ?? '');
		sockets.push(client);
		if (target === null) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		const to = new URL(target);
		const upstream = connect(Number(to.port), to.hostname, () => {
			client.write('HTTP/1.1 200 Connection established\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		sockets.push(upstream);
	});
	const base = `http://127.0.0.1:${await listen(server)}`;
	const stop = async () => {
		for (const socket of sockets) socket.destroy();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	return { base, tunnels, stop };
}
