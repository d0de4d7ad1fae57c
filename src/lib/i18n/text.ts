/** The languages of the product, Romanian first. */
export const LANGS = ['ro', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in both languages; TypeScript refuses one without the other. */
export interface Text {
	en: string;
	ro: string;
}

export const isLang = (value: string): value is Lang => value === 'ro' || value === 'en';
export const otherLang = (lang: Lang): Lang => (lang === 'ro' ? 'en' : 'ro');

/** In the quotation marks of the language. */
export const quoted = (text: string, lang: Lang): string =>
	lang === 'ro' ? `„${text}”` : `“${text}”`;

/** A counted noun phrase; `#` stands for the number. Romanian `other` carries its own "de". */
export interface Counted {
	en: { one: string; other: string };
	ro: { one: string; few: string; other: string };
}

/** For sentences with values in them: `say(english, romanian)`, both on one line of code. */
export const speaker =
	(lang: Lang) =>
	(en: string, ro: string): string =>
		lang === 'ro' ? ro : en;
