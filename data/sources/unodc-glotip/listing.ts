import { z } from 'zod';

/** The host that serves page, listing and workbook; no other is trusted with an address. */
export const PORTAL = 'https://data.unodc.org';

/** A workbook the portal names. */
export interface Offer {
	url: string;
	/** The day it was last changed there; of a link on the page only the month of its folder. */
	changed: string;
}

const NAME = /\/data_glotip[^/"'?#]*\.xlsx(?:[?#]|$)/i;

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

/** The offer changed last. */
export const newest = (offers: Offer[]): Offer | null =>
	offers.reduce<Offer | null>((best, o) => (best && best.changed >= o.changed ? best : o), null);

/** The listing's workbooks and its next page. Other files of the same name's kind are passed over. */
export function readListing(text: string): { offers: Offer[]; next: string | null } | null {
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
	return { offers, next: next?.origin === PORTAL ? next.href : null };
}

/** The workbook the page links to, from the newest folder (/files/YYYY-MM/). */
export function readPage(html: string): Offer | null {
	const links = [...html.matchAll(/href\s*=\s*["']([^"']+)["']/gi)].flatMap(([, href = '']) => {
		const url = resolve(href.replaceAll('&amp;', '&'));
		return url === null ? [] : [{ url, changed: folderOf(url) ?? '' }];
	});
	return newest(links);
}

/** The month in a workbook's address, which is that of its release. */
export const folderOf = (url: string): string | null =>
	/\/(\d{4}-(?:0[1-9]|1[0-2]))\//.exec(url)?.[1] ?? null;
