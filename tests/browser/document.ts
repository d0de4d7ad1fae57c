import { M } from '../../src/lib/i18n/messages.ts';
import { isLang, otherLang } from '../../src/lib/i18n/text.ts';
import { EXIT_URL } from '../../src/lib/ui/sections.ts';
import { helplineNumbers } from './pages.ts';

type Check = (holds: unknown, what: string) => void;

/** What a page must say of itself to browsers, search engines and those who share it. */
function checkHead(document: Document, address: string, origin: string, check: Check): void {
	const { pathname } = new URL(address, origin);
	const lang = pathname.split('/')[1] ?? '';
	if (!isLang(lang)) return check(false, 'no language in its address');
	const attribute = (selector: string, name: string) =>
		document.querySelector(selector)?.getAttribute(name) ?? '';
	const meta = (property: string) => attribute(`meta[property="og:${property}"]`, 'content');
	check(document.documentElement.lang === lang, `lang="${document.documentElement.lang}"`);
	check(document.querySelectorAll('head title').length === 1, 'not one title');
	check(/.{5} · Origine$/.test(document.title), `title "${document.title}"`);
	check(attribute('meta[name="description"]', 'content').length > 20, 'no description');
	const canonical = attribute('link[rel="canonical"]', 'href');
	check(canonical.startsWith(`${origin}${pathname}`), `canonical "${canonical}"`);
	const alternate = (code: string) =>
		attribute(`link[rel="alternate"][hreflang="${code}"]`, 'href').replace(origin, '');
	check(alternate(lang) === address, `hreflang ${lang}: "${alternate(lang)}"`);
	const twin = address.replace(`/${lang}`, `/${otherLang(lang)}`);
	check(
		alternate(otherLang(lang)) === twin,
		`hreflang of its twin: "${alternate(otherLang(lang))}"`
	);
	check(alternate('x-default') !== '', 'no hreflang x-default');
	check(`${meta('title')} · Origine` === document.title, `og:title "${meta('title')}"`);
	check(meta('description').length > 20, 'no og:description');
	check(meta('url').startsWith(`${origin}${pathname}`), `og:url "${meta('url')}"`);
	check(meta('locale') === (lang === 'ro' ? 'ro_RO' : 'en_GB'), `og:locale "${meta('locale')}"`);
	check(meta('site_name') === 'Origine', 'no og:site_name');
	const image = meta('image');
	check(image === '' || image.startsWith(origin), `og:image "${image}"`);
	check(image !== '' || !pathname.includes('/figures/'), 'a figure without og:image');
}

/** What a reader in need finds on every page, with and without JavaScript. */
function checkBody(document: Document, address: string, check: Check): void {
	const lang = address.startsWith('/en') ? 'en' : 'ro';
	check(document.querySelectorAll('h1').length === 1, 'not one h1');
	check(document.querySelectorAll('main').length === 1, 'not one main');
	const skip = document.querySelector('a.skip');
	check(skip?.textContent === M.skip[lang], 'no skip link');
	check(document.querySelector('body a') === skip, 'the skip link is not the first link');
	check(document.getElementById(skip?.getAttribute('href')?.slice(1) ?? ''), 'it skips nowhere');
	const exit = document.querySelector('header a.exit');
	check(exit?.getAttribute('href') === EXIT_URL, 'no quick exit');
	check(exit?.textContent?.trim() === M.quick_exit[lang], 'the quick exit does not say so');
	check(exit?.getAttribute('rel')?.includes('noreferrer'), 'the quick exit says where one was');
	for (const part of ['header', 'footer']) {
		for (const number of helplineNumbers) {
			const link = document.querySelector(`${part} a[href="tel:${number.replaceAll(' ', '')}"]`);
			check(link?.textContent === number, `no ${number} in the ${part}`);
		}
	}
	const handlers = [...document.querySelectorAll('*')].filter((element) =>
		[...element.attributes].some(({ name }) => /^on(?!line$)/.test(name))
	);
	check(handlers.length === 0, `a script in an attribute of <${handlers[0]?.localName}>`);
}

/** What the server must say with every page. */
function checkHeaders(headers: Record<string, string>, check: Check): void {
	const policy = headers['content-security-policy'] ?? '';
	const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
	check(scripts.includes("'self'") && !scripts.includes('unsafe'), `script-src ${scripts}`);
	check(policy.includes("frame-ancestors 'none'"), 'it can be framed');
	check(policy.includes("default-src 'none'"), 'default-src');
	check(headers['x-content-type-options'] === 'nosniff', 'no nosniff');
	check(headers['referrer-policy'] === 'no-referrer', 'it says where a reader came from');
	check(!headers['set-cookie'], 'a cookie');
}

/** Everything wrong with a page as the server sends it, each in a few words. */
export function pageFaults(
	address: string,
	document: Document,
	headers: Record<string, string>,
	origin: string
): string[] {
	const faults: string[] = [];
	const check: Check = (holds, what) => {
		if (!holds) faults.push(`${address}: ${what}`);
	};
	checkHead(document, address, origin, check);
	checkBody(document, address, check);
	checkHeaders(headers, check);
	return faults;
}
