import { CAVEATS } from '../i18n/caveats.ts';
import { formatDate } from '../i18n/format.ts';
import type { FigureData } from '../figures/contract.ts';

/** The address that brings the same figure back: its query with the day it speaks for. */
export function permalink(figure: FigureData, origin: string): string {
	const query = new URLSearchParams(figure.query);
	query.set('as_of', figure.as_of);
	return `${origin}/${figure.lang}/figures/${figure.id}?${query}`;
}

/**
 * The citation as text: finding, source and edition, caveat, permanent address, build.
 * Everything in it comes from the loaded figure; no year is typed by hand.
 */
export function citeAsText(figure: FigureData, origin: string): string {
	const { lang, headline, sources, build_id } = figure;
	const editions = sources
		.map((source) => {
			const day = formatDate(source.vintage, lang);
			const edition = lang === 'ro' ? `ediția din ${day}` : `edition of ${day}`;
			return `${source.producer}, ${source.title}, ${edition}`;
		})
		.join('; ');
	const data = lang === 'ro' ? 'Date' : 'Data';
	const build = lang === 'ro' ? 'versiunea datelor' : 'data build';
	return `Origine. ${headline}. ${data}: ${editions}. ${CAVEATS.identified[lang]} ${permalink(figure, origin)} (${build} ${build_id}).`;
}
