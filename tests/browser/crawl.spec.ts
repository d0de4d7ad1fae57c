import { parseHTML } from 'linkedom';
import { pagePaths } from './pages.ts';
import { expect, languages, test } from './support.ts';
import { pageFaults } from './document.ts';

/** Addresses with a query that are followed for each path: filters have hundreds. */
const QUERIES = 3;
/** Receipts, and countries, that are followed in each language: each number of each table has one. */
const OF_A_KIND = 12;
/** Requests under way at once: the server draws each page on one core. */
const AT_ONCE = 4;
const SITEMAP = '/sitemap.xml';

interface Visit {
	status: number;
	type: string;
	body: string;
}

/** Addresses in the order they are found; those beyond the bound are passed by. */
class Frontier {
	readonly found = new Map<string, string>();
	private readonly queries = new Map<string, number>();
	private readonly waiting: string[] = [];
	private readonly many = new Map<string, number>();

	/** Whether this is one receipt, or one country, too many. */
	private isEnough({ pathname }: URL): boolean {
		const [, lang, path = '', kind] = /^\/(ro|en)(\/(f|destinations)\/.*)$/.exec(pathname) ?? [];
		if (!kind || pagePaths.includes(path)) return false;
		const key = `${lang} ${kind}`;
		const seen = (this.many.get(key) ?? 0) + 1;
		this.many.set(key, seen);
		return seen > OF_A_KIND;
	}

	add(url: URL, from: string): void {
		const address = url.pathname + url.search;
		if (this.found.has(address) || this.isEnough(url)) return;
		if (url.search) {
			const seen = this.queries.get(url.pathname) ?? 0;
			if (seen >= QUERIES) return;
			this.queries.set(url.pathname, seen + 1);
		}
		this.found.set(address, from);
		this.waiting.push(address);
	}
	take = () => this.waiting.splice(0, AT_ONCE);
}

/** What a document leads to: links, alternates, styles, scripts, forms. */
function* linksOf(document: Document, base: URL): Generator<URL> {
	for (const element of document.querySelectorAll('[href], [src], form[action]')) {
		const value = ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find(Boolean);
		if (value) yield new URL(value, base);
	}
}

test('every link inside the site leads somewhere, and every page says what it is', async ({
	request,
	baseURL
}) => {
	// Hundreds of pages: countries, members, initiatives, receipts.
	test.setTimeout(300_000);
	const origin = baseURL ?? '';
	const frontier = new Frontier();
	const visits = new Map<string, Visit>();
	const ids = new Map<string, Set<string>>();
	const anchors: { from: string; path: string; id: string }[] = [];
	const faults: string[] = [];

	async function visit(address: string) {
		const response = await request.get(address, { maxRedirects: 0 });
		const type = response.headers()['content-type'] ?? '';
		const body = /html|xml;|xml$/.test(type) && !type.includes('svg') ? await response.text() : '';
		visits.set(address, { status: response.status(), type, body });
		// The bare address leads on to the reader's language.
		if (address === '/' && response.status() === 302) return;
		if (response.status() !== 200) {
			faults.push(`${address}: ${response.status()}, linked from ${frontier.found.get(address)}`);
			return;
		}
		if (address === SITEMAP) {
			for (const [, loc = ''] of body.matchAll(/<loc>([^<]+)<\/loc>/g)) {
				frontier.add(new URL(loc), address);
			}
		}
		if (!type.includes('text/html')) return;
		const { document } = parseHTML(body);
		// Embeds are no pages of the site: embeds.spec.ts says what they are.
		if (!address.startsWith('/embed/'))
			faults.push(...pageFaults(address, document, response.headers(), origin));
		const named = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		ids.set(address, new Set(named));
		const twice = named.filter((id, index) => named.indexOf(id) !== index);
		if (twice.length > 0) faults.push(`${address}: id twice: ${twice.join(', ')}`);
		for (const url of linksOf(document, new URL(address, origin))) {
			if (url.origin !== origin) continue;
			const id = decodeURIComponent(url.hash.slice(1));
			if (id) anchors.push({ from: address, path: url.pathname + url.search, id });
			frontier.add(url, address);
		}
	}

	// What only the sitemap knows is found last, and known by that.
	for (const start of ['/ro', '/en', '/robots.txt', SITEMAP]) {
		frontier.add(new URL(start, origin), 'the test');
		for (let batch = frontier.take(); batch.length > 0; batch = frontier.take()) {
			await Promise.all(batch.map(visit));
		}
	}
	for (const { from, path, id } of anchors) {
		if (ids.get(path)?.has(id) === false) faults.push(`${from}: nothing is at ${path}#${id}`);
	}
	const pages = [...visits].filter(
		([address, { status, type }]) =>
			status === 200 && type.includes('html') && !address.startsWith('/embed/')
	);
	const listed = visits.get(SITEMAP)?.body ?? '';
	for (const lang of languages) {
		for (const path of pagePaths) {
			const address = `/${lang}${path}`;
			// A workbench for one figure, of no interest to a search engine.
			const listing = !path.endsWith('/newsroom');
			if (listing && !listed.includes(`<loc>${origin}${address}</loc>`))
				faults.push(`${address}: not in the sitemap`);
			const from = frontier.found.get(address);
			if (!from || from === SITEMAP) faults.push(`${address}: no page links to it`);
		}
	}
	console.log(`crawled ${visits.size} addresses, ${pages.length} pages`);
	expect(faults).toEqual([]);
	expect(pages.length).toBeGreaterThan(100);
});
