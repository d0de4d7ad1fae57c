import type { Lang } from '../../i18n/text.ts';
import { askedLang, cacheHeaders, jsonError, OPEN_HEADERS } from '../api.ts';
import { asApiError } from '../errors.ts';
import { loadReceipt } from './load.ts';
import type { Receipt } from '../../receipts/receipt.ts';

/** A receipt's API door: as a figure's, with the same errors, headers and 304. */
export async function answerReceipt(
	request: Request,
	url: URL,
	id: string,
	shape: (receipt: Receipt) => { body: string; type: string; headers?: Record<string, string> }
): Promise<Response> {
	let lang: Lang = 'ro';
	try {
		lang = askedLang(url);
		const receipt = await loadReceipt(id, url.searchParams, lang, ['lang']);
		const headers = { ...OPEN_HEADERS, ...cacheHeaders(receipt.build_id) };
		if (request.headers.get('if-none-match') === headers.ETag) {
			return new Response(null, { status: 304, headers });
		}
		const { body, type, headers: more = {} } = shape(receipt);
		return new Response(body, { headers: { ...headers, 'Content-Type': type, ...more } });
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
}
