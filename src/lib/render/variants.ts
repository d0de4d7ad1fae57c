import { changeTree, elementsOf, type Tree } from './tree.ts';

/** Marks that are there for a pointer only, which finds no link in a picture by itself. */
const UNSEEN = new Set(['reach', 'arc-hit']);

const isReceipt = ({ name, attributes }: Tree) =>
	name === 'a' && /^\/\w+\/f\//.test(String(attributes.href));

/**
 * A drawing for a page. A point leads to its receipt for a pointer. The table beneath has the very same
 * links in reading order: a hundred stops on the way through a chart would help nobody, so that these are
 * none. What else can be followed is still reached.
 */
export function withLinks(svg: Tree): Tree {
	const links = [...elementsOf(svg)].filter(({ name }) => name === 'a');
	if (links.length === 0) return svg;
	const quiet = links.filter(isReceipt).length;
	const silent = { 'aria-hidden': 'true' };
	const { children } =
		changeTree(svg, (one) =>
			isReceipt(one)
				? { ...one, attributes: { ...silent, tabindex: '-1', ...one.attributes } }
				: one
		) ?? svg;
	return {
		...svg,
		attributes: {
			...svg.attributes,
			role: 'group',
			// A pointer passing over points asks for none of their receipts.
			...(quiet > 0 ? { 'data-sveltekit-preload-data': 'tap' } : {})
		},
		// An image may hold no link, not even a hidden one: a group is made as silent as an image is.
		children:
			quiet < links.length
				? children
				: children.map((child) =>
						typeof child === 'string'
							? child
							: { ...child, attributes: { ...silent, ...child.attributes } }
					)
	};
}

/** A drawing for an embed or a file, which lead nowhere. */
export function withoutLinks(svg: Tree): Tree {
	const bare = changeTree(svg, (one) => {
		const { name, attributes, children } = one;
		if (UNSEEN.has(String(attributes.class))) return null;
		const [only] = children;
		if (name === 'a' && children.length === 1 && typeof only === 'object') return only;
		if (name !== 'a' && !('data-key' in attributes)) return one;
		const { class: look } = attributes;
		return { name: 'g', attributes: look === undefined ? {} : { class: look }, children };
	});
	if (!bare) throw new Error('a drawing that only a pointer finds');
	const { attributes } = bare;
	return 'role' in attributes ? { ...bare, attributes: { ...attributes, role: 'img' } } : bare;
}
