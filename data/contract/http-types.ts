import type { Limits } from './http-limits.ts';

/** What a server said of one version of a file, to ask later whether it is still that one. */
export interface Validators {
	etag: string | null;
	last_modified: string | null;
}

/** One file of a snapshot's original, as the receipt keeps it. */
export interface ReceiptOriginal extends Validators {
	name: string;
	url: string;
	sha256: string;
	bytes: number;
}

/** The beginning of an answer. */
export interface Head {
	contentType: string;
	/** The first 512 bytes, or all of a shorter answer. */
	bytes: Uint8Array;
}

interface Common {
	/** For the request's `Accept`; by default anything. */
	accept?: string;
	/** What is wrong with an answer that begins so ("…a web page instead of …"), or null. */
	expect?: (head: Head) => string | null;
	limits?: Partial<Limits>;
	signal?: AbortSignal;
}

export interface DownloadOptions extends Common {
	/** The file's name, with its ending. */
	name: string;
	/** That file as it came last: asked for only if it changed, where it is still kept here. */
	previous?: ReceiptOriginal | null | undefined;
	onProgress?: (received: number, total: number | null) => void;
}

/** A file that lies in data/originals, whole. */
export interface Downloaded extends ReceiptOriginal {
	path: string;
	/** Where redirects led; `url` is the address that was asked. */
	from: string;
	contentType: string;
	/** The publisher says it is the same as `previous`. */
	unchanged: boolean;
}

export interface AskOptions extends Common {
	method?: 'GET' | 'HEAD';
	/** Ask only whether it changed since; `unchanged` says so. */
	since?: Validators | null | undefined;
}

/** A small answer, in memory. */
export interface Answer extends Validators {
	url: string;
	from: string;
	contentType: string;
	unchanged: boolean;
	bytes: Uint8Array;
}

export type Download = (url: string, options: DownloadOptions) => Promise<Downloaded>;
export type Ask = (url: string, options?: AskOptions) => Promise<Answer>;
