import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DATASET_CODES, type DatasetCode } from './datasets.ts';
import { makeBodies } from './made-cubes.ts';

/** How one address is to be answered; `time` counts the requests for it from 1. */
export type Answering = (response: ServerResponse, time: number) => void;

const DATA = '/eurostat/api/dissemination/statistics/1.0/data/';
const CATALOGUE = '/eurostat/api/dissemination/catalogue/toc/txt';

/** The table of contents as Eurostat writes it: tabs, quotes, titles indented, data sets repeated. */
export function makeCatalogue(days: Partial<Record<string, string>> = {}): string {
	const row = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join('\t');
	const rows = ['made_other', ...DATASET_CODES, 'crim_thb_sex'].map((code) => {
		const day = days[code] ?? '29.01.2026';
		return row(`                MADE ${code}`, code, 'dataset', day, day, '2023', '2024', '1');
	});
	const header = row(
		'title',
		'code',
		'type',
		'last update of data',
		'last table structure change',
		'data start',
		'data end',
		'values'
	);
	return `${[header, row('MADE', 'made', 'folder', ' ', ' ', ' ', ' ', ' '), ...rows].join('\r\n')}\r\n`;
}

/** Eurostat's envelope of a refusal. */
export const envelope = (status: number, id: number, label: string): string =>
	JSON.stringify({ error: [{ status, id, label }] });

/** Its notice that the answer is being prepared. */
export const queued = (more = ''): string =>
	JSON.stringify({
		warning: {
			status: 413,
			label: `ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously.${more}`
		}
	});

/** A whole answer. */
export const say =
	(status: number, body: string, headers: Record<string, string> = {}): Answering =>
	(response) => {
		const type = body.startsWith('<') ? 'text/html' : 'application/json';
		const length = String(Buffer.byteLength(body));
		response.writeHead(status, { 'content-type': type, 'content-length': length, ...headers });
		response.end(body);
	};

/** A server on this machine that speaks Eurostat's API; every figure of it is made. */
export class MadeServer {
	bodies = makeBodies();
	catalogue = makeCatalogue();
	/** Takes the place of the usual answer to a data set. */
	answers = new Map<DatasetCode | 'catalogue', Answering>();
	asked: { url: string; headers: IncomingHttpHeaders }[] = [];
	readonly #server = createServer((request, response) => {
		const url = request.url ?? '';
		this.asked.push({ url, headers: request.headers });
		const time = this.asked.filter((one) => one.url === url).length;
		this.#answer(new URL(url, 'http://made'), request.headers, response, time);
	});

	#answer(
		{ pathname, search }: URL,
		headers: IncomingHttpHeaders,
		response: ServerResponse,
		time: number
	): void {
		if (pathname === CATALOGUE && search === '?lang=en')
			return (this.answers.get('catalogue') ?? say(200, this.catalogue))(response, time);
		const code = DATASET_CODES.find((one) => pathname === DATA + one);
		if (code === undefined || search !== '?format=JSON&lang=EN')
			return say(404, envelope(404, 100, 'ERR_NOT_FOUND_4: made'))(response, time);
		const special = this.answers.get(code);
		if (special) return special(response, time);
		const body = this.bodies.get(code) ?? '';
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
		if (headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
		say(200, body, { etag })(response, time);
	}

	/** Forgets what was asked and how answers differed. */
	reset(): void {
		this.bodies = makeBodies();
		this.catalogue = makeCatalogue();
		this.answers.clear();
		this.asked = [];
	}

	/** Starts it; returns the stand-in for ORIGINE_FETCH_HOSTS. */
	async start(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		const { port } = this.#server.address() as AddressInfo;
		return `ec.europa.eu=http://127.0.0.1:${port}`;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
