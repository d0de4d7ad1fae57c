import type { FigureData } from '../../figure/contract.ts';
import { drawFigure } from './draw.ts';
import type { Size } from '../../render/picture.ts';
import { arrange, stack, type Arrangement, type Draw } from '../../render/image/arrange.ts';
import type { Page } from '../../render/image/presets.ts';
import { fitText, type Block } from '../../render/image/text.ts';
import { layValues, type Values } from '../../render/image/values.ts';
import { plan, TRIED, type Box, type Shape } from '../../render/image/ways.ts';
import { caveats, shortAddress, shortSubtitle, sourceLine } from '../../render/image/words.ts';

/** A text in its place. */
export interface Placed {
	block: Block;
	x: number;
	y: number;
}

/** Everything of a picture in its place, in px of its page. */
export interface Layout {
	width: number;
	height: number;
	headline: Placed;
	subtitle: Placed;
	drawing: { at: Arrangement; x: number; y: number };
	values?: { at: Values; x: number; y: number };
	/** From the line above it to the page's lower margin: sources and caveats, then the address. */
	foot: { y: number; texts: Placed[]; address: Placed };
}

/** What decides how much text may stand where. */
const shapeOf = ({ width, height }: { width: number; height: number }) =>
	width > height * 1.2
		? { headline: 2, subtitle: 2, foot: 3, side: true }
		: width > height * 0.9
			? { headline: 3, subtitle: 3, foot: 4, side: false }
			: { headline: 5, subtitle: 5, foot: 6, side: false };

/** Width kept for the name at the end of the last line, in letters' sizes. */
const NAME_ROOM = 6;
const least = ([, size]: readonly [number, number]) => [size, size] as const;

interface Foot {
	texts: Block[];
	address: Block;
	height: number;
}

/** Sources, caveats, address: all of it, and where room is short as much as never may go. */
function layFoot(figure: FigureData, origin: string, page: Page, lines: number): Foot {
	const inner = page.width - 2 * page.side;
	const lay = (short: boolean, sizes: Page['foot']): Foot => {
		const fit = { sizes, lines: 1, face: 'text', leading: 1.4 } as const;
		const text = (words: string) => fitText(words, inner, { ...fit, sizes: least([0, sizes[0]]) });
		const texts = [text(sourceLine(figure)), text(caveats(figure, short))];
		const address = fitText(shortAddress(figure, origin), inner - sizes[0] * NAME_ROOM, {
			...fit,
			sizes: least([0, sizes[0]])
		});
		const height = [...texts, address].reduce((sum, block) => sum + block.height, 0);
		return { texts, address, height: height + Math.round(sizes[0] * 0.9) };
	};
	const tries = [false, true].flatMap((short) => [
		lay(short, page.foot),
		lay(short, least(page.foot))
	]);
	const count = ({ texts }: Foot) => texts.reduce((sum, block) => sum + block.lines.length, 0);
	return tries.find((foot) => count(foot) <= lines) ?? tries.at(-1) ?? lay(true, least(page.foot));
}

function placeFoot(foot: Foot, page: Page, y: number): Layout['foot'] {
	let at = y + (foot.texts[0]?.size ?? 0) * 0.7;
	const texts = foot.texts.map((block) => {
		const placed = { block, x: page.side, y: at };
		at += block.height;
		return placed;
	});
	return { y, texts, address: { block: foot.address, x: page.side, y: at } };
}

/** What a figure's drawings are like, found out once. */
const shapes = new WeakMap<FigureData, Record<Size, Shape[]>>();

/** A figure's drawings for a page: low ones where a page is not much higher than wide. */
function drawerOf(figure: FigureData, page: Page) {
	const low = page.height !== undefined && page.height < page.width * 1.2;
	const draw: Draw = (size, width) => drawFigure(figure, size, false, { width, low });
	let known = shapes.get(figure);
	if (!known || !low) {
		known = { wide: draw('wide', TRIED.wide), narrow: draw('narrow', TRIED.narrow) };
		if (low) shapes.set(figure, known);
	}
	return { draw, shapes: known };
}

interface Fixed extends Page {
	height: number;
}

/** Words above or beside a box for the drawing, on a page of a given height; nothing is drawn yet. */
function layWords(figure: FigureData, origin: string, page: Fixed, beside: boolean) {
	const shape = shapeOf(page);
	const inner = page.width - 2 * page.side;
	const foot = layFoot(figure, origin, page, shape.foot);
	const footY = page.height - page.bottom - foot.height;
	const column = beside ? Math.round(inner * 0.36) : inner;
	const headline = fitText(figure.headline, column, {
		sizes: page.headline,
		lines: beside ? 6 : shape.headline,
		face: 'serif',
		leading: 1.16,
		even: true
	});
	const subtitle = fitText(shortSubtitle(figure), column, {
		sizes: page.subtitle,
		lines: beside ? 7 : shape.subtitle,
		face: 'text'
	});
	const gap = Math.round(page.subtitle[0] * 0.5);
	const words = headline.height + gap + subtitle.height;
	const space = Math.round(page.subtitle[0] * 0.9);
	const x = beside ? column + space * 2 : 0;
	const y = beside ? page.top : page.top + words + space;
	return {
		headline: { block: headline, x: page.side, y: page.top },
		subtitle: { block: subtitle, x: page.side, y: page.top + headline.height + gap },
		foot: placeFoot(foot, page, footY),
		box: { x: page.side + x, y, width: inner - x, height: footY - space - y },
		fits: page.top + words < footY - space
	};
}

/** The numbers under a drawing: all of them in up to two fifths of the box, else some in a quarter. */
function printValues({ table, lang }: FigureData, box: Box, size: number): Values {
	const at = (most: number) => layValues(table, { ...box, most, size, lang });
	const values = at(box.height * 0.42);
	return values.cut ? at(box.height * 0.26) : values;
}

/** Size of the letters of a drawing at its own scale, in px. */
const LETTERS = 13;
/** A drawing whose letters are smaller than this part of the page's smallest is no use to anybody. */
const UNREADABLE = 0.7;

/** How much better the drawing must be for its words to stand beside it instead of above. */
const WORTH = 1.05;

/** A page of a given height: words above the drawing, or beside it where that makes it larger. */
function layFixed(figure: FigureData, origin: string, page: Fixed, labels: boolean): Layout {
	const { draw, shapes } = drawerOf(figure, page);
	const readable = page.foot[1] / LETTERS;
	const scales = { zoom: page.zoom, readable };
	const size = (page.foot[0] + page.foot[1]) / 2;
	const tryOut = (beside: boolean) => {
		const words = layWords(figure, origin, page, beside);
		const { box } = words;
		const values = labels ? printValues(figure, box, size) : undefined;
		const room = { width: box.width, height: box.height - (values ? values.height + size : 0) };
		return { words, values, room, plan: plan(shapes, room, scales) };
	};
	let best = tryOut(false);
	if (shapeOf(page).side) {
		const beside = tryOut(true);
		if (beside.words.fits && beside.plan.score > best.plan.score * WORTH) best = beside;
	}
	const { words, values, room } = best;
	const { headline, subtitle, foot, box } = words;
	if (best.plan.scale < readable * UNREADABLE) {
		// Too much for a card: its numbers, which can be read, instead of a drawing, which cannot.
		const most = { ...box, most: box.height, lang: figure.lang };
		const sizes = [page.subtitle[1], page.foot[0], page.foot[1]];
		const tried = sizes.map((size) => layValues(figure.table, { ...most, size }));
		const found = tried.filter(({ height }) => height > 0);
		const printed = found.find(({ cut }) => !cut) ?? found.at(-1);
		const y = box.y + Math.max(0, box.height - (printed?.height ?? 0)) / 2;
		const drawing = { at: { width: 0, height: 0, items: [] }, x: box.x, y };
		const place = { width: page.width, height: page.height, headline, subtitle, foot, drawing };
		if (printed) return { ...place, values: { at: printed, x: box.x, y } };
	}
	const at = arrange(draw, best.plan, room, page.zoom);
	const used = at.height + box.height - room.height;
	const y = box.y + Math.max(0, box.height - used) / 2;
	return {
		...{ width: page.width, height: page.height, headline, subtitle, foot },
		drawing: { at, x: box.x + (box.width - at.width) / 2, y },
		...(values ? { values: { at: values, x: box.x, y: y + used - values.height } } : {})
	};
}

/** A page that is as high as what is on it. */
function layFree(figure: FigureData, origin: string, page: Page, labels: boolean): Layout {
	const inner = page.width - 2 * page.side;
	const lines = { lines: Infinity } as const;
	const text = (words: string, sizes: Page['headline'], face: 'serif' | 'text', leading: number) =>
		fitText(words, inner, { ...lines, sizes, face, leading });
	const headline = text(figure.headline, page.headline, 'serif', 1.3);
	const subtitle = text(figure.subtitle, page.subtitle, 'text', 1.4);
	const narrow = inner < 500;
	const at = stack(drawFigure(figure, narrow ? 'narrow' : 'wide', false, { width: inner }), inner);
	const values = labels
		? layValues(figure.table, { width: inner, size: narrow ? 11 : 12, lang: figure.lang })
		: undefined;
	const foot = layFoot(figure, origin, page, Infinity);
	const below = page.top + headline.height + 8;
	const y = below + subtitle.height + 14;
	const valuesY = y + at.height + 14;
	const footY = valuesY + (values ? values.height + 14 : 0);
	return {
		width: page.width,
		height: Math.ceil(footY + foot.height + page.bottom),
		headline: { block: headline, x: page.side, y: page.top },
		subtitle: { block: subtitle, x: page.side, y: below },
		drawing: { at, x: page.side, y },
		...(values ? { values: { at: values, x: page.side, y: valuesY } } : {}),
		foot: placeFoot(foot, page, footY)
	};
}

/** Everything of a picture in its place. */
export function layOut(figure: FigureData, origin: string, page: Page, labels: boolean): Layout {
	const { height } = page;
	return height === undefined
		? layFree(figure, origin, page, labels)
		: layFixed(figure, origin, { ...page, height }, labels);
}
