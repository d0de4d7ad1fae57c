import type { Lang } from '#lib/i18n/text.ts';
import { loadDestinations } from '#lib/features/destinations/load-all.server.ts';
import { failPage } from '#lib/server/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const { rows, set, origin, as_of, source, ...found } = await loadDestinations(
			url.searchParams,
			lang
		);
		const query = new URLSearchParams();
		if (set) query.set('set', set);
		if (origin !== 'RO') query.set('origin', origin);
		if (as_of) query.set('as_of', as_of);
		return {
			...{ lang, set, origin, as_of, ...found },
			producer: source?.producer ?? '',
			// One string for each country: the page carries its data twice, as markup and for hydration.
			countries: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.join(' ') })),
			canonicalQuery: query.size > 0 ? `?${query}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
