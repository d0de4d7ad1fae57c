import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../cite/escape.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export type Attributes = Record<string, string | number>;

/** An element as text; `inner` is markup already. */
export function element(name: string, attributes: Attributes, inner = ''): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
		.join('');
	return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/**
 * The document's own serialiser writes HTML: a title unescaped, an attribute with < and & in it, names
 * that XML does not know. A browser shows nothing at all of a file with one of these.
 */
function toXml(node: Node): string {
	if (node.nodeType === node.TEXT_NODE) return escapeMarkup(node.textContent ?? '');
	if (node.nodeType !== node.ELEMENT_NODE) return '';
	const { localName, attributes } = node as Element;
	const values = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
	return element(localName, values, [...node.childNodes].map(toXml).join(''));
}

/** A drawing, put at a place at a size, as XML. */
export function placeDrawing(svg: string, at: Attributes): string {
	const holder = document.createElement('g');
	holder.innerHTML = svg;
	const drawing = holder.querySelector('svg');
	if (!drawing) throw new Error('a drawing without svg');
	for (const [name, value] of Object.entries(at)) drawing.setAttribute(name, String(value));
	return toXml(drawing);
}
