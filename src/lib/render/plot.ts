import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Drawing } from './picture.ts';
import { changeTree, type Tree } from './tree.ts';

/** One document for the process: Plot only ever makes detached elements in it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Elements with letters; between others a space is nothing. */
const LETTERED = new Set(['text', 'tspan', 'title']);

/** Comments (what Svelte leaves for hydration, which never happens here) are left out. */
function readElement(element: Element): Tree {
	const attributes: Record<string, string> = {};
	for (const { name, value } of element.attributes) attributes[name] = value;
	const lettered = LETTERED.has(element.localName);
	const children = [...element.childNodes].flatMap((node): Tree['children'] => {
		if (node.nodeType === node.TEXT_NODE) return lettered ? [node.textContent ?? ''] : [];
		return node.nodeType === node.ELEMENT_NODE ? [readElement(node as Element)] : [];
	});
	return { name: element.localName, attributes, children };
}

/** What Svelte drew on the server, as a tree. */
export function readSvg(markup: string): Tree {
	const holder = document.createElement('div');
	holder.innerHTML = markup;
	const svg = holder.querySelector('svg');
	if (!svg) throw new Error('a drawing without svg');
	return readElement(svg);
}

/** Nobody has to hear "rule", "dot", "y-axis tick": the text and table around a chart describe it. */
function unnamed(group: Tree): Tree {
	if (group.name !== 'g' || !('aria-label' in group.attributes)) return group;
	const { 'aria-label': _, ...attributes } = group.attributes;
	return { ...group, attributes };
}

/**
 * Draws Plot options without a browser. Plot's own style element is left out: charts.css has what is
 * needed of it.
 */
export function drawPlot(options: Plot.PlotOptions & { width: number; height: number }): Drawing {
	const { width, height } = options;
	const drawn = Plot.plot({ ...options, className: 'plot', document: document as never });
	const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
	if (!svg) throw new Error('Plot drew no svg');
	const { name, attributes, children } = readElement(svg);
	return {
		svg: {
			name,
			attributes: { role: 'img', ...attributes },
			children: children.flatMap((child): Tree['children'] => {
				if (typeof child === 'string') return [child];
				return child.name === 'style' ? [] : [changeTree(child, unnamed) ?? child];
			})
		},
		width,
		height
	};
}
