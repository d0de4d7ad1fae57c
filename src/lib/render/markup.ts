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
	// The chart is described by the text and table around it: read once, not mark by mark ("rule",
	// "dot": Plot names its groups, which no reader may). What can be followed is still reached.
	svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
	for (const group of svg.querySelectorAll('g[aria-label], g[aria-description]')) {
		group.removeAttribute('aria-label');
		group.removeAttribute('aria-description');
	}
	return svg.outerHTML;
}
