import { redirect } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { optionsOf, valuesOf } from '#lib/network/choices.ts';
import { byYear, filterQuery, passes, type Filters } from '#lib/network/filters.ts';
import { readFilters } from '#lib/network/read-filters.ts';
import { failPage } from '#lib/server/errors.ts';
import { readNetwork } from '#lib/server/network.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const { initiatives, ...record } = await readNetwork(lang);
	const options = optionsOf({ initiatives, ...record }, lang);
	let filters: Filters;
	try {
		filters = readFilters(url.searchParams, valuesOf(options), lang);
	} catch (thrown) {
		return failPage(thrown, lang);
	}
	const canonicalQuery = filterQuery(filters);
	// Without JavaScript the form sends its empty fields too: such an address is not worth keeping.
	if ([...url.searchParams.values()].includes('')) redirect(303, url.pathname + canonicalQuery);
	const shown = initiatives.filter((initiative) => passes(initiative, filters));
	return {
		...record,
		options,
		filters,
		canonicalQuery,
		years: byYear(shown),
		counts: {
			shown: shown.length,
			all: initiatives.length,
			before: initiatives.filter(({ before_network }) => before_network).length
		}
	};
};
