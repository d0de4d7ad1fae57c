import { readSpec, SPEC_NAMES } from '../../render/image/presets.ts';
import type { Lang } from '../../i18n/text.ts';
import { askedLang, cacheHeaders, jsonError, OPEN_HEADERS } from '../api.ts';
import { asApiError } from '../errors.ts';
import { loadFigure } from '../figure.ts';
import { Busy } from './gate.ts';
import { pictureName, pictureOf, type PictureKind } from './pictures.ts';

const TYPES: Record<PictureKind, string> = {
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png'
};
/** Seconds until a place is likely to be free. */
const RETRY = 2;
/** A picture of a given edition changes only when its words or its drawing are corrected. */
const PINNED = 'public, max-age=604800, stale-while-revalidate=2592000';

function busy(lang: Lang): Response {
	const message =
		lang === 'ro'
			? 'Prea multe imagini cerute deodată. Încearcă din nou peste câteva secunde.'
			: 'Too many pictures asked for at once. Try again in a few seconds.';
	const response = jsonError(503, { error: { code: 'busy', message, param: null } });
	response.headers.set('Retry-After', String(RETRY));
	return response;
}

/** A figure's picture by address: one door for SVG and PNG, each state, language, size and theme. */
export async function answerPicture(
	{ request, url }: { request: Request; url: URL },
	id: string,
	kind: PictureKind
): Promise<Response> {
	let lang: Lang = 'ro';
	try {
		lang = askedLang(url);
		const spec = readSpec(url.searchParams, lang);
		const figure = await loadFigure(id, url.searchParams, lang, ['lang', ...SPEC_NAMES]);
		const headers: Record<string, string> = {
			...OPEN_HEADERS,
			...cacheHeaders(figure.build_id),
			...(figure.pinned ? { 'Cache-Control': PINNED } : {}),
			// Pages that isolate themselves (COEP) may show it too.
			'Cross-Origin-Resource-Policy': 'cross-origin'
		};
		if (request.headers.get('if-none-match') === headers.ETag)
			return new Response(null, { status: 304, headers });
		headers['Content-Type'] = TYPES[kind];
		headers['Content-Disposition'] = `inline; filename="${pictureName(figure, spec, kind)}"`;
		// A picture opened by itself runs nothing and loads nothing; its letters are inside it.
		if (kind === 'svg')
			headers['Content-Security-Policy'] =
				"default-src 'none'; style-src 'unsafe-inline'; font-src data:";
		if (request.method === 'HEAD') return new Response(null, { headers });
		const picture = await pictureOf(figure, url.origin, spec, kind);
		if (kind === 'png') headers['Content-Length'] = String(picture.length);
		return new Response(picture, { headers });
	} catch (thrown) {
		if (thrown instanceof Busy) return busy(lang);
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
}
