import type { Lang } from './text.ts';

/** The language with the country whose numbers and dates it writes, for `Intl`. */
export const LOCALES: Record<Lang, string> = { ro: 'ro-RO', en: 'en-GB' };

/** The language as a citation and a dataset's description name it. */
export const CITED_LANGUAGE: Record<Lang, string> = { ro: 'ro', en: 'en-GB' };

/** The language as Open Graph writes it: ro_RO. */
export const ogLocale = (lang: Lang) => LOCALES[lang].replace('-', '_');
