import { CITED_LANGUAGE } from '../i18n/locales.ts';
import { citeSources, permalink, type Citable } from './cite.ts';

/** A citation in CSL-JSON: what reference managers read, and what the other formats are made from. */
export interface CslItem {
	id: string;
	type: 'dataset';
	title: string;
	author: { literal: string }[];
	publisher: string;
	issued: DateParts;
	accessed: DateParts;
	URL: string;
	language: string;
	version: string;
	abstract: string;
	/** Where the figure's numbers come from, and what they are not. */
	note: string;
	source: string;
}
interface DateParts {
	'date-parts': [[number, number, number]];
}

function dateParts(iso: string): DateParts {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return { 'date-parts': [[year, month, day]] };
}

/**
 * A figure as an item of a bibliography. `issued` is the day the figure speaks for, `accessed` the day
 * the newest of its originals was retrieved: both are the data's, so that a citation never changes.
 * @param link the permanent address, where it is not the figure's own
 */
export function citationItem(
	figure: Citable & {
		paragraphs: readonly string[];
		/** What it is called in the bibliography: letters, digits and dashes. */
		key: string;
	},
	origin: string,
	link: string = permalink(figure, origin)
): CslItem {
	const { lang, sources } = figure;
	const caveat = figure.measure.caveat[lang];
	const retrieved = sources.map(({ retrieved_on }) => retrieved_on).sort();
	return {
		id: figure.key,
		type: 'dataset',
		title: figure.headline,
		author: [{ literal: 'Origine' }],
		publisher: 'Origine',
		issued: dateParts(figure.as_of),
		accessed: dateParts(retrieved.at(-1) ?? figure.as_of),
		URL: link,
		language: CITED_LANGUAGE[lang],
		version: `${figure.as_of} (${figure.build_id})`,
		abstract: [...figure.paragraphs, caveat].join(' '),
		note: `${citeSources(figure)}. ${caveat}`,
		source: sources.map(({ producer, title }) => `${producer}, ${title}`).join('; ')
	};
}
