import type { Column } from './columns.ts';

/** A text in both languages of the site. */
export interface Both {
	en: string;
	ro: string;
}
export type Lang = keyof Both;

/** What each column is called on the page and in messages. */
export const LABELS: Record<Column, Both> = {
	initiative_id: { en: 'Identifier', ro: 'Identificator' },
	date: { en: 'Date', ro: 'Data' },
	date_precision: { en: 'How exact the date is', ro: 'Cât de exactă e data' },
	kind: { en: 'Kind', ro: 'Felul inițiativei' },
	objective: { en: 'Aim it serves', ro: 'Scopul urmărit' },
	title_en: { en: 'Title in English', ro: 'Titlul în engleză' },
	title_ro: { en: 'Title in Romanian', ro: 'Titlul în română' },
	summary_en: { en: 'Summary in English', ro: 'Rezumatul în engleză' },
	summary_ro: { en: 'Summary in Romanian', ro: 'Rezumatul în română' },
	organisations: { en: 'Organisations', ro: 'Organizațiile' },
	before_network: { en: 'Before the network?', ro: 'Dinainte de rețea?' },
	source_url: { en: 'Address of the source', ro: 'Adresa sursei' },
	source_title: { en: 'Title of the source', ro: 'Titlul sursei' },
	source_quote: { en: 'Quote from the source', ro: 'Citat din sursă' },
	confidence: { en: 'How sure it is', ro: 'Cât de sigur e' },
	last_verified: { en: 'Day the source was checked', ro: 'Ziua verificării sursei' }
};
