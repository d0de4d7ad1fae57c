/** The languages of the product, Romanian first. */
export const LANGS = ['ro', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What `make` gives, in each language. */
export const inEach = <T>(make: (lang: Lang) => T): Record<Lang, T> =>
	Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;

/** A text in every language; TypeScript refuses one that is missing. */
export type Text = Record<Lang, string>;

export const isLang = (value: string): value is Lang => LANGS.some((lang) => lang === value);

const OTHER: Record<Lang, Lang> = { ro: 'en', en: 'ro' };
/** The language a page offers beside its own. */
export const otherLang = (lang: Lang): Lang => OTHER[lang];

const QUOTED: Record<Lang, [open: string, close: string]> = { ro: ['„', '”'], en: ['“', '”'] };
/** In the quotation marks of the language. */
export const quoted = (text: string, lang: Lang): string => QUOTED[lang].join(text);

/** A counted noun phrase; `#` stands for the number. Romanian `other` carries its own "de". */
export interface Counted extends Record<Lang, { one: string; few?: string; other: string }> {
	en: { one: string; other: string };
	ro: { one: string; few: string; other: string };
}

/** Where each language stands in `say(english, romanian)`: a third one makes every call a type error. */
const PLACE = { en: 0, ro: 1 } as const satisfies Record<Lang, number>;
type Said = [en: string, ro: string];

/** For sentences with values in them: `say(english, romanian)`, both on one line of code. */
export const speaker =
	(lang: Lang) =>
	(...said: Said): string =>
		said[PLACE[lang]];
