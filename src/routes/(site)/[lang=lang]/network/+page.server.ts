import { error, redirect } from '@sveltejs/kit';
import { formatCount, formatCounted } from '#lib/i18n/format.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { downloadQuery, selectionQuery } from '#lib/features/network/filters.ts';
import { PAGES } from '#lib/features/network/words.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { failPage } from '#lib/server/errors.ts';
import {
	fewIn,
	lookAtLanes,
	lookAtList,
	lookAtYears,
	pagesOf
} from '#lib/features/network/list/look.server.ts';
import { selectInitiatives } from '#lib/features/network/list/select.server.ts';
import { LIST } from '#lib/features/network/texts/initiatives.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const selected = await selectInitiatives(url.searchParams, lang).catch((thrown: unknown) =>
		failPage(thrown, lang)
	);
	const { record, options, selection, shown } = selected;
	const canonicalQuery = selectionQuery(selection);
	// Without JavaScript the form sends its empty fields too: such an address is not worth keeping.
	if ([...url.searchParams.values()].includes('')) redirect(303, url.pathname + canonicalQuery);
	const pages = pagesOf(selected);
	if (selection.page > pages) {
		const has = formatCounted(pages, PAGES, lang);
		const asked = formatCount(selection.page, lang);
		error(400, LIST.no_page[lang].replace('##', has).replace('#', asked));
	}
	const { view } = selection;
	return {
		objectives: record.objectives,
		members: record.members,
		milestones: record.milestones,
		options,
		selection,
		canonicalQuery,
		downloads: downloadQuery(selection),
		pages,
		few: fewIn(selected),
		list: view === 'list' ? lookAtList(selected, lang, today()) : [],
		lanes: view === 'lanes' ? lookAtLanes(selected, lang) : null,
		calendar: view === 'years' ? lookAtYears(selected, lang) : null,
		counts: {
			shown: shown.length,
			all: record.initiatives.length,
			before: shown.filter(({ before_network }) => before_network).length
		}
	};
};
