import type { FigureData } from '../figure/contract.ts';
import { permalink, pinnedQuery } from './cite.ts';

/** Formats of a citation a page links to; `format` is the ending of their address. */
export const CITATION_LINKS = [
	{ format: 'bib', type: 'application/x-bibtex', label: 'BibTeX' },
	{ format: 'ris', type: 'application/x-research-info-systems', label: 'RIS' },
	{ format: 'csl', type: 'application/vnd.citationstyles.csl+json', label: 'CSL-JSON' },
	{ format: 'cff', type: 'application/yaml', label: 'CITATION.cff' },
	{ format: 'txt', type: 'text/plain', label: 'Text' }
] as const;
export type CitationFormat = (typeof CITATION_LINKS)[number]['format'];

type Door = Pick<FigureData, 'id' | 'lang' | 'query' | 'as_of'>;

/** Where the citation of a figure is in one format, pinned to its edition. */
export const citationHref = (figure: Door, format: CitationFormat, lang = figure.lang): string =>
	`/api/v1/figures/${figure.id}/citation.${format}?${pinnedQuery(figure, { lang })}`;

/** The address of an embed; live: it follows new editions. */
export function embedHref(figure: Door, origin: string, live = false): string {
	const query = live ? figure.query : pinnedQuery(figure);
	return `${origin}/embed/${figure.lang}/${figure.id}${query ? `?${query}` : ''}`;
}

/** Where the figure's oEmbed answer is: that of its permanent address. */
export const oembedHref = (figure: Door, origin: string, format: 'json' | 'xml'): string =>
	`${origin}/oembed.${format}?${new URLSearchParams({ url: permalink(figure, origin) })}`;
