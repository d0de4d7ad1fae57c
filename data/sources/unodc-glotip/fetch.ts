import {
	InputError,
	type FetchContext,
	type FetchSource,
	type Previous
} from '../../contract/contract.ts';
import { FetchError } from '../../contract/fetch-error.ts';
import type { Head } from '../../contract/http-types.ts';
import { folderOf, newest, PORTAL, readListing, readPage, type Offer } from './listing.ts';

const NAME = 'data_glotip.xlsx';
const PAGE = `${PORTAL}/datareport/tip-victims`;
// The workbook's address changes with every release: the portal's list of files is asked for it.
const LISTING =
	`${PORTAL}/jsonapi/file/file?filter[fn][condition][path]=filename` +
	`&filter[fn][condition][operator]=CONTAINS&filter[fn][condition][value]=${NAME}`;
const PAGES = 5;

interface Found {
	offer: Offer;
	how: string;
}

async function askListing({ ask }: FetchContext): Promise<Offer | null> {
	const offers: Offer[] = [];
	let next: string | null = LISTING;
	for (let page = 0; next !== null && page < PAGES; page++) {
		const { bytes } = await ask(next, { accept: 'application/vnd.api+json' });
		const read = readListing(new TextDecoder().decode(bytes));
		if (read === null) break;
		offers.push(...read.offers);
		next = read.next;
	}
	return newest(offers);
}

// Out of reach, the page would be so too.
const isOutOfReach = (error: unknown): boolean =>
	!(error instanceof FetchError) || ['offline', 'timeout', 'tls', 'aborted'].includes(error.kind);

async function find(context: FetchContext): Promise<Found> {
	let why = 'lists no workbook';
	try {
		const offer = await askListing(context);
		if (offer) return { offer, how: 'the portal’s list of files' };
	} catch (error) {
		if (isOutOfReach(error)) throw error;
		why = 'refuses its list of files';
	}
	const { bytes } = await context.ask(PAGE, { accept: 'text/html' });
	const offer = readPage(new TextDecoder().decode(bytes));
	if (offer) return { offer, how: 'the link on the portal’s page' };
	throw new InputError(
		`data.unodc.org ${why}, and ${PAGE} links to none: find the file by hand (ingest -- add).`
	);
}

/** Whether the file at a known address is still the one that was taken from there. */
async function isSame({ ask }: FetchContext, url: string, previous: Previous): Promise<boolean> {
	const known = previous.originals.find((original) => original.url === url);
	if (!known || (known.etag === null && known.last_modified === null)) return false;
	const { unchanged, etag, last_modified } = await ask(url, { method: 'HEAD', since: known });
	return (
		unchanged || (known.etag !== null ? etag === known.etag : last_modified === known.last_modified)
	);
}

async function isNewer(context: FetchContext, { offer }: Found): Promise<boolean> {
	const { previous } = context;
	if (previous === null) return true;
	if (previous.originals.some(({ url }) => url === offer.url))
		return !(await isSame(context, offer.url, previous));
	// Never fetched from here before: only a release of an earlier month is certainly none newer.
	return (folderOf(offer.url) ?? offer.changed) >= previous.vintage.slice(0, 7);
}

function expect({ contentType, bytes }: Head): string | null {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null; // "PK": a workbook is a ZIP
	const text = new TextDecoder().decode(bytes).trimStart();
	const html = contentType === 'text/html' || text.startsWith('<');
	const what = html ? 'a web page' : `something else (${contentType || 'of no stated type'})`;
	return `data.unodc.org sent ${what} instead of the workbook ${NAME}.`;
}

/** UNODC's portal: the newest workbook its list of files names. */
export const fetch: FetchSource = {
	async check(context) {
		const found = await find(context);
		const { changed, url } = found.offer;
		const vintage = changed.length >= 10 ? changed.slice(0, 10) : null;
		return { newer: await isNewer(context, found), vintage, url, how: found.how };
	},
	async get(context) {
		const found = await find(context);
		if (!(await isNewer(context, found))) return null;
		const original = await context.download(found.offer.url, { name: NAME, expect });
		// The day is the one stamped into the workbook.
		return { vintage: null, url: found.offer.url, originals: [original] };
	}
};
