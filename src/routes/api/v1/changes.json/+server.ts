import { changeSentence, verdictSentence } from '#lib/features/changes/sentence.ts';
import { askedLang, cacheHeaders, jsonError, OPEN_HEADERS } from '#lib/server/api.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { loadChanges, readFilter } from '#lib/server/changes/load.ts';
import { asApiError } from '#lib/server/errors.ts';
import type { RequestHandler } from './$types';

/** `{build_id, counts, cells, page, pages, verdicts, changes: [{…, sentence}]}`; filters as on the page. */
export const GET: RequestHandler = async ({ url }) => {
	let lang: 'ro' | 'en' = 'ro';
	try {
		lang = askedLang(url);
		const catalogue = await openCatalogue();
		const filter = readFilter(url.searchParams, catalogue, lang, ['lang']);
		const { changes, verdicts, ...found } = await loadChanges(filter);
		const name = (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
		const main = (id: string) => catalogue.sources.get(id)?.measure ?? '';
		const { build_id } = catalogue.database.build;
		return Response.json(
			{
				build_id,
				page: filter.page,
				...found,
				verdicts: verdicts.map((verdict) => ({
					...verdict,
					sentence: verdictSentence(verdict, lang)
				})),
				changes: changes.map((change) => ({
					...change,
					sentence: changeSentence(change, lang, name, main(change.source_id))
				}))
			},
			{ headers: { ...OPEN_HEADERS, ...cacheHeaders(build_id) } }
		);
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
};
