import type { Row as ClaimRow } from '#lib/figures/claims/row.ts';
import type { FigureData } from '#lib/figure/contract.ts';
import type { Row as RankedRow } from '#lib/figures/origin-ranking/figure.ts';
import type { Row } from '#lib/figures/origin-share-over-time/figure.ts';
import { figures } from '#lib/figures/registry.server.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { leadSentences, overviewTitle, sayings } from '#lib/features/overview/findings.ts';
import { failPage } from '#lib/server/errors.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

/** Shown whole; the others are linked. */
const SHOWN = ['origin-share-by-destination', 'origin-share-over-time'] as const;

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	// Only the citizenship may be chosen here: a link that carries something else still opens.
	const asked = new URLSearchParams(
		url.searchParams.getAll('origin').map((origin) => ['origin', origin])
	);
	try {
		const [map, time, ranking, progress, claims] = await Promise.all([
			loadFigure(SHOWN[0], asked, lang),
			loadFigure(SHOWN[1], asked, lang),
			loadFigure('origin-ranking', asked, lang),
			loadFigure('progress', asked, lang),
			loadFigure('claims', new URLSearchParams(), lang)
		]);
		const [byYear, ranked] = [time as FigureData<Row>, ranking as FigureData<RankedRow>];
		const query = time.query ? `?${time.query}` : '';
		const romania = time.params.origins[0] === 'RO';
		return {
			title: overviewTitle(time, lang),
			lead: leadSentences(byYear, ranked, lang),
			// What is in circulation is about Romania.
			sayings: romania ? sayings(byYear, claims as FigureData<ClaimRow>, lang) : [],
			map: forPage(map, false),
			time: forPage(time, false),
			progress: { headline: progress.headline, href: `/${lang}/progress${query}` },
			romania,
			more: [...figures]
				.filter(([id]) => !SHOWN.some((shown) => shown === id))
				.map(([id, figure]) => ({
					href: `/${lang}/figures/${id}${figure.params.includes('origin') && !figure.origins ? query : ''}`,
					title: figure.title[lang]
				})),
			origin: url.origin,
			canonicalQuery: query
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
