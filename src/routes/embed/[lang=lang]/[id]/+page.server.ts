import type { Lang } from '#lib/i18n/text.ts';
import { failPage } from '#lib/server/errors.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { statusOf } from '#lib/server/status.ts';
import { ParamError } from '#lib/figure/params.ts';
import type { PageServerLoad } from './$types';

const THEMES = ['light', 'dark', 'auto'];
/** What Pym, a script on the framing page, adds to each address it frames. */
const PYM = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
	const lang = params.lang as Lang;
	try {
		const theme = url.searchParams.get('theme') ?? 'auto';
		if (!THEMES.includes(theme)) throw new ParamError(`theme: ${THEMES.join(', ')}`, 'theme');
		const figure = await loadFigure(params.id, url.searchParams, lang, ['theme', ...PYM]);
		const status = await statusOf(figure);
		// A frame on a busy page is asked for often; a newer edition may be announced a few minutes late.
		setHeaders({ 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' });
		return { figure, status, theme, origin: url.origin };
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
