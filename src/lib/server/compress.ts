import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a packet holds the answer anyway, in bytes. */
const SMALLEST = 1024;
const TEXT = /^(text\/|application\/(json|xml|atom\+xml|ld\+json)|image\/svg\+xml)/;

/** Accepted encodings; one refused with q=0 is none. */
const accepts = (header: string, name: string) =>
	header.split(',').some((part) => {
		const [encoding = '', quality = ''] = part.trim().toLowerCase().split(';');
		return encoding === name && !/q=0(\.0*)?\s*$/.test(quality);
	});

/** Bytes packed as a reader gets them. */
export const pack = (plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
	encoding === 'br'
		? brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
		: zip(plain);

/**
 * Packs a text answer for the slow networks it is read on, where no proxy does it. Kit packs static
 * files when it builds; this is for what is made on request.
 */
export async function compress(request: Request, response: Response): Promise<Response> {
	const { headers } = response;
	if (!response.body || request.method !== 'GET' || headers.has('content-encoding'))
		return response;
	if (!TEXT.test(headers.get('content-type') ?? '')) return response;
	headers.append('Vary', 'Accept-Encoding');
	const accepted = request.headers.get('accept-encoding') ?? '';
	const encoding = (['br', 'gzip'] as const).find((name) => accepts(accepted, name));
	if (!encoding) return response;
	const plain = Buffer.from(await response.arrayBuffer());
	const init = { status: response.status, statusText: response.statusText, headers };
	if (plain.length < SMALLEST) return new Response(plain, init);
	const packed = await pack(plain, encoding);
	headers.set('Content-Encoding', encoding);
	headers.set('Content-Length', String(packed.length));
	return new Response(new Uint8Array(packed), init);
}
