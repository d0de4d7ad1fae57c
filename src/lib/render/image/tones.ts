import mapCss from '../../map/map.css?raw';
import tokens from '../../ui/tokens.css?raw';
import chartsCss from '../charts.css?raw';
import { changeTree, type Tree } from '../tree.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const readTokens = (block: RegExp) =>
	new Map(
		[...(block.exec(tokens)?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
			// A picture brings its typefaces along: the stand-ins of `fonts.css` are known on pages only.
			([, name = '', value = '']) =>
				[name, value.trim().replace(/'[\w ]+ stand-in',\s*/, '')] as const
		)
	);
const light = readTokens(/^:root \{([^}]*)\}/m);
const dark = readTokens(/:root\[data-theme='dark'\] \{([^}]*)\}/);
const TOKENS: Record<Theme, ReadonlyMap<string, string>> = {
	light,
	dark: new Map([...light, ...dark])
};

/**
 * Every var() replaced by what it stands for: no program but a browser knows them, and a picture in a
 * newspaper must not turn dark because a reader's phone is.
 */
export function paint(picture: Tree, theme: Theme): Tree {
	const colour = (value: string) =>
		value.replace(/var\((--[\w-]+)(?:,\s*([^()]+))?\)/g, (_, name: string, instead?: string) => {
			const found = TOKENS[theme].get(name) ?? instead;
			if (found === undefined) throw new Error(`tokens.css has no ${name}`);
			return found;
		});
	const attribute = ([name, value]: [string, string | number]): [string, string | number][] => {
		if (typeof value === 'number' || !value.includes('var(')) return [[name, value]];
		const full = colour(value);
		// A colour that lets others through is one thing more than these programs know.
		const [, opaque, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(full) ?? [];
		if (opaque === undefined || alpha === undefined) return [[name, full]];
		return [
			[name, opaque],
			[`${name}-opacity`, (parseInt(alpha, 16) / 255).toFixed(2)]
		];
	};
	const painted = changeTree(picture, ({ name, attributes, children }) => ({
		name,
		attributes: Object.fromEntries(Object.entries(attributes).flatMap(attribute)),
		children:
			name === 'style'
				? children.map((child) => (typeof child === 'string' ? colour(child) : child))
				: children
	}));
	return painted ?? picture;
}

/** What is said of a box on a page and means nothing, or something else, inside a picture. */
const OF_PAGES = /^(display|max-width|width|height|cursor|pointer-events|gap|margin|padding)$/;

/** The looks of charts and map in the part of CSS that drawing programs understand: no @media, no :hover. */
function plainRules(css: string): string {
	const bare = css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
	return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
		.map(([, selector = '', body = '']) => {
			const kept = body
				.split(';')
				.map((line) => line.trim())
				.filter((line) => line !== '' && !OF_PAGES.test(line.split(':')[0] ?? ''));
			return { selector: selector.trim(), body: kept.join(';') };
		})
		.filter(({ selector, body }) => body !== '' && !/:|legend/.test(selector))
		.map(({ selector, body }) => `${selector}{${body}}`)
		.join('')
		.replace(/\s+/g, ' ');
}

/** The stylesheet of a picture, colours still by name. */
export const STYLE = plainRules(chartsCss + mapCss);
