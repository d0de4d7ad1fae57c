import type { Lang } from '../../../i18n/text.ts';
import { cacheHeaders, jsonError, OPEN_HEADERS } from '../../../server/api.ts';
import { openDatabase } from '../../../db/database.server.ts';
import { asApiError } from '../../../server/errors.ts';
import { selectInitiatives, type Selected } from './select.server.ts';

/** What a download is made from. */
export interface Asked {
	selected: Selected;
	lang: Lang;
	/** Base address of the site. */
	origin: string;
	buildId: string;
}
/** A finished download. */
export interface File {
	body: string;
	type: string;
	/** Ending of the file it is kept as; without one a browser shows it. */
	keep?: string;
}

/**
 * A door to the selected initiatives: unchanged since last time is 304, what cannot be asked is
 * `{error: {code, message, param}}` in the language of the address, as everywhere in the API.
 */
export async function answerInitiatives(
	request: Request,
	url: URL,
	lang: Lang,
	make: (asked: Asked) => File
): Promise<Response> {
	try {
		const { build_id: buildId } = (await openDatabase()).build;
		const selected = await selectInitiatives(url.searchParams, lang, 'download');
		const headers = { ...OPEN_HEADERS, ...cacheHeaders(buildId) };
		if (request.headers.get('if-none-match') === headers.ETag) {
			return new Response(null, { status: 304, headers });
		}
		const { body, type, keep } = make({ selected, lang, origin: url.origin, buildId });
		const name = `origine-initiatives-${lang}.${keep}`;
		const answer = new Response(body, { headers: { ...headers, 'Content-Type': type } });
		if (keep) answer.headers.set('Content-Disposition', `attachment; filename="${name}"`);
		return answer;
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
}
