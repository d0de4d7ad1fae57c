import type { FigureData } from '../../figure/contract.ts';
import { drawFigure, hasLegend } from './draw.ts';
import type { Size } from '../../render/picture.ts';

/** Space around an embed's content, what stands under the picture besides text, a legend above it; in px. */
const PADDING = 32;
const CHROME = 210;
const LEGEND = 80;
/** Below this inner width the narrow drawing is shown (figure.css). */
const NARROW = 560;
/** Average width of a letter in ems, a little wide: too tall a frame is better than a scrollbar. */
const LETTER = 0.52;
/** Frames as wide as they mostly are: the height is the greatest that any of them needs. */
const WIDTHS = { phone: [320, 360, 420], desk: [600, 720, 800] };

const lines = (text: string, width: number, size: number) =>
	Math.ceil((text.length * size * LETTER) / width);

const measured = new WeakMap<
	FigureData,
	Partial<Record<Size, { width: number; height: number }[]>>
>();

/** The drawings' own sizes, drawn once for each figure. */
function sizesOf(figure: FigureData, size: Size) {
	const known = measured.get(figure) ?? {};
	measured.set(figure, known);
	known[size] ??= drawFigure(figure, size, false).map(({ width, height }) => ({ width, height }));
	return known[size];
}

/** How high an embed's frame must be at a width to show everything without a scrollbar, in px. */
export function embedHeight(figure: FigureData, width: number): number {
	const inner = width - PADDING;
	const picture = sizesOf(figure, inner <= NARROW ? 'narrow' : 'wide').reduce(
		(sum, drawing) => sum + drawing.height * Math.min(1.7, inner / drawing.width) + 6,
		0
	);
	const headline = Math.min(28, 16 + width * 0.02 + 4);
	const foot = [
		...figure.sources.map(({ producer, title }) => `${producer}, ${title}, 00 decembrie 0000`),
		figure.notes.join(' ')
	].join(' ');
	const text =
		lines(figure.headline, inner, headline) * headline * 1.2 +
		lines(figure.subtitle, inner, 15) * 15 * 1.55 +
		lines(foot, inner, 13) * 13 * 1.5;
	const legend = hasLegend(figure.id) ? LEGEND : 0;
	return Math.ceil((picture + text + legend + CHROME + PADDING) / 10) * 10;
}

/** Heights that serve where no script sets one: in a phone's column, and in an article's. */
export function designedHeights(figure: FigureData): { phone: number; desk: number } {
	const tallest = (widths: number[]) =>
		Math.max(...widths.map((width) => embedHeight(figure, width)));
	return { phone: tallest(WIDTHS.phone), desk: tallest(WIDTHS.desk) };
}
