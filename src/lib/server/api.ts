import { version } from '$app/environment';
import type { FigureData } from '../figure/contract.ts';
import { ParamError } from '../figure/params.ts';
import { isLang, type Lang } from '../i18n/text.ts';
import { asApiError } from './errors.ts';
import { loadFigure } from './figure.ts';

export const OPEN_HEADERS = { 'Access-Control-Allow-Origin': '*' };

/** Answers are pure functions of build and address: short to live, easy to revalidate. */
export const cacheHeaders = (buildId: string) => ({
	'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
	ETag: `"${buildId}-${version}"`
});

/** `?lang=` of an API address; Romanian by default. */
export function askedLang(url: URL): Lang {
	const values = url.searchParams.getAll('lang').filter(Boolean);
	const [lang = 'ro'] = values;
	if (values.length > 1 || !isLang(lang)) {
		throw new ParamError('“lang” / „lang”: ro, en', 'lang');
	}
	return lang;
}

export const jsonError = (status: number, body: unknown) =>
	new Response(JSON.stringify(body), {
		status,
		headers: {
			...OPEN_HEADERS,
			'Content-Type': 'application/json; charset=utf-8',
			'Cache-Control': 'no-store'
		}
	});

interface Answer {
	body: string;
	type: string;
	headers?: Record<string, string>;
}

/**
 * A figure's API door: loads it, lets `shape` write the answer, turns a reader's mistake into
 * `{error: {code, message, param}}` and an unchanged answer into 304.
 */
export async function answerFigure(
	request: Request,
	url: URL,
	id: string,
	shape: (figure: FigureData, lang: Lang) => Answer | Promise<Answer>,
	ignored: readonly string[] = []
): Promise<Response> {
	let lang: Lang = 'ro';
	try {
		lang = askedLang(url);
		const figure = await loadFigure(id, url.searchParams, lang, ['lang', ...ignored]);
		const headers = { ...OPEN_HEADERS, ...cacheHeaders(figure.build_id) };
		if (request.headers.get('if-none-match') === headers.ETag) {
			return new Response(null, { status: 304, headers });
		}
		const { body, type, headers: more = {} } = await shape(figure, lang);
		return new Response(body, { headers: { ...headers, 'Content-Type': type, ...more } });
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
}
