import { LRUCache } from 'lru-cache';
import type { FigureData } from '../../figure/contract.ts';
import { pictures } from '../../figures/pictures.server.ts';
import { WIDTHS, type Drawing, type Picture, type Size } from '../../render/picture.ts';
import { write, type Tree } from '../../render/tree.ts';
import { withLinks, withoutLinks } from '../../render/variants.ts';

/** A figure as it was drawn, and what became of it. */
interface Drawn {
	/** At the widths of pages, by size and whether low. */
	drawings: Map<string, Drawing[]>;
	/** As markup: a page's with links, an embed's without. */
	page?: string;
	embed?: string;
}

/** Figures drawn last; a tree is some hundred kilobytes. */
const kept = new LRUCache<FigureData, Drawn>({ max: 40 });

function drawnOf(data: FigureData): Drawn {
	const drawn = kept.get(data) ?? { drawings: new Map() };
	kept.set(data, drawn);
	return drawn;
}

function pictureOf({ id }: FigureData): Picture {
	const picture = pictures.get(id);
	if (!picture) throw new Error(`figure ${id} has no picture.ts`);
	return picture;
}

/**
 * The drawings of a figure at one size, from top to bottom; a picture by itself asks for other widths too.
 * At the widths of pages it is drawn once: page, embed, files and frames' heights rest on the same.
 */
export function drawFigure(
	data: FigureData,
	size: Size,
	{ width = WIDTHS[size], low = false }: { width?: number; low?: boolean } = {}
): Drawing[] {
	const { drawings } = drawnOf(data);
	const key = `${size} ${low}`;
	const found = width === WIDTHS[size] ? drawings.get(key) : undefined;
	if (found) return found;
	const options = { width, size, low };
	const made = pictureOf(data).draw(data as FigureData<never, never>, options);
	if (width === WIDTHS[size]) drawings.set(key, made);
	return made;
}

/** What stands above the figure's picture on a page, instead of a key inside it. */
export const legendOf = (data: FigureData): Tree | undefined =>
	pictureOf(data).legend?.(data as FigureData<never, never>);

/** What a page or an embed shows at one size. */
export function shownAt(data: FigureData, size: Size): Drawing[] {
	const drawings = drawFigure(data, pictureOf(data).scales ? 'wide' : size);
	return pictureOf(data).legend ? drawings.filter(({ key }) => !key) : drawings;
}

/** Drawings stacked in one box, which tells the browser where the time axis lies. */
function box(data: FigureData, size: Size, links: boolean): string {
	const drawings = shownAt(data, size);
	const axis = drawings.find((drawing) => drawing.axis)?.axis;
	const width = drawings[0]?.width ?? 0;
	const place = axis
		? ` data-axis="${[axis.from, axis.to, axis.left, axis.right, width].join(' ')}"`
		: '';
	const svgs = drawings.map(({ svg }) => {
		const { attributes, ...rest } = links ? withLinks(svg) : withoutLinks(svg);
		// A name for screen readers: the drawing's own, or the figure's finding.
		return write({ ...rest, attributes: { 'aria-label': data.headline, ...attributes } });
	});
	const kind = pictureOf(data).scales ? 'any' : size;
	return `<div class="picture-${kind}"${place}>${svgs.join('')}</div>`;
}

/** The picture of a figure for a page: drawn for a desk and for a phone, CSS shows one of them. */
export function drawPicture(data: FigureData, links = true): string {
	const drawn = drawnOf(data);
	const sizes: Size[] = pictureOf(data).scales ? ['wide'] : ['wide', 'narrow'];
	return (drawn[links ? 'page' : 'embed'] ??=
		write(legendOf(data) ?? '') + sizes.map((size) => box(data, size, links)).join(''));
}
