import type { Lang } from '#lib/i18n/text.ts';
import { answerInitiatives } from '#lib/features/network/list/answer.server.ts';
import { toCsvFile } from '#lib/features/network/list/csv.server.ts';
import type { RequestHandler } from './$types';

/** The initiatives of a selection, with the filters and the search of the page. */
export const GET: RequestHandler = ({ params, request, url }) =>
	answerInitiatives(request, url, params.lang as Lang, toCsvFile);
