import { addressesIn, citingSpans, withoutSpans } from '../../own/citation.ts';
import { recognise, sortForms, type Piece } from '../../own/recognise.ts';
import type { Form } from '../../own/sentence.ts';
import { unitsOf } from '../../own/units.ts';
import type { Span } from '../../language/span.ts';
import type { Catalogue } from '../../../../db/catalogue.server.ts';
import { claimForms } from './claims.ts';
import { figureForms } from './figures.ts';
import { receiptForms } from './receipts.ts';

/** What of a text is ours: sentences, and what the copy buttons put around them. */
export interface Own {
	pieces: Piece[];
	citing: Span[];
}

/**
 * The sentences of a text that the site itself offers for copying.
 * @param text normalised
 */
export async function findOwn(text: string, catalogue: Catalogue): Promise<Own> {
	const citing = citingSpans(text, catalogue.measures.values());
	const bare = withoutSpans(text, citing);
	const units = unitsOf(bare);
	const isSaid = (form: Form) => recognise(units, [[form]]).length > 0;
	const forms = await Promise.all([
		receiptForms(text, catalogue, isSaid),
		figureForms(bare, catalogue, isSaid),
		claimForms(catalogue)
	]);
	const days = new Map(addressesIn(text).flatMap(({ id, day }) => (day ? [[id, day]] : [])));
	const pieces = recognise(units, sortForms(forms.flat())).map((piece): Piece => {
		if (piece.named !== undefined) return piece;
		// The address at the end of a citation names the day: the edition newest on it.
		const named = piece.forms
			.filter(({ sentence: { id, vintage } }) => (days.get(id) ?? '') >= vintage)
			.map(({ sentence }) => sentence.vintage)
			.sort();
		return { ...piece, named: named.at(-1) };
	});
	return { pieces, citing };
}
