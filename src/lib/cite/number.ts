import { citeAsText, type Citable } from './cite.ts';
import { CAVEATS } from '../i18n/caveats.ts';
import { otherLang, type Lang } from '../i18n/text.ts';
import type { Receipt } from '../receipts/receipt.ts';

type Cited = Pick<
	Receipt,
	'id' | 'lang' | 'as_of' | 'build_id' | 'sources' | 'sentence' | 'source_titles'
>;

/** The address that brings the same number back: its id with the day it speaks for. */
export const receiptLink = (
	{ id, as_of, lang }: Pick<Receipt, 'id' | 'as_of' | 'lang'>,
	origin: string,
	inLang: Lang = lang
): string => `${origin}/${inLang}/f/${id}?as_of=${as_of}`;

/** A number as a reference manager takes it: what it is computed from stands in the place of an abstract. */
export function citedReceipt(receipt: Receipt) {
	const { lang, sentence, formula, notes, as_of, build_id, sources } = receipt;
	const key = receipt.id.replaceAll('.', '-');
	return {
		id: 'number',
		lang,
		headline: sentence[lang],
		query: '',
		as_of,
		build_id,
		sources,
		// The caveat of every number is added to each citation.
		paragraphs: [...formula, ...notes.filter((note) => note !== CAVEATS.identified[lang])],
		params: { place: key, origins: [] }
	};
}

/** The citation of one number: its sentence in the place of a figure's finding. */
export function citeReceipt(receipt: Cited, origin: string, lang: Lang = receipt.lang): string {
	const other = lang === otherLang(receipt.lang);
	const sources = receipt.sources.map((source) =>
		other ? { ...source, title: receipt.source_titles[source.id] ?? source.title } : source
	);
	const citable: Citable = {
		id: receipt.id,
		lang,
		headline: receipt.sentence[lang],
		query: '',
		as_of: receipt.as_of,
		build_id: receipt.build_id,
		sources
	};
	return citeAsText(citable, origin, receiptLink(receipt, origin, lang));
}
