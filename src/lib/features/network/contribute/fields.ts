import type { Column } from '../../../../../data/network/contribute/columns.ts';
import type { Text } from '../../../i18n/text.ts';
import { CONTRIBUTE } from '../texts/contribute.ts';

export interface Field {
	column: Column;
	/** `choice`: a list whose options the page gives; the rest are text fields. */
	as: 'line' | 'paragraph' | 'choice' | 'day' | 'url';
	help: Text;
	optional?: true;
}

const quote = {
	en: 'A sentence from the page, word for word, that shows what was done.',
	ro: 'O propoziție de pe pagină, cuvânt cu cuvânt, din care reiese ce s-a făcut.'
};

/** The form: groups of fields in the order they are asked. Organisations are asked apart, between the last two. */
export const GROUPS: readonly { id: string; title: Text; fields: readonly Field[] }[] = [
	{
		id: 'what',
		title: CONTRIBUTE.what,
		fields: [
			{
				column: 'title_ro',
				as: 'line',
				help: {
					en: 'Short and factual, without a full stop: “Atelier despre munca în străinătate, la Iași”.',
					ro: 'Scurt și concret, fără punct la sfârșit: „Atelier despre munca în străinătate, la Iași”.'
				}
			},
			{
				column: 'title_en',
				as: 'line',
				help: {
					en: 'The same in English: both languages of the site show it.',
					ro: 'Același lucru în engleză: apare pe pagina în engleză. Scrie cum te pricepi, îl revedem.'
				}
			},
			{
				column: 'summary_ro',
				as: 'paragraph',
				help: {
					en: 'One or two sentences: who did what, for whom, with what result.',
					ro: 'Una sau două propoziții: cine ce a făcut, pentru cine, cu ce rezultat.'
				}
			},
			{
				column: 'summary_en',
				as: 'paragraph',
				help: { en: 'The same in English.', ro: 'Același lucru în engleză.' }
			},
			{
				column: 'kind',
				as: 'choice',
				help: { en: 'What it was, above all.', ro: 'Ce a fost, în primul rând.' }
			},
			{
				column: 'objective',
				as: 'choice',
				help: {
					en: 'The one of the network’s seven aims it served most.',
					ro: 'Acela dintre cele șapte scopuri ale rețelei căruia i-a folosit cel mai mult.'
				}
			}
		]
	},
	{
		id: 'when',
		title: CONTRIBUTE.when,
		fields: [
			{
				column: 'date',
				as: 'line',
				help: {
					en: 'As exactly as the source says it: 2021-05-07, 2021-05 or 2021.',
					ro: 'Atât cât spune sursa: 2021-05-07, 2021-05 sau 2021. Merge și 7.05.2021.'
				}
			},
			{
				column: 'before_network',
				as: 'choice',
				optional: true,
				help: {
					en: 'Only where the date is “2020” or “2020-07”: was it before the network was formed on 30 July 2020?',
					ro: 'Doar dacă data este „2020” sau „2020-07”: a fost înainte de înființarea rețelei, la 30 iulie 2020?'
				}
			}
		]
	},
	{
		id: 'where',
		title: CONTRIBUTE.where,
		fields: [
			{
				column: 'source_url',
				as: 'url',
				help: {
					en: 'The page on which it can be read, best the organisation’s own.',
					ro: 'Pagina pe care se poate citi, de preferat a organizației înseși.'
				}
			},
			{
				column: 'source_title',
				as: 'line',
				help: {
					en: 'Who publishes it and what the page is called: “eLiberare – Annual report 2021”.',
					ro: 'Cine publică și cum se numește pagina: „eLiberare – Raport anual 2021”.'
				}
			},
			{ column: 'source_quote', as: 'line', optional: true, help: quote },
			{
				column: 'confidence',
				as: 'choice',
				help: {
					en: 'High: the source says directly what was done, by whom and when. Medium: part of it is inferred. Low: an important part, such as the year, is inferred.',
					ro: 'Ridicată: sursa spune direct ce, cine și când. Medie: o parte este dedusă. Scăzută: o parte importantă, de pildă anul, este dedusă.'
				}
			},
			{
				column: 'last_verified',
				as: 'day',
				help: {
					en: 'The day on which you last opened the page and read it.',
					ro: 'Ziua în care ai deschis ultima dată pagina și ai citit-o.'
				}
			}
		]
	}
];

/** What `before_network` offers. */
export const BEFORE = [
	{ value: 'true', label: { en: 'yes, before', ro: 'da, înainte' } },
	{ value: 'false', label: { en: 'no, after', ro: 'nu, după' } }
] as const;

/** Where a message about a column leads: the field that is asked. */
export const fieldId = (column: Column): string =>
	`field-${column === 'date_precision' ? 'date' : column === 'initiative_id' ? 'title_en' : column}`;

/** The heading of the result, which takes the focus. */
export const RESULT = 'result';
export const ORGANISATIONS_HELP: Text = {
	en: 'As the source names them, with a semicolon between two. The country’s authorities and partners too.',
	ro: 'Așa cum le numește sursa, cu „;” între ele. Și autoritățile sau partenerii.'
};

/** Columns in the order the form asks for them. */
export const ASKED: readonly Column[] = GROUPS.flatMap(({ id, fields }) => [
	...(id === 'where' ? ['organisations' as const] : []),
	...fields.map(({ column }) => column)
]);
