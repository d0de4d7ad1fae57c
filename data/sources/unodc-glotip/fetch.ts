import {
	InputError,
	type FetchContext,
	type FetchSource,
	type Previous
} from '../../contract/contract.ts';
import { FetchError } from '../../contract/fetch-error.ts';
import type { Head } from '../../contract/http-types.ts';
import { listCandidates, type Candidate } from './candidates.ts';
import { PORTAL, readListing, readPage, type Told } from './listing.ts';

const NAME = 'data_glotip.xlsx';
const PAGE = `${PORTAL}/datareport/tip-victims`;
// The workbook's address changes with every release: the portal's list of files is asked for it.
// Not by its whole name, which since November 2025 may be data_glotip_0.xlsx.
const LISTING =
	`${PORTAL}/jsonapi/file/file?filter[fn][condition][path]=filename` +
	`&filter[fn][condition][operator]=CONTAINS&filter[fn][condition][value]=data_glotip`;
const PAGES = 5;
const LOOKS = 10;
const BY_HAND =
	`open ${PAGE} in a browser, download the workbook (data_glotip_0.xlsx or ${NAME}) and add it: ` +
	'npm run ingest -- add unodc-glotip --file <workbook> --vintage <the day stamped in it>';

const NOTHING: Told = { offers: [], folders: [] };
/** The word of one look that the answer begins as a workbook does; no more of it is needed. */
const WORKBOOK = 'a workbook';

// Out of reach, everything else there would be so too.
const isOutOfReach = (error: unknown): boolean =>
	!(error instanceof FetchError) || ['offline', 'timeout', 'tls', 'aborted'].includes(error.kind);

const whyOf = (error: unknown): string =>
	error instanceof FetchError && error.status !== null
		? `answers ${error.status}`
		: error instanceof Error
			? error.message.replace(/\.$/, '')
			: String(error);

async function askListing({ ask }: FetchContext): Promise<Told> {
	const told: Told = { offers: [], folders: [] };
	let next: string | null = LISTING;
	for (let page = 0; next !== null && page < PAGES; page++) {
		const { bytes } = await ask(next, { accept: 'application/vnd.api+json' });
		const read = readListing(new TextDecoder().decode(bytes));
		if (read === null) break;
		told.offers.push(...read.offers);
		told.folders.push(...read.folders);
		next = read.next;
	}
	return told;
}

async function askPage({ ask }: FetchContext): Promise<Told> {
	const { bytes } = await ask(PAGE, { accept: 'text/html' });
	return readPage(new TextDecoder().decode(bytes));
}

/** Listing and page are asked whatever the other says: either may be behind. */
async function tell(work: Promise<Told>, what: string, failures: string[]): Promise<Told> {
	try {
		const told = await work;
		if (told.offers.length === 0) failures.push(`${what} names no workbook`);
		return told;
	} catch (error) {
		if (isOutOfReach(error)) throw error;
		failures.push(`${what} ${whyOf(error)}`);
		return NOTHING;
	}
}

function judge({ contentType, bytes }: Head): string | null {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null; // "PK": a workbook is a ZIP
	const text = new TextDecoder().decode(bytes).trimStart();
	const html = contentType === 'text/html' || text.startsWith('<');
	return html ? 'a web page' : `something else (${contentType || 'of no stated type'})`;
}

/** What is wrong with what an address gives, by its first bytes; null: it is a workbook. */
async function look({ ask }: FetchContext, url: string): Promise<string | null> {
	try {
		await ask(url, { expect: (head) => judge(head) ?? WORKBOOK });
		return 'is empty';
	} catch (error) {
		if (isOutOfReach(error)) throw error;
		if (!(error instanceof FetchError) || error.kind !== 'not_expected') return whyOf(error);
		return error.message === WORKBOOK ? null : `is ${error.message}`;
	}
}

async function find(context: FetchContext): Promise<Candidate> {
	const failures: string[] = [];
	const listed = await tell(askListing(context), 'its list of files', failures);
	const page = await tell(askPage(context), `its page ${PAGE}`, failures);
	let broken: string | null = null;
	for (const candidate of listCandidates(listed, page).slice(0, LOOKS)) {
		const { url, release, named } = candidate;
		// The newest release is named and cannot be had: an older one would pass for it.
		if (broken !== null && release < broken) break;
		const wrong = await look(context, url);
		if (wrong === null) return candidate;
		failures.push(`${url} ${wrong}`);
		if (named) broken ??= release;
	}
	throw new InputError(`data.unodc.org: ${failures.join('; ')}. By hand: ${BY_HAND}.`);
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

async function isNewer(context: FetchContext, { url, release }: Candidate): Promise<boolean> {
	const { previous } = context;
	if (previous === null) return true;
	if (previous.originals.some((original) => original.url === url))
		return !(await isSame(context, url, previous));
	// Never fetched from here before: only a release of an earlier month is certainly none newer.
	return release >= previous.vintage.slice(0, 7);
}

const expect = (head: Head): string | null => {
	const wrong = judge(head);
	return wrong && `data.unodc.org sent ${wrong} instead of the workbook. By hand: ${BY_HAND}.`;
};

/** UNODC's portal: the newest workbook that its list of files, its page or its folders lead to. */
export const fetch: FetchSource = {
	async check(context) {
		const found = await find(context);
		const { changed, url, release } = found;
		const vintage = changed.length >= 10 ? changed.slice(0, 10) : null;
		const how = `${found.how} (release ${release || 'of an unknown month'}: ${url})`;
		return { newer: await isNewer(context, found), vintage, url, how };
	},
	async get(context) {
		const found = await find(context);
		if (!(await isNewer(context, found))) return null;
		const original = await context.download(found.url, { name: NAME, expect });
		// The day is the one stamped into the workbook.
		return { vintage: null, url: found.url, originals: [original] };
	}
};
