import type { FigureData } from '../../figure/contract.ts';
import { FACES, fontFaces, type Face } from '../../render/image/faces.ts';
import { layOut, type Layout, type Placed } from './layout.ts';
import { metadataXml } from '../../render/image/metadata.ts';
import { pageOf, pixelWidth, PLAIN, type Spec } from '../../render/image/presets.ts';
import { paint, STYLE } from '../../render/image/tones.ts';
import type { Values } from '../../render/image/values.ts';
import { escapeMarkup } from '../../cite/escape.ts';
import { element, placeDrawing } from '../../render/image/xml.ts';

const round = (value: number) => Math.round(value * 10) / 10;

function writeLine(
	text: string,
	face: Face,
	at: { x: number; y: number; size: number; fill: string; end?: boolean }
): string {
	return element(
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
		escapeMarkup(text)
	);
}

/** From the top of a line to where its letters stand. */
const baseline = (leading: number, size: number) => leading / 2 + size * 0.36;

const writeBlock = ({ block, x, y }: Placed, fill: string): string =>
	block.lines
		.map((text, line) =>
			writeLine(text, block.face, {
				...{ x, fill, size: block.size },
				y: y + line * block.leading + baseline(block.leading, block.size)
			})
		)
		.join('');

const writeValues = ({ cells, rules, size }: Values, left: number, top: number): string =>
	rules
		.map(({ x, y, width }) =>
			element('rect', {
				...{ x: round(left + x), y: round(top + y), width: round(width), height: 1 },
				fill: 'var(--rule-strong)'
			})
		)
		.concat(
			cells.map(({ text, x, y, end, strong }) =>
				writeLine(text, strong ? 'strong' : 'text', {
					...{ x: left + x, y: top + y, size, end },
					fill: strong ? 'ink' : 'ink-soft'
				})
			)
		)
		.join('');

/** Letters on a map that is small on its page: fewer and larger, as on a phone. */
function mapStyle({ drawing }: Layout, least: number): string {
	const map = drawing.at.items.find(({ svg }) => svg.includes('class="map-frame'));
	const whole = Number(/viewBox="0 0 (\d+)/.exec(map?.svg ?? '')?.[1] ?? 0);
	if (!map || whole === 0) return '';
	const size = Math.min(27, (least * whole) / map.width);
	if (size <= 14.5) return '';
	return `.map-label{font-size:${round(size)}px;stroke-width:6px}.map-label.minor{display:none}`;
}

function writeFoot({ foot, width }: Layout, side: number): string {
	const { block, y } = foot.address;
	const last = y + (block.lines.length - 1) * block.leading;
	return [
		element('rect', {
			...{ x: side, y: round(foot.y), width: width - 2 * side, height: 1 },
			fill: 'var(--rule)'
		}),
		...foot.texts.map((text) => writeBlock(text, 'ink-soft')),
		writeBlock(foot.address, 'ink-soft'),
		writeLine('Origine', 'serif', {
			...{ x: width - side, size: round(block.size * 1.25), fill: 'ink', end: true },
			y: last + baseline(block.leading, block.size)
		})
	].join('');
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
 */
export function framePicture(figure: FigureData, origin: string, spec: Spec = PLAIN): Framed {
	const page = pageOf(spec);
	const layout = layOut(figure, origin, page, spec.labels);
	const { width, height, drawing, values } = layout;
	const parts = [
		element('title', {}, escapeMarkup(figure.headline)),
		element('desc', {}, escapeMarkup([...figure.paragraphs, ...figure.notes].join(' '))),
		metadataXml(figure, origin),
		element('style', {}, STYLE + mapStyle(layout, page.foot[1])),
		element('rect', { width, height, fill: 'var(--paper)' }),
		writeBlock(layout.headline, 'ink'),
		writeBlock(layout.subtitle, 'ink-soft'),
		...drawing.at.items.map((item) =>
			placeDrawing(item.svg, {
				x: round(drawing.x + item.x),
				y: round(drawing.y + item.y),
				width: round(item.width),
				height: round(item.height)
			})
		),
		values ? writeValues(values.at, values.x, values.y) : '',
		writeFoot(layout, page.side)
	];
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
	const svg = paint(element('svg', root, parts.join('')), spec.theme);
	return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** The picture as SVG, in the typefaces of whoever opens it. */
export const frameSvg = (figure: FigureData, origin: string, spec: Spec = PLAIN): string =>
	framePicture(figure, origin, spec).svg;

/** The picture with the letters it uses inside it, so that it looks the same anywhere. */
export function withFonts(svg: string): string {
	const texts = [...svg.matchAll(/<text\b([^>]*)>([^<]*)|<tspan\b[^>]*>([^<]*)/g)];
	const words: Record<Face, string> = { text: '', strong: '', serif: '' };
	for (const [, attributes = '', text = '', part = ''] of texts) {
		if (attributes.includes('Source Serif')) words.serif += text;
		else {
			// A drawing sets its bold words in a group above them: both weights get the letters.
			words.text += text + part;
			words.strong += text + part;
		}
	}
	return svg.replace('<style>', () => `<style>${fontFaces(words)}`);
}
