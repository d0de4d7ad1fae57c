import { figures } from '#lib/figures/registry.server.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { loadFigure } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	const loaded = await Promise.all(
		[...figures.keys()].map((id) => loadFigure(id, new URLSearchParams(), lang))
	);
	return {
		figures: loaded.map(({ id, title, headline, subtitle }) => ({ id, title, headline, subtitle }))
	};
};
