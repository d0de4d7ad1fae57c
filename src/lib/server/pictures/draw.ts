import type { FigureData } from '../../figure/contract.ts';
import { wholeOf } from '../../shell/slim.ts';
import { WIDTHS, type Drawing, type Picture, type Size } from '../../render/picture.ts';

/**
 * Server only, reached behind import.meta.env.SSR: drawing needs Plot and a document, and neither is
 * worth a reader's time. Pages get finished SVG, and ask the server again when a reader changes something.
 */
const modules = import.meta.glob<Picture>('../figures/*/picture.ts', { eager: true });
const pictures = new Map(
	Object.entries(modules).map(([path, module]) => [path.split('/')[2] ?? path, module] as const)
);

/** The SVGs of a figure at one size, from top to bottom; a picture by itself asks for other widths too. */
export function drawFigure(
	data: FigureData,
	size: Size,
	links: boolean,
	more: { width?: number; low?: boolean } = {}
): Drawing[] {
	const picture = pictures.get(data.id);
	if (!picture) throw new Error(`figure ${data.id} has no picture.ts`);
	const options = { width: WIDTHS[size], size, links, ...more };
	return picture.draw(data as FigureData<never, never>, options);
}

/** Whether a legend stands above the figure's picture on a page. */
export const hasLegend = (id: string): boolean => pictures.get(id)?.legend !== undefined;

/** Loaded figures are kept while they are read; so are their pictures, as long as they. */
const drawn = {
	linked: new WeakMap<FigureData, string>(),
	bare: new WeakMap<FigureData, string>()
};

/** A drawing with a name for screen readers: its own, or the figure's finding. */
function named(svg: string, headline: string): string {
	if (/^<svg\b[^>]*\baria-label=/.test(svg)) return svg;
	const label = headline.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return svg.replace(/^<svg\b/, () => `<svg aria-label="${label}"`);
}

/** Drawings stacked in one box, which tells the browser where the time axis lies. */
function box(kind: Size | 'any', drawings: Drawing[], headline: string): string {
	const axis = drawings.find((drawing) => drawing.axis)?.axis;
	const width = drawings[0]?.width ?? 0;
	const place = axis
		? ` data-axis="${[axis.from, axis.to, axis.left, axis.right, width].join(' ')}"`
		: '';
	const svgs = drawings.map(({ svg }) => named(svg, headline));
	return `<div class="picture-${kind}"${place}>${svgs.join('')}</div>`;
}

/** The picture of a figure for a page: drawn for a desk and for a phone, CSS shows one of them. */
export function drawPicture(asked: FigureData, links = true): string {
	const data = wholeOf(asked);
	const done = drawn[links ? 'linked' : 'bare'];
	let markup = done.get(data);
	if (markup === undefined) {
		markup = draw(data, links);
		done.set(data, markup);
	}
	return markup;
}

function draw(data: FigureData, links: boolean): string {
	const { scales, legend } = pictures.get(data.id) ?? {};
	const sizes: Size[] = scales ? ['wide'] : ['wide', 'narrow'];
	const boxes = sizes.map((size) =>
		box(scales ? 'any' : size, drawFigure(data, size, links), data.headline)
	);
	return (legend?.(data as FigureData<never, never>) ?? '') + boxes.join('');
}
