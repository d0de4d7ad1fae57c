import { widthOf, type Face } from './faces.ts';

/** A word that is wider than a line, in pieces: an address breaks where a part of it ends, else anywhere. */
function breakWord(word: string, width: number, size: number, face: Face): string[] {
	const pieces: string[] = [];
	for (const part of word.split(/(?<=[/&?])/)) {
		for (const piece of widthOf(part, size, face) > width ? [...part] : [part]) {
			const last = pieces.at(-1);
			if (last !== undefined && widthOf(last + piece, size, face) <= width)
				pieces[pieces.length - 1] = last + piece;
			else pieces.push(piece);
		}
	}
	return pieces;
}

/** Lines of a text no wider than the width; a plain space breaks a line, a no-break space does not. */
export function wrapText(text: string, width: number, size: number, face: Face): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, size, face) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else if (widthOf(word, size, face) <= width) lines.push(word);
		else lines.push(...breakWord(word, width, size, face));
	}
	return lines;
}

/** A text in lines at one size. */
export interface Block {
	lines: string[];
	size: number;
	face: Face;
	/** From one baseline to the next, in px. */
	leading: number;
	height: number;
}

interface Fit {
	/** Largest and smallest size, in px. */
	sizes: readonly [most: number, least: number];
	/** Lines it should have at most; at the smallest size it takes what it needs, nothing is cut. */
	lines: number;
	face: Face;
	leading?: number;
	/** Lines of one length, as a headline has them. */
	even?: boolean;
}

/** The text at the largest size at which it fits. */
export function fitText(text: string, width: number, fit: Fit): Block {
	const { face, leading: factor = 1.35 } = fit;
	let [size] = fit.sizes;
	let lines = wrapText(text, width, size, face);
	while (lines.length > fit.lines && size > fit.sizes[1]) {
		size = Math.max(fit.sizes[1], size - 1);
		lines = wrapText(text, width, size, face);
	}
	if (fit.even) lines = evenLines(text, width, size, face, lines);
	const leading = Math.round(size * factor);
	return { lines, size, face, leading, height: text === '' ? 0 : lines.length * leading };
}

/** As many lines, the longest as short as can be: no single word on the last. */
function evenLines(text: string, width: number, size: number, face: Face, lines: string[]) {
	let best = lines;
	for (let narrower = width * 0.97; narrower > width * 0.6; narrower *= 0.97) {
		const tried = wrapText(text, narrower, size, face);
		if (tried.length > lines.length) break;
		best = tried;
	}
	return best;
}
