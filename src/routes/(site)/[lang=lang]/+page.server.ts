import type { FigureData } from '#lib/figures/contract.ts';
import type { Row as RankedRow } from '#lib/figures/origin-ranking/figure.ts';
import type { Row } from '#lib/figures/origin-share-over-time/figure.ts';
import { figures } from '#lib/figures/registry.server.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { leadSentences, sayings } from '#lib/overview/findings.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const none = new URLSearchParams();
	const [map, time, ranking] = await Promise.all([
		loadFigure('origin-share-by-destination', none, lang),
		loadFigure('origin-share-over-time', none, lang),
		loadFigure('origin-ranking', none, lang)
	]);
	const [byYear, ranked] = [time as FigureData<Row>, ranking as FigureData<RankedRow>];
	return {
		lead: leadSentences(byYear, ranked, lang),
		sayings: sayings(byYear, lang),
		map: forPage(map, false),
		time: forPage(time, false),
		ranking: forPage(ranking, false),
		more: [...figures]
			.filter(([id]) => ![map.id, time.id, ranking.id].includes(id))
			.map(([id, figure]) => ({ id, title: figure.title[lang] })),
		origin: url.origin
	};
};
