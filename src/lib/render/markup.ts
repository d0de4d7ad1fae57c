import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One document for the process: Plot only ever makes detached elements in it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Draws Plot options to SVG markup, without a browser. Text goes through the document and comes out
 * escaped. Plot's own style element is left out: charts.css has what is needed of it.
 */
export function plotMarkup(options: Plot.PlotOptions): string {
	const drawn = Plot.plot({ ...options, className: 'plot', document: document as never });
	const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
	if (!svg) throw new Error('Plot drew no svg');
	svg.querySelector('style')?.remove();
	// A point leads to its receipt for a pointer. The table beneath has the very same links in reading
	// order: a hundred stops on the way through a chart would help nobody, so that these are none.
	const links = [...svg.querySelectorAll('a')];
	const quiet = links.filter((link) => /^\/\w+\/f\//.test(link.getAttribute('href') ?? ''));
	for (const link of quiet) {
		link.setAttribute('tabindex', '-1');
		link.setAttribute('aria-hidden', 'true');
	}
	// A pointer passing over points asks for none of their receipts.
	if (quiet.length > 0) svg.setAttribute('data-sveltekit-preload-data', 'tap');
	// The chart is described by the text and table around it: read once, not mark by mark ("rule",
	// "dot": Plot names its groups, which no reader may). What can be followed is still reached.
	svg.setAttribute('role', links.length > 0 ? 'group' : 'img');
	// An image may hold no link, not even a hidden one: a group is made as silent as an image is.
	if (links.length > 0 && links.length === quiet.length)
		for (const part of svg.children) part.setAttribute('aria-hidden', 'true');
	for (const group of svg.querySelectorAll('g[aria-label], g[aria-description]')) {
		group.removeAttribute('aria-label');
		group.removeAttribute('aria-description');
	}
	return svg.outerHTML;
}
