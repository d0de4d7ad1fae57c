import mapCss from '../../map/map.css?raw';
import tokens from '../../ui/tokens.css?raw';
import chartsCss from '../charts.css?raw';

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
export function paint(svg: string, theme: Theme): string {
	return svg
		.replace(/var\((--[\w-]+)(?:,\s*([^()]+))?\)/g, (_, name: string, instead?: string) => {
			const value = TOKENS[theme].get(name) ?? instead;
			if (value === undefined) throw new Error(`tokens.css has no ${name}`);
			return value;
		})
		.replace(
			/\b(fill|stroke)="(#[\da-f]{6})([\da-f]{2})"/gi,
			(_, kind: string, colour: string, alpha: string) =>
				`${kind}="${colour}" ${kind}-opacity="${(parseInt(alpha, 16) / 255).toFixed(2)}"`
		);
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
