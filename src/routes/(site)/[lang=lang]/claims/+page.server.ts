import { claimCards } from '#lib/figures/claims/card.ts';
import type { FigureData } from '#lib/figure/contract.ts';
import type { Row, Test } from '#lib/figures/claims/row.ts';
import { readParams } from '#lib/figure/params.ts';
import { otherLang, type Lang } from '#lib/i18n/text.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { failPage } from '#lib/server/errors.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import { loadVerdictDays } from '#lib/server/changes/verdicts.ts';
import type { PageServerLoad } from './$types';

type Claims = FigureData<Row, Test>;

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const asked = readParams(url.searchParams, ['origin', 'as_of'], lang);
		const day = new URLSearchParams(asked.as_of ? { as_of: asked.as_of } : {});
		const years = new URLSearchParams(day);
		for (const origin of asked.origin ?? []) years.append('origin', origin);
		const catalogue = await openCatalogue();
		const [claims, other, strip, days] = await Promise.all([
			loadFigure('claims', day, lang),
			loadFigure('claims', day, otherLang(lang)),
			loadFigure('largest-foreign-citizenship', years, lang),
			loadVerdictDays(catalogue.database)
		]);
		return {
			figure: forPage(claims, false),
			strip: forPage(strip, false),
			cards: claimCards(claims as Claims, other as Claims, url.origin),
			// The page is of the newest of these days that is not later than the one asked for.
			day: days.find((one) => one <= claims.as_of) ?? claims.as_of,
			days,
			origin: url.origin
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
