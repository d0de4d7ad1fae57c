import { escapeMarkup } from '../cite/escape.ts';

/**
 * An element of a picture: plain data, never changed, so that one drawing serves page, embed and files.
 * Everything that is asked of a picture is asked of this; it becomes text once, at the very end.
 */
export interface Tree {
	name: string;
	attributes: Readonly<Record<string, string | number>>;
	children: readonly (Tree | string)[];
}

/** An element; texts are escaped when it is written. */
export const el = (
	name: string,
	attributes: Tree['attributes'] = {},
	...children: Tree['children']
): Tree => ({ name, attributes, children });

/** The elements of a tree in document order, itself first. */
export function* elementsOf(tree: Tree): Generator<Tree> {
	yield tree;
	for (const child of tree.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** The letters in an element, without its descendants'. */
export const textOf = ({ children }: Tree): string =>
	children.filter((child) => typeof child === 'string').join('');

/** The tree with each of its elements, leaves first, as `change` makes it: another, or none. */
export function changeTree(tree: Tree, change: (one: Tree) => Tree | null): Tree | null {
	const children = tree.children.flatMap((child) => {
		const changed = typeof child === 'string' ? child : changeTree(child, change);
		return changed === null ? [] : [changed];
	});
	return change({ ...tree, children });
}

/** A tree as XML, which inside a page is HTML too as long as no element of HTML is empty. */
export function write(tree: Tree | string): string {
	if (typeof tree === 'string') return escapeMarkup(tree);
	const { name, attributes, children } = tree;
	let written = `<${name}`;
	for (const [key, value] of Object.entries(attributes))
		written += ` ${key}="${escapeMarkup(String(value))}"`;
	if (children.length === 0) return `${written}/>`;
	return `${written}>${children.map(write).join('')}</${name}>`;
}
