import { z } from 'zod';
import { ParamError } from '#lib/figure/params.ts';
import { speaker, isLang, LANGS, type Lang } from '#lib/i18n/text.ts';
import { askedLang, jsonError, OPEN_HEADERS } from '#lib/server/api.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { checkSentence } from '#lib/features/check/server/check.ts';
import { MOST_BYTES, refuseBad } from '#lib/features/check/server/sentence.ts';
import { asApiError } from '#lib/server/errors.ts';
import type { RequestHandler } from './$types';

const body = z.strictObject({ sentence: z.string(), lang: z.enum(LANGS).optional() });
const PARAMS = ['sentence', 'lang'];

/** The answer as JSON; kept nowhere, by nobody. */
async function answer(sentence: string, lang: Lang, origin: string): Promise<Response> {
	refuseBad(sentence, lang);
	const [{ database }, checked] = await Promise.all([
		openCatalogue(),
		checkSentence(sentence, lang, origin)
	]);
	return Response.json(
		{ build_id: database.build.build_id, lang, ...checked },
		{ headers: { ...OPEN_HEADERS, 'Cache-Control': 'no-store' } }
	);
}

function refused(thrown: unknown, lang: Lang): Response {
	const known = asApiError(thrown, lang);
	if (!known) throw thrown;
	return jsonError(known.status, { error: known.error });
}

export const GET: RequestHandler = async ({ url }) => {
	let lang: Lang = 'ro';
	try {
		lang = askedLang(url);
		const unknown = [...url.searchParams.keys()].find((name) => !PARAMS.includes(name));
		const asked = url.searchParams.getAll('sentence');
		if (unknown !== undefined || asked.length > 1) {
			const message = speaker(lang)(
				'Possible parameters, each only once: sentence, lang.',
				'Parametri posibili, fiecare o singură dată: sentence, lang.'
			);
			throw new ParamError(message, unknown === undefined ? 'sentence' : unknown.slice(0, 40));
		}
		return await answer(asked[0] ?? '', lang, url.origin);
	} catch (thrown) {
		return refused(thrown, lang);
	}
};

export const POST: RequestHandler = async ({ request, url }) => {
	let lang: Lang = 'ro';
	try {
		lang = askedLang(url);
		const bad = () =>
			new ParamError(
				speaker(lang)(
					'The body must be JSON: {"sentence": "…", "lang": "en"}.',
					'Corpul cererii trebuie să fie JSON: {"sentence": "…", "lang": "ro"}.'
				),
				'body'
			);
		if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw bad();
		const text = await request.text();
		if (text.length > MOST_BYTES) throw bad();
		let parsed: unknown;
		try {
			parsed = JSON.parse(text);
		} catch (cause) {
			throw new ParamError(bad().message, cause instanceof SyntaxError ? 'body' : '');
		}
		const found = body.safeParse(parsed);
		if (!found.success) throw bad();
		if (found.data.lang && isLang(found.data.lang)) lang = found.data.lang;
		return await answer(found.data.sentence, lang, url.origin);
	} catch (thrown) {
		return refused(thrown, lang);
	}
};

/** A browser of another site asks first whether it may send JSON. */
export const OPTIONS: RequestHandler = () =>
	new Response(null, {
		status: 204,
		headers: {
			...OPEN_HEADERS,
			'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
			'Access-Control-Allow-Headers': 'Content-Type'
		}
	});
