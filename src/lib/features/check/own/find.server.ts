import { addressesIn, citingSpans, withoutSpans } from './citation.ts';
import { recognise, sortForms, type Piece } from './recognise.ts';
import type { Form } from './sentence.ts';
import { unitsOf } from './units.ts';
import type { Span } from '../types.ts';
import type { Catalogue } from '../../../db/catalogue.server.ts';
import { claimForms } from './claims.server.ts';
import { receiptForms } from './receipts.server.ts';

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
		claimForms(bare, catalogue)
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
