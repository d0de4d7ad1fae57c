import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { stringify } from 'yaml';
import { citeAsText } from '../cite/cite.ts';
import { citationItem, type CslItem } from '../cite/item.ts';
import type { CitationFormat } from '../cite/doors.ts';
import type { FigureData } from '../figure/contract.ts';

// Our ids are keys already: a made-up one (author, year, first word) would be the same for many figures.
// And ș, ț stay letters: reference managers do not read back the commands LaTeX has for them.
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false
});

const isoDay = (parts: CslItem['issued']) =>
	parts['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** CITATION.cff 1.2.0: the figure as a data set, its publishers' editions as references. */
function toCff(item: CslItem, figure: Pick<FigureData, 'sources'>): string {
	const cff = {
		'cff-version': '1.2.0',
		message: item.note,
		type: 'dataset',
		title: item.title,
		abstract: item.abstract,
		authors: [{ name: 'Origine' }],
		version: item.version,
		'date-released': isoDay(item.issued),
		url: item.URL,
		references: figure.sources.map((source) => ({
			type: 'data',
			title: source.title,
			authors: [{ name: source.producer }],
			version: source.vintage,
			'date-accessed': source.retrieved_on,
			url: source.url,
			notes: `${source.attribution} (${source.licence})`
		}))
	};
	// Quoted: a day without quotes is a date to older readers of YAML, and a version is a text.
	return stringify(cff, {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0
	});
}

const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
/** Letters that mean something to LaTeX, as letters. */
const escapeTex = (text: string) =>
	text.replace(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);

/** BibTeX of an item; its address stays as it is, as the field is meant. */
function toBibtex(item: CslItem): string {
	const { title, note } = item;
	return new Cite({ ...item, title: escapeTex(title), note: escapeTex(note) }).format('bibtex');
}

/** The library breaks a value after each 70 letters, an address too, cuts the id at 20, days at one digit. */
const mendRis = (ris: string, { id }: CslItem): string =>
	ris
		.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')
		.replace(/^ID {2}- .*$/m, () => `ID  - ${id}`)
		.replace(/^(?:DA|Y2) {2}- .*$/gm, (line) => line.replace(/\/(\d)(?=\/)/g, '/0$1'));

/**
 * The citation of a figure, or of one number, in one format; all are made from the same item.
 * @param link the permanent address, where it is not the figure's own
 */
export function writeCitation(
	format: CitationFormat,
	figure: Parameters<typeof citationItem>[0],
	origin: string,
	link?: string
): string {
	const item = citationItem(figure, origin, link);
	switch (format) {
		case 'txt':
			return `${citeAsText(figure, origin, link)}\n`;
		case 'csl':
			return `${JSON.stringify([item], null, '\t')}\n`;
		case 'cff':
			return toCff(item, figure);
		case 'bib':
			return `${toBibtex(item).trim()}\n`;
		case 'ris':
			// The space after the last "ER  -" is part of the format.
			return `${mendRis(new Cite(item).format('ris').trimEnd(), item)} \n`;
	}
}
