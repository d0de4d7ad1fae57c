/** A piece of a sentence: plain, strong, or a link. */
export type Piece = { text: string; strong?: true; href?: string };

/**
 * Splits a sentence with `[label](address)` and `**strong**` into pieces, so that prose can have links
 * without any HTML in it.
 */
export function piecesOf(sentence: string): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of sentence.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g)) {
		const [whole, label, href, strong] = match;
		if (match.index > end) pieces.push({ text: sentence.slice(end, match.index) });
		if (label !== undefined && href !== undefined) pieces.push({ text: label, href });
		else pieces.push({ text: strong ?? '', strong: true });
		end = match.index + whole.length;
	}
	if (end < sentence.length) pieces.push({ text: sentence.slice(end) });
	return pieces;
}
