import { CAVEATS } from '../i18n/caveats.ts';
import { formatDate, withFullStop } from '../i18n/format.ts';
import { speaker, type Lang } from '../i18n/text.ts';
import type { FigureData, SourceRef } from '../figure/contract.ts';

/** What a citation is made of: a figure, or one number of it. */
export type Citable = Pick<
	FigureData,
	'id' | 'lang' | 'headline' | 'query' | 'as_of' | 'build_id' | 'sources'
>;

type Door = Pick<FigureData, 'id' | 'lang' | 'query' | 'as_of'>;

/** The query of a figure with the day it speaks for. */
export function pinnedQuery(
	figure: Pick<Door, 'query' | 'as_of'>,
	more: Record<string, string> = {}
): string {
	const query = new URLSearchParams(figure.query);
	query.set('as_of', figure.as_of);
	for (const [name, value] of Object.entries(more)) query.set(name, value);
	return String(query);
}

/** The page of the same figure with today's data. */
export function todayHref({ id, lang, query }: Omit<Door, 'as_of'>): string {
	const asked = new URLSearchParams(query);
	asked.delete('as_of');
	return `/${lang}/figures/${id}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The address that brings the same figure back: its query with the day it speaks for. */
export const permalink = (figure: Door, origin: string): string =>
	`${origin}/${figure.lang}/figures/${figure.id}?${pinnedQuery(figure)}`;

/** "UNODC, …, edition of 14 April 2025, retrieved on 1 May 2025 (numerator and denominator)". */
function citeSource(source: SourceRef, lang: Lang): string {
	const say = speaker(lang);
	const edition = formatDate(source.vintage, lang);
	const retrieved = formatDate(source.retrieved_on, lang);
	const role = {
		fraction: say(' (numerator and denominator)', ' (numărător și numitor)'),
		numerator: say(' (numerator)', ' (numărător)'),
		denominator: say(' (denominator)', ' (numitor)'),
		values: ''
	}[source.role];
	return say(
		`${source.producer}, ${source.title}, edition of ${edition}, retrieved on ${retrieved}${role}`,
		`${source.producer}, ${source.title}, ediția din ${edition}, preluată la ${retrieved}${role}`
	);
}

/** The sources of a figure as one phrase: producer, title, edition, day of retrieval, role. */
export const citeSources = ({ sources, lang }: Pick<Citable, 'sources' | 'lang'>): string =>
	sources.map((source) => citeSource(source, lang)).join('; ');

/**
 * The citation as text: finding, source and edition, caveat, permanent address, build.
 * Everything in it comes from the loaded figure; no year is typed by hand.
 * @param link the permanent address, where it is not the figure's own
 */
export function citeAsText(
	figure: Citable,
	origin: string,
	link: string = permalink(figure, origin)
): string {
	const { lang, headline, build_id } = figure;
	const data = lang === 'ro' ? 'Date' : 'Data';
	const build = lang === 'ro' ? 'versiunea datelor' : 'data build';
	return `Origine. ${withFullStop(headline)} ${data}: ${citeSources(figure)}. ${CAVEATS.identified[lang]} ${link} (${build} ${build_id}).`;
}
