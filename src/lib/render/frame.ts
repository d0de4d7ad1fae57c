import { parseHTML } from 'linkedom';
import tokens from '../ui/tokens.css?raw';
import mapCss from '../map/map.css?raw';
import { permalink } from '../cite/cite.ts';
import type { FigureData } from '../figures/contract.ts';
import { formatDate } from '../i18n/format.ts';
import { drawFigure } from './draw.ts';
import charts from './charts.css?raw';
import { WIDTHS } from './picture.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const MARGIN = 24;
/** Average width of a letter in ems: lines are broken without a browser to measure them. */
const LETTER = { serif: 0.5, sans: 0.53 } as const;

function wrap(text: string, width: number, size: number, family: keyof typeof LETTER): string[] {
	const most = Math.floor(width / (size * LETTER[family]));
	const lines: string[] = [];
	// A plain space breaks a line, a no-break space (before %) does not.
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= most) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

interface Line {
	text: string;
	size: number;
	family: keyof typeof LETTER;
	fill: string;
	weight?: number;
}

/**
 * A figure as a picture that stands by itself: finding, drawing, source, edition, caveats and
 * address. Text passes through a document and comes out escaped.
 */
export function frameSvg(figure: FigureData, origin: string): string {
	const width = WIDTHS.wide + 2 * MARGIN;
	const inner = WIDTHS.wide;
	const root = document.createElement('svg');
	const add = (name: string, attributes: Record<string, string | number>, text?: string) => {
		const element = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
		if (text !== undefined) element.textContent = text;
		root.append(element);
		return element;
	};
	let y = MARGIN;
	const write = ({ text, size, family, fill, weight = 400 }: Line) => {
		for (const line of wrap(text, inner, size, family)) {
			y += Math.round(size * 1.35);
			add(
				'text',
				{
					x: MARGIN,
					y,
					'font-size': size,
					'font-weight': weight,
					fill: `var(--${fill})`,
					'font-family': `var(--${family})`
				},
				line
			);
		}
	};

	add('title', {}, figure.headline);
	add('desc', {}, [...figure.paragraphs, ...figure.notes].join(' '));
	add(
		'style',
		{},
		[tokens, charts, mapCss]
			.join('\n')
			.replace(/\/\*.*?\*\//gs, '')
			.replace(/\s+/g, ' ')
	);
	const background = add('rect', { width: '100%', fill: 'var(--paper)' });
	write({ text: figure.headline, size: 28, family: 'serif', fill: 'ink', weight: 600 });
	y += 6;
	write({ text: figure.subtitle, size: 15, family: 'sans', fill: 'ink-soft' });
	y += 16;
	for (const { svg, width: own, height } of drawFigure(figure, 'wide', false)) {
		const shown =
			own > inner ? { w: inner, h: Math.round((height * inner) / own) } : { w: own, h: height };
		const holder = document.createElement('g');
		holder.innerHTML = svg;
		const drawing = holder.querySelector('svg');
		if (!drawing) continue;
		drawing.setAttribute('x', String(MARGIN));
		drawing.setAttribute('y', String(y));
		drawing.setAttribute('width', String(shown.w));
		drawing.setAttribute('height', String(shown.h));
		root.append(drawing);
		y += shown.h + 8;
	}
	const source = figure.sources
		.map((from) => `${from.producer}, ${from.title}, ${formatDate(from.vintage, figure.lang)}`)
		.join('; ');
	const label = figure.lang === 'ro' ? 'Sursa' : 'Source';
	write({
		text: `${label}: ${source}. ${figure.notes.join(' ')}`,
		size: 13,
		family: 'sans',
		fill: 'ink-soft'
	});
	write({ text: permalink(figure, origin), size: 12, family: 'sans', fill: 'ink-soft' });
	y += MARGIN;
	background.setAttribute('height', String(y));
	const open = `<svg xmlns="http://www.w3.org/2000/svg" lang="${figure.lang}" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img">`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${open}${[...root.childNodes].map(toXml).join('')}</svg>\n`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/**
 * The document's own serialiser writes HTML: a title unescaped, an attribute with < and & in it, names
 * that XML does not know. A browser shows nothing at all of a file with one of these.
 */
function toXml(node: Node): string {
	if (node.nodeType === node.TEXT_NODE) return escape(node.textContent ?? '');
	if (node.nodeType !== node.ELEMENT_NODE) return '';
	const { localName, attributes } = node as Element;
	const written = [...attributes].map(({ name, value }) => ` ${name}="${escape(value)}"`).join('');
	return `<${localName}${written}>${[...node.childNodes].map(toXml).join('')}</${localName}>`;
}
