import { z } from 'zod';

/** The host that serves page, listing and workbook; no other is trusted with an address. */
export const PORTAL = 'https://data.unodc.org';

/** The names the workbook has had: a second upload into the same folder gets the first of them. */
export const NAMES = ['data_glotip_0.xlsx', 'data_glotip.xlsx'] as const;

/** A workbook the portal names. */
export interface Offer {
	url: string;
	/** When it was last changed there; of a link on the page only the month of its folder. */
	changed: string;
}

/** What a page or listing says: workbooks, and folders of releases, which may hold one. */
export interface Told {
	offers: Offer[];
	/** Addresses that end with "/files/YYYY-MM/". */
	folders: string[];
}

const NAME = /\/data_glotip[^/"'?#]*\.xlsx(?:[?#]|$)/i;
const FOLDER = /\/sites\/[^/\s"'<>]+\/files\/\d{4}-(?:0[1-9]|1[0-2])\//g;

const file = z.looseObject({
	attributes: z.looseObject({
		changed: z.iso.datetime({ offset: true }),
		uri: z.looseObject({ url: z.string() })
	})
});
const listing = z.looseObject({
	data: z.array(z.unknown()),
	links: z.looseObject({ next: z.looseObject({ href: z.string() }).optional() }).optional()
});

function resolve(address: string): string | null {
	if (!URL.canParse(address, PORTAL)) return null;
	const url = new URL(address, PORTAL);
	return url.origin === PORTAL && NAME.test(url.pathname) ? url.href : null;
}

const foldersIn = (text: string): string[] =>
	[...new Set(text.match(FOLDER))].map((path) => PORTAL + path);

/** The listing's workbooks and its next page; null where it is none. Other files are passed over. */
export function readListing(text: string): (Told & { next: string | null }) | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const read = listing.safeParse(value);
	if (!read.success) return null;
	const offers = read.data.data.flatMap((entry) => {
		const known = file.safeParse(entry);
		if (!known.success) return [];
		const url = resolve(known.data.attributes.uri.url);
		const changed = new Date(known.data.attributes.changed).toISOString();
		return url === null ? [] : [{ url, changed }];
	});
	const href = read.data.links?.next?.href;
	const next = href && URL.canParse(href, PORTAL) ? new URL(href, PORTAL) : null;
	return {
		offers,
		folders: offers.flatMap(({ url }) => foldersIn(url)),
		next: next?.origin === PORTAL ? next.href : null
	};
}

/** The workbooks the page links to, and every release's folder it names, for whatever file. */
export function readPage(html: string): Told {
	const offers = [...html.matchAll(/href\s*=\s*["']([^"']+)["']/gi)].flatMap(([, href = '']) => {
		const url = resolve(href.replaceAll('&amp;', '&'));
		return url === null ? [] : [{ url, changed: folderOf(url) ?? '' }];
	});
	// Folders of another host are no folders of this one.
	const own = html.replaceAll(/https?:\/\/(?!data\.unodc\.org\/)[^\s"'<>]+/gi, '');
	return { offers, folders: foldersIn(own) };
}

/** The month in a workbook's address, which is that of its release. */
export const folderOf = (url: string): string | null =>
	/\/(\d{4}-(?:0[1-9]|1[0-2]))\//.exec(url)?.[1] ?? null;
