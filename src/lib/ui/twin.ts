import { otherLang, isLang } from '../i18n/text.ts';

/** The same page in the other language: path and query, which no language changes. */
export function twinPath(url: URL): string {
	const [, first = '', ...rest] = url.pathname.split('/');
	const lang = isLang(first) ? otherLang(first) : 'en';
	return `/${[lang, ...(isLang(first) ? rest : [])].join('/')}${url.search}`;
}
