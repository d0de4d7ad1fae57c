/** A stretch of the text, in UTF-16 units of the normalised text. */
export interface Span {
	start: number;
	end: number;
}
