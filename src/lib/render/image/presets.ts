import { ParamError } from '../../figure/params.ts';
import type { Lang } from '../../i18n/text.ts';
import { OG } from './og.ts';
import { THEMES, type Theme } from './tones.ts';

type Sizes = readonly [most: number, least: number];

/** A page of a picture: its size and its type, in px at its own width. */
export interface Page {
	width: number;
	/** As high as what is on it where absent. */
	height?: number;
	side: number;
	top: number;
	bottom: number;
	headline: Sizes;
	subtitle: Sizes;
	foot: Sizes;
	/** How much larger than on a page of the site the drawing may be. */
	zoom: number;
	/** Its width in pixels where none is asked for. */
	pixels: number;
}

export const PRESETS = {
	og: {
		...{ ...OG, side: 44, top: 34, bottom: 28, pixels: 1200, zoom: 1.6 },
		...{ headline: [46, 32], subtitle: [20, 17], foot: [15, 13] }
	},
	square: {
		...{ width: 1080, height: 1080, side: 52, top: 46, bottom: 40, pixels: 1080, zoom: 2 },
		...{ headline: [54, 38], subtitle: [24, 20], foot: [19, 15] }
	},
	story: {
		...{ width: 1080, height: 1920, side: 64, top: 150, bottom: 150, pixels: 1080, zoom: 2.8 },
		...{ headline: [70, 48], subtitle: [31, 26], foot: [24, 20] }
	},
	slide: {
		...{ width: 1920, height: 1080, side: 80, top: 60, bottom: 48, pixels: 1920, zoom: 2.2 },
		...{ headline: [66, 46], subtitle: [30, 25], foot: [22, 18] }
	},
	// A4, lying; its pixels are 287 for each inch, the most that stays under the limit.
	print: {
		...{ width: 1123, height: 794, side: 48, top: 44, bottom: 36, pixels: 3360, zoom: 1.6 },
		...{ headline: [36, 26], subtitle: [16, 14], foot: [12.5, 11] }
	}
} satisfies Record<string, Page>;
export type PresetName = keyof typeof PRESETS;

const FREE: Page = {
	...{ width: 968, side: 24, top: 22, bottom: 20, pixels: 1200, zoom: 1 },
	...{ headline: [28, 28], subtitle: [15, 15], foot: [13, 13] }
};
const FREE_NARROW: Page = {
	...{ width: 388, side: 24, top: 18, bottom: 18, pixels: 480, zoom: 1 },
	...{ headline: [22, 22], subtitle: [14, 14], foot: [12, 12] }
};

/** Widths pictures are made in, in px: whatever is asked for becomes the next of these. */
const WIDTHS = [320, 480, 640, 800, 960, 1200, 1600, 1920, 2400] as const;
const LEAST = 320;
const MOST = 2400;
/** Up to this width a free picture is drawn as for a phone. */
const NARROW = 480;
/** Pixels no picture has more of. */
export const MOST_PIXELS = 8_000_000;

/** What a picture is asked for, beside its figure. */
export interface Spec {
	preset?: PresetName;
	/** One of the widths made; absent: the preset's own. */
	width?: number;
	theme: Theme;
	labels: boolean;
}

/** Parameters of a picture's address that are no figure's. */
export const SPEC_NAMES = ['preset', 'width', 'theme', 'labels'] as const;

export const PLAIN: Spec = { theme: 'light', labels: false };

function refuse(name: string, expects: { en: string; ro: string }, lang: Lang): never {
	throw new ParamError(
		lang === 'ro'
			? `Parametrul „${name}” trebuie să fie ${expects.ro}.`
			: `The parameter “${name}” must be ${expects.en}.`,
		name
	);
}

/** Reads the picture's part of an address. */
export function readSpec(search: URLSearchParams, lang: Lang): Spec {
	const one = (name: (typeof SPEC_NAMES)[number]) => {
		const values = new Set(search.getAll(name).filter(Boolean));
		if (values.size > 1) refuse(name, { en: 'given once', ro: 'dat o singură dată' }, lang);
		return [...values][0];
	};
	const spec: Spec = { ...PLAIN };
	const [preset, theme, labels, width] = [one('preset'), one('theme'), one('labels'), one('width')];
	if (preset !== undefined) {
		const names = Object.keys(PRESETS).join(', ');
		if (!Object.hasOwn(PRESETS, preset))
			refuse('preset', { en: `one of ${names}`, ro: `una dintre valorile ${names}` }, lang);
		spec.preset = preset as PresetName;
	}
	if (theme !== undefined) {
		const found = THEMES.find((name) => name === theme);
		spec.theme = found ?? refuse('theme', { en: 'light or dark', ro: 'light sau dark' }, lang);
	}
	if (labels !== undefined) {
		if (labels !== '0' && labels !== '1') refuse('labels', { en: '0 or 1', ro: '0 sau 1' }, lang);
		spec.labels = labels === '1';
	}
	if (width !== undefined) {
		const asked = /^\d{3,4}$/.test(width) ? Number(width) : 0;
		if (asked < LEAST || asked > MOST)
			refuse(
				'width',
				{
					en: `a whole number of pixels from ${LEAST} to ${MOST}`,
					ro: `un număr întreg de pixeli, de la ${LEAST} la ${MOST}`
				},
				lang
			);
		spec.width = WIDTHS.find((step) => step >= asked) ?? MOST;
	}
	return spec;
}

/** The page a picture is laid out on. */
export function pageOf({ preset, width }: Spec): Page {
	if (preset) return PRESETS[preset];
	return width !== undefined && width <= NARROW ? FREE_NARROW : FREE;
}

/** Width in pixels of the finished picture, so that it stays within the limit. */
export function pixelWidth(spec: Spec, page: { width: number; height: number }): number {
	const asked = spec.width ?? pageOf(spec).pixels;
	const most = Math.floor(Math.sqrt((MOST_PIXELS * page.width) / page.height));
	return Math.min(asked, most);
}

/** The same picture at the size of its page: what does not depend on the width asked for. */
export const asLaidOut = ({ width, ...spec }: Spec): Spec =>
	spec.preset === undefined && width !== undefined && width <= NARROW
		? { ...spec, width: NARROW }
		: spec;

/** A picture's key: equal pictures have equal ones. */
export const specKey = ({ preset, width = 0, theme, labels }: Spec): string =>
	[preset ?? '', width, theme, labels ? 'labels' : ''].join(' ');
