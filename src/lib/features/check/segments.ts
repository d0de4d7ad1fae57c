import type { Mark } from './answer.ts';

/** A stretch of the sentence: plain, or one that was read as something. */
export interface Segment {
	text: string;
	what: Mark['what'] | null;
}

/** The sentence cut at its marks, every character once. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const { start, end, what } of marks) {
		if (start < at) continue;
		if (start > at) segments.push({ text: text.slice(at, start), what: null });
		segments.push({ text: text.slice(start, end), what });
		at = end;
	}
	if (at < text.length) segments.push({ text: text.slice(at), what: null });
	return segments;
}
