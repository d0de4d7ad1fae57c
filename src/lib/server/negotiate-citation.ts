import { CITATION_LINKS } from '../cite/doors.ts';

const PAGE = /^\/(ro|en)\/figures\/([a-z0-9-]+)$/;
/** Media types a figure's page also answers to, with the ending of the address that writes them. */
const ENDINGS = new Map<string, string>([
	...CITATION_LINKS.filter(({ format }) => format !== 'txt').map(
		({ type, format }) => [type, `/citation.${format}`] as const
	),
	['text/x-bibliography', '/citation.txt'],
	['text/csv', '.csv'],
	['application/json', '.json']
]);

const quality = (parameters: string[]) => {
	const q = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
	return q === undefined ? 1 : Number(q);
};

/** Whether an address is that of a figure's page, which answers differently to different requests. */
export const isFigurePage = (path: string): boolean => PAGE.test(path);

/**
 * Where the answer to a reference manager's request for a figure's page is; undefined where a page is
 * wanted. A browser names text/html, and a plain client anything: both get the page.
 */
export function citationDoor(url: URL, accept: string | null): string | undefined {
	const [, lang = '', id = ''] = PAGE.exec(url.pathname) ?? [];
	if (!lang || !accept) return undefined;
	const wanted = accept
		.split(',')
		.map((part) => {
			const [type = '', ...parameters] = part.split(';');
			return { type: type.trim().toLowerCase(), q: quality(parameters) };
		})
		.filter(({ q }) => q > 0)
		.sort((a, b) => b.q - a.q);
	const [first] = wanted;
	const ending = first && ENDINGS.get(first.type);
	if (!ending) return undefined;
	const query = new URLSearchParams(url.searchParams);
	query.set('lang', lang);
	return `/api/v1/figures/${id}${ending}?${query}`;
}
