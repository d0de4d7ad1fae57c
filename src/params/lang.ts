import { isLang } from '#lib/i18n/text.ts';

/** The first part of a path: `ro` or `en`, nothing else. */
export const match = isLang;
