import type { Lang } from '#lib/i18n/text.ts';
import { failPage } from '#lib/server/errors.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { ParamError } from '#lib/figures/params.ts';
import type { PageServerLoad } from './$types';

const THEMES = ['light', 'dark', 'auto'];

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const theme = url.searchParams.get('theme') ?? 'auto';
		if (!THEMES.includes(theme)) throw new ParamError(`theme: ${THEMES.join(', ')}`, 'theme');
		const figure = await loadFigure(params.id, url.searchParams, lang, ['theme']);
		return { figure, origin: url.origin };
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
