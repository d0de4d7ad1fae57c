import { dirname, join, relative } from 'node:path';
import { root } from './base.mjs';

/**
 * The one exception: what a row of the network's record must be, and how a contributed one is read. Form,
 * spreadsheet, command and loader share this code; it is pure, which rooms.test.ts checks.
 */
export const SHARED = /^data\/network\/((schema|cells)\.ts$|contribute\/[a-z-]+\.ts$)/;

/**
 * Who may import whom. Rooms meet only in the database: see the map of the rooms in README.md.
 * @param {string} from path of the importing file, from the repository's top
 * @param {string} to what it imports: a path from the repository's top, or a package
 * @param {boolean} [typeOnly] erased before it runs
 * @returns {string | null} why not, in a sentence
 */
export function whyNot(from, to, typeOnly = false) {
	const figure = figureOf(from);
	if (from.startsWith('src/')) {
		if (/^(scripts|data)\//.test(to) && !SHARED.test(to))
			return 'src reads the database, never scripts/ or data/.';
		if (figure && figureOf(to) && figureOf(to) !== figure)
			return 'a figure may not import another figure; what both need goes a folder up.';
		const renders = from.startsWith('src/lib/render/');
		if (isPackage(to, 'linkedom') && !renders) return 'linkedom belongs to src/lib/render/.';
		// figure.ts and describe.ts go to the reader with every page; Plot must not go with them.
		const plots = renders || (figure && !/\/(figure|describe)\.ts$|\.svelte$/.test(from));
		if (isPackage(to, '@observablehq/plot') && !plots && !typeOnly)
			return 'Plot belongs to src/lib/render/ and to the plotting files of a figure.';
		if (isPackage(to, '@duckdb/node-api') && !from.startsWith('src/lib/server/'))
			return 'DuckDB belongs to src/lib/server/.';
	}
	if (/^(scripts|data)\//.test(from) && to.startsWith('src/') && !typeOnly)
		return 'scripts/ and data/ know nothing of the app in src/.';
	return null;
}

/** @param {string} path */
const figureOf = (path) => /^src\/lib\/figures\/([^/]+)\//.exec(path)?.[1];

/** @param {string} to @param {string} name */
const isPackage = (to, name) => to === name || to.startsWith(`${name}/`);

/**
 * @param {string} from path of the importing file, from the repository's top
 * @param {string} specifier as written
 */
export function resolveImport(from, specifier) {
	if (specifier.startsWith('.')) return join(dirname(from), specifier);
	return specifier.replace(/^(#lib|\$lib)(?=\/|$)/, 'src/lib');
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const from = relative(root, context.filename);
		/** @param {any} node a node of the syntax tree with `source` */
		const check = (node) => {
			if (typeof node.source?.value !== 'string') return;
			const parts = node.specifiers ?? [];
			const typeOnly =
				(node.importKind ?? node.exportKind) === 'type' ||
				(parts.length > 0 && parts.every((/** @type {any} */ p) => p.importKind === 'type'));
			const reason = whyNot(from, resolveImport(from, node.source.value), typeOnly);
			if (reason) context.report({ node, message: `${node.source.value}: ${reason}` });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

/** The rule as an ESLint plugin. */
export default { rules: { imports } };
