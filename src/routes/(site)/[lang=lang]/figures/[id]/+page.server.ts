import { redirect } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { failPage } from '#lib/server/errors.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { forPage } from '#lib/server/for-page.ts';
import type { PageServerLoad } from './$types';

/** The form has one field for the place; an address says which kind of place it is. */
function readableAddress(url: URL): string | undefined {
	const where = url.searchParams.get('where');
	if (where === null) return undefined;
	const query = new URLSearchParams(url.searchParams);
	const [kind = '', place = ''] = where.split(':');
	query.delete('where');
	if (kind === 'set' || kind === 'reporter') query.set(kind, place);
	for (const [name, value] of [...query]) if (value === '') query.delete(name, value);
	return query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
}

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const address = readableAddress(url);
	if (address) redirect(303, address);
	try {
		const figure = await loadFigure(params.id, url.searchParams, lang);
		return {
			figure: forPage(figure, true),
			origin: url.origin,
			canonicalQuery: figure.query ? `?${figure.query}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
