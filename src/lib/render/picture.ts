import type { FigureData } from '../figure/contract.ts';

/** How a figure is drawn: widths in px, for a desk and for a phone. */
export const WIDTHS = { wide: 920, narrow: 340 } as const;
export type Size = keyof typeof WIDTHS;

export interface DrawOptions {
	width: number;
	size: Size;
	/** Links lead into the site; a picture on its own has none. */
	links: boolean;
	/** Where height is short (a card, a slide): a chart that can be drawn lower is. */
	low?: boolean;
}

/** One SVG of a figure; several are stacked. */
export interface Drawing {
	svg: string;
	width: number;
	height: number;
	/** Says what the marks of the others mean. */
	key?: true;
	/** Where the time axis lies, so that a pointer's place can be read as a year. */
	axis?: { from: number; to: number; left: number; right: number };
}

/** rows → SVG, no fetch, no clock, no locale of its own. */
export type DrawFigure = (data: FigureData<never, never>, options: DrawOptions) => Drawing[];

/** What a figure's picture.ts exports. */
export interface Picture {
	draw: DrawFigure;
	/** True where one drawing serves every width (a map). */
	scales?: boolean;
	/** HTML above the drawing on a page; a picture by itself carries its own. */
	legend?: (data: FigureData<never, never>) => string;
}
