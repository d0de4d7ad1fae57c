import { escapeMarkup } from '../cite/escape.ts';
import { LANGS } from '../i18n/text.ts';

/**
 * The sitemap of pages that exist in every language: each address names its twins, so that a search engine
 * shows a reader the one in their language.
 * @param paths what follows the language in an address: "" or "/network"
 */
export function sitemap(origin: string, paths: readonly string[]): string {
	const address = (lang: string, path: string) => escapeMarkup(`${origin}/${lang}${path}`);
	const urls = paths.flatMap((path) => {
		const alternates = LANGS.map(
			(lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(lang, path)}"/>`
		).join('');
		return LANGS.map((lang) => `<url><loc>${address(lang, path)}</loc>${alternates}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}
