import { figure as progressFigure } from '#lib/figures/progress/figure.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { progressPage } from '#lib/features/progress/page.ts';
import { failPage } from '#lib/server/errors.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { forPage } from '#lib/server/for-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const figure = await loadFigure(progressFigure, url.searchParams, lang);
		return {
			figure: forPage(figure, false),
			progress: progressPage(figure, url.origin),
			origins: figure.choices.origins,
			origin: url.origin,
			canonicalQuery: figure.query ? `?${figure.query}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
