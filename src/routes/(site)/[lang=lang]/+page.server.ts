import type { Lang } from '#lib/i18n/text.ts';
import { loadFigure } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const none = new URLSearchParams();
	const [map, time, ranking] = await Promise.all([
		loadFigure('origin-share-by-destination', none, lang),
		loadFigure('origin-share-over-time', none, lang),
		loadFigure('origin-ranking', none, lang)
	]);
	return { map, time, ranking, origin: url.origin };
};
