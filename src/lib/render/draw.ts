import type { FigureData } from '../figures/contract.ts';
import { WIDTHS, type Drawing, type Picture, type Size } from './picture.ts';

/**
 * Server only, reached behind import.meta.env.SSR: drawing needs Plot and a document, and neither is
 * worth a reader's time. Pages get finished SVG, and ask the server again when a reader changes something.
 */
const modules = import.meta.glob<Picture>('../figures/*/picture.ts', { eager: true });
const pictures = new Map(
	Object.entries(modules).map(([path, module]) => [path.split('/')[2] ?? path, module] as const)
);

/** The SVGs of a figure at one size, from top to bottom. */
export function drawFigure(data: FigureData, size: Size, links: boolean): Drawing[] {
	const picture = pictures.get(data.id);
	if (!picture) throw new Error(`figure ${data.id} has no picture.ts`);
	return picture.draw(data as FigureData<never, never>, { width: WIDTHS[size], size, links });
}

/** Drawings stacked in one box, which tells the browser where the time axis lies. */
function box(kind: Size | 'any', drawings: Drawing[]): string {
	const axis = drawings.find((drawing) => drawing.axis)?.axis;
	const width = drawings[0]?.width ?? 0;
	const place = axis ? ` data-axis="${[axis.from, axis.to, axis.left, axis.right, width].join(' ')}"` : '';
	return `<div class="picture-${kind}"${place}>${drawings.map(({ svg }) => svg).join('')}</div>`;
}

/** The picture of a figure for a page: drawn for a desk and for a phone, CSS shows one of them. */
export function drawPicture(data: FigureData, links = true): string {
	if (pictures.get(data.id)?.scales) return box('any', drawFigure(data, 'wide', links));
	return (['wide', 'narrow'] as const)
		.map((size) => box(size, drawFigure(data, size, links)))
		.join('');
}
