import { askedLang, cacheHeaders, jsonError, OPEN_HEADERS } from '#lib/server/api.ts';
import { asApiError } from '#lib/server/errors.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { statusOf } from '#lib/server/status.ts';
import type { RequestHandler } from './$types';

/** A few hundred bytes that tell whoever keeps a figure whether it still is the newest. */
export const GET: RequestHandler = async ({ params, url }) => {
	let lang: 'ro' | 'en' = 'ro';
	try {
		lang = askedLang(url);
		const figure = await loadFigure(params.id, url.searchParams, lang, ['lang']);
		const status = await statusOf(figure);
		return Response.json(status, {
			headers: { ...OPEN_HEADERS, ...cacheHeaders(figure.build_id) }
		});
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
};
