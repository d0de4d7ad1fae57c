import type { FigureData } from '#lib/figure/contract.ts';
import type { Extra, Row } from '#lib/figures/progress/figure.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { progressPage } from '#lib/features/progress/page.ts';
import { failPage } from '#lib/server/errors.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const figure = await loadFigure('progress', url.searchParams, lang);
		return {
			figure: forPage(figure, false),
			progress: progressPage(figure as FigureData<Row, Extra>, url.origin),
			origins: figure.choices.origins,
			origin: url.origin,
			canonicalQuery: figure.query ? `?${figure.query}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
