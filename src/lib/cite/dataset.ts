import type { FigureData, SourceRef } from '../figure/contract.ts';
import { yearSpan } from '../figure/words.ts';
import { CAVEATS } from '../i18n/caveats.ts';
import type { Lang } from '../i18n/text.ts';
import { citeAsText, permalink, pinnedQuery } from './cite.ts';

/** What is told of a figure, or of one number, to machines that read a page. */
export interface Told {
	name: string;
	description: string;
	url: string;
	lang: Lang;
	as_of: string;
	build_id: string;
	sources: readonly SourceRef[];
	/** The citation as text. */
	credit: string;
	/** Addresses of the data, by media type. */
	files: Record<string, string>;
}

/** The Dataset of schema.org, for the search engines of data sets. */
export function toDataset(told: Told, origin: string): Record<string, unknown> {
	const licence = told.sources[0]?.licence_url;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: told.name,
		description: [told.description, CAVEATS.identified[told.lang]].join(' '),
		url: told.url,
		inLanguage: told.lang === 'ro' ? 'ro' : 'en-GB',
		version: told.build_id,
		dateModified: told.as_of,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'Origine', url: `${origin}/${told.lang}` },
		creditText: told.credit,
		...(licence ? { license: licence } : {}),
		isBasedOn: told.sources.map((source) => ({
			'@type': 'Dataset',
			name: source.title,
			description: source.attribution,
			url: source.url,
			version: source.vintage,
			creator: { '@type': 'Organization', name: source.producer },
			...(source.licence_url ? { license: source.licence_url } : {})
		})),
		distribution: Object.entries(told.files).map(([encodingFormat, contentUrl]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl
		}))
	};
}

/** What is told of a figure. */
export function tellFigure(figure: FigureData, origin: string): Told {
	const { id, lang, as_of } = figure;
	const query = pinnedQuery(figure, { lang });
	const door = (ending: string) => `${origin}/api/v1/figures/${id}.${ending}?${query}`;
	return {
		name: figure.headline,
		description: [figure.subtitle, ...figure.paragraphs].join(' '),
		url: permalink(figure, origin),
		lang,
		as_of,
		build_id: figure.build_id,
		sources: figure.sources,
		credit: citeAsText(figure, origin),
		files: { 'text/csv': door('csv'), 'application/json': door('json') }
	};
}

/** A figure as a Dataset: with the years and the place it covers. */
export const datasetOf = (figure: FigureData, origin: string): Record<string, unknown> => ({
	...toDataset(tellFigure(figure, origin), origin),
	alternateName: figure.title,
	temporalCoverage: yearSpan(figure.params).replace('–', '/'),
	spatialCoverage: figure.names[figure.params.place] ?? figure.params.place
});

/** JSON that may stand between script tags: what could end the tag is written as its number. */
export const toScript = (value: unknown): string =>
	JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => {
		return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
