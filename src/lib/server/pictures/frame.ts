import type { FigureData } from '../../figure/contract.ts';
import { FACES, fontFaces, type Face } from '../../render/image/faces.ts';
import { dublinCore } from '../../render/image/metadata.ts';
import { pageOf, pixelWidth, PLAIN, type Spec } from '../../render/image/presets.ts';
import { paint, STYLE } from '../../render/image/tones.ts';
import type { Values } from '../../render/image/values.ts';
import { el, elementsOf, textOf, write, type Tree } from '../../render/tree.ts';
import { withoutLinks } from '../../render/variants.ts';
import { layOut, type Layout, type Placed } from './layout.ts';

const round = (value: number) => Math.round(value * 10) / 10;

const drawLine = (
	text: string,
	face: Face,
	at: { x: number; y: number; size: number; fill: string; end?: boolean }
): Tree =>
	el(
		'text',
		{
			x: round(at.x),
			y: round(at.y),
			'font-size': at.size,
			'font-weight': FACES[face].weight,
			fill: `var(--${at.fill})`,
			'font-family': face === 'serif' ? 'var(--serif)' : 'var(--sans)',
			...(at.end ? { 'text-anchor': 'end' } : {})
		},
		text
	);

/** From the top of a line to where its letters stand. */
const baseline = (leading: number, size: number) => leading / 2 + size * 0.36;

const drawBlock = ({ block, x, y }: Placed, fill: string): Tree[] =>
	block.lines.map((text, line) =>
		drawLine(text, block.face, {
			...{ x, fill, size: block.size },
			y: y + line * block.leading + baseline(block.leading, block.size)
		})
	);

const drawValues = ({ cells, rules, size }: Values, left: number, top: number): Tree[] => [
	...rules.map(({ x, y, width }) =>
		el('rect', {
			...{ x: round(left + x), y: round(top + y), width: round(width), height: 1 },
			fill: 'var(--rule-strong)'
		})
	),
	...cells.map(({ text, x, y, end, strong }) =>
		drawLine(text, strong ? 'strong' : 'text', {
			...{ x: left + x, y: top + y, size, end },
			fill: strong ? 'ink' : 'ink-soft'
		})
	)
];

type Item = Layout['drawing']['at']['items'][number];

/** A drawing in its place. */
function place({ drawing, ...item }: Item, { x, y }: { x: number; y: number }): Tree {
	const { attributes, ...svg } = withoutLinks(drawing.svg);
	const at = { y: round(y + item.y), x: round(x + item.x) };
	const size = { width: round(item.width), height: round(item.height) };
	return { ...svg, attributes: { ...at, ...attributes, ...size } };
}

/** Letters on a map that is small on its page: fewer and larger, as on a phone. */
function mapStyle({ drawing }: Layout, least: number): string {
	const map = drawing.at.items.find(({ drawing: { svg } }) => svg.attributes.class === 'map-frame');
	if (!map) return '';
	const size = Math.min(27, (least * map.drawing.width) / map.width);
	if (size <= 14.5) return '';
	return `.map-label{font-size:${round(size)}px;stroke-width:6px}.map-label.minor{display:none}`;
}

function drawFoot({ foot, width }: Layout, side: number): Tree[] {
	const { block, y } = foot.address;
	const last = y + (block.lines.length - 1) * block.leading;
	return [
		el('rect', {
			...{ x: side, y: round(foot.y), width: width - 2 * side, height: 1 },
			fill: 'var(--rule)'
		}),
		...foot.texts.flatMap((text) => drawBlock(text, 'ink-soft')),
		...drawBlock(foot.address, 'ink-soft'),
		drawLine('Origine', 'serif', {
			...{ x: width - side, size: round(block.size * 1.25), fill: 'ink', end: true },
			y: last + baseline(block.leading, block.size)
		})
	];
}

/** The stylesheet that brings the letters of these elements along, so that a file looks the same anywhere. */
function letters(parts: Tree[]): string {
	const words: Record<Face, string> = { text: '', strong: '', serif: '' };
	for (const one of parts.flatMap((part) => [...elementsOf(part)])) {
		if (one.name !== 'text' && one.name !== 'tspan') continue;
		// A drawing sets its bold words in a group above them: both weights get the letters.
		const serif = one.attributes['font-family'] === 'var(--serif)';
		for (const face of serif ? (['serif'] as const) : (['text', 'strong'] as const))
			words[face] += textOf(one);
	}
	return fontFaces(words);
}

/** A figure as a picture that stands by itself, and the size of the page it is laid out on. */
export interface Framed {
	svg: string;
	width: number;
	height: number;
}

/**
 * Finding, drawing, source, edition, caveats and address on one page, colours resolved, nothing loaded
 * from anywhere. Text is measured with the very font it is drawn with.
 * @param withFonts whether the letters used are inside it; else it takes those of whoever draws it
 */
export function framePicture(
	figure: FigureData,
	origin: string,
	spec: Spec = PLAIN,
	withFonts = false
): Framed {
	const page = pageOf(spec);
	const layout = layOut(figure, origin, page, spec.labels);
	const { width, height, drawing, values } = layout;
	const parts = [
		el('rect', { width, height, fill: 'var(--paper)' }),
		...drawBlock(layout.headline, 'ink'),
		...drawBlock(layout.subtitle, 'ink-soft'),
		...drawing.at.items.map((item) => place(item, drawing)),
		...(values ? drawValues(values.at, values.x, values.y) : []),
		...drawFoot(layout, page.side)
	];
	const style = (withFonts ? letters(parts) : '') + STYLE + mapStyle(layout, page.foot[1]);
	const pixels = pixelWidth(spec, layout);
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		lang: figure.lang,
		viewBox: `0 0 ${width} ${height}`,
		...(spec.width
			? { width: pixels, height: Math.round((pixels * height) / width) }
			: { width, height }),
		role: 'img',
		// What a drawing leaves open is drawn in ink.
		color: 'var(--ink)'
	};
	const picture = el(
		'svg',
		root,
		el('title', {}, figure.headline),
		el('desc', {}, [...figure.paragraphs, ...figure.notes].join(' ')),
		dublinCore(figure, origin),
		el('style', {}, style),
		...parts
	);
	const svg = write(paint(picture, spec.theme));
	return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** The picture as SVG, in the typefaces of whoever opens it. */
export const frameSvg = (figure: FigureData, origin: string, spec: Spec = PLAIN): string =>
	framePicture(figure, origin, spec).svg;
