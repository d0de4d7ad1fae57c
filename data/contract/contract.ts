import { z } from 'zod';
import type { Ask, Download, Downloaded, ReceiptOriginal } from './http-types.ts';

/** A text in both languages; one without the other is refused. */
export const text = z.strictObject({ en: z.string().min(1), ro: z.string().min(1) });

export const SEXES = ['total', 'female', 'male', 'other', 'unknown'] as const;
export const AGES = ['total', 'adult', 'child', 'unknown'] as const;
/** `a_or_b` are the publisher's own sums; they are never added to their parts. */
export const FORMS = [
	'total',
	'sexual',
	'labour',
	'other',
	'domestic',
	'begging',
	'criminal',
	'mixed',
	'unknown',
	'sexual_or_labour',
	'sexual_or_other',
	'labour_or_other'
] as const;
/** What a number counts. Only `persons` is ever summed. */
export const UNITS = [
	'persons',
	'percent',
	'per_million',
	'per_100000',
	'rank',
	'tier',
	'cases',
	'residents'
] as const;
/** Reporters that are no country: groups as the publisher had them. Never members of a reporter set. */
export const GROUPS = [
	'EU27_2020',
	'EU28',
	'EU27_2007',
	'EU27_2007_24MS',
	'EU_PARTIAL',
	'EU_V'
] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** Whether a source breaks all its victims down by citizenship; only then a share can be computed. */
export const BREAKDOWNS = ['complete', 'partial', 'none'] as const;
export const STATUSES = [
	'reported',
	'not_reported',
	'confidential',
	'suppressed',
	'not_applicable'
] as const;
export const EVIDENCE = ['publisher_file', 'publisher_page', 'relayed'] as const;

/** What `source.ts` of every source says about itself. Its id is the folder's name. */
export const manifest = z.strictObject({
	producer: z.string().min(1),
	title: text,
	measure: z.string().regex(/^[a-z_]+$/),
	licence: z.string().min(1),
	licence_url: z.url().nullable(),
	attribution: text,
	url: z.url(),
	cadence: z.string().min(1),
	/** Whether all victims are broken down by citizenship: only then a share is computed. */
	breakdown: z.enum(BREAKDOWNS),
	caveats: z.strictObject({ en: z.array(z.string().min(1)), ro: z.array(z.string().min(1)) }),
	/** File name endings `ingest add` accepts. */
	accepts: z.array(z.string().startsWith('.'))
});
export type Manifest = z.infer<typeof manifest>;

/** One row of `observations.csv`: data/schema.sql's observation without what the receipt says once. */
export interface Observation {
	reporter: string;
	origin: string;
	region: string | null;
	destination: string | null;
	year_from: number;
	year_to: number;
	sex: (typeof SEXES)[number];
	age: (typeof AGES)[number];
	form: (typeof FORMS)[number];
	measure: string;
	unit: (typeof UNITS)[number];
	/** 1–4, where the source counts by quarter. */
	quarter?: number | null;
	/** A part of the reporter (a county), in the publisher's words. */
	area?: string | null;
	/** The publisher's series, where one source has several of a measure. */
	series?: string | null;
	/** The publication's own words, and how sure the reading of them is. */
	quote?: string | null;
	confidence?: (typeof CONFIDENCES)[number] | null;
	/** In `unit`; null exactly when `status` is not `reported`. */
	lower: number | null;
	upper: number | null;
	status: (typeof STATUSES)[number];
	flag: string | null;
	publisher_label: string | null;
	evidence: (typeof EVIDENCE)[number];
	url: string | null;
	locator: string;
}

/** A row of the original that did not become an observation, and why. */
export interface Rejected {
	locator: string;
	reason: string;
	count: number;
}

export interface Parsed {
	/** The day the publisher stamped into the file, where it has one. */
	stamped: string | null;
	/** Data rows read, before any was set aside. */
	read: number;
	/** Rows that are not about victims (offences, suspects …): counted, not kept. */
	outside: number;
	observations: Observation[];
	/** Labels found in no row of codes.csv: they count as citizenship not stated. */
	unmapped: { label: string; rows: number; upper: number }[];
	rejected: Rejected[];
}

/** What a source's `parse.ts` is given; pure: no network, no database, no clock. */
export interface ParseInput {
	/** The original; the first file of an original that consists of several. */
	bytes: Uint8Array;
	/** All files of the original by name, one or several. */
	files?: ReadonlyMap<string, Uint8Array>;
	/** Name shown in error messages. */
	file: string;
	/** Rows of the source's codes.csv, as read. */
	codes: Record<string, string>[];
	/** ISO 3166-1 alpha-3 → alpha-2, from data/reference/countries.csv. */
	alpha2: ReadonlyMap<string, string>;
	/** The day given with --vintage: tells which edition to read where one file holds several. */
	vintage?: string;
	/** Called now and then with the number of rows read. */
	onProgress?: (rows: number) => void;
}
/** Readers of spreadsheets are asynchronous: await what it returns. */
export type Parse = (input: ParseInput) => Parsed | Promise<Parsed>;

/** The newest snapshot here, as far as a `fetch.ts` needs it. */
export interface Previous {
	vintage: string;
	stamped: string | null;
	/** Its files as they came; empty where they were added by hand. */
	originals: ReceiptOriginal[];
}

/** What a source's `fetch.ts` is given: all it may use of the network. */
export interface FetchContext {
	ask: Ask;
	download: Download;
	previous: Previous | null;
}

/** What the publisher offers now. */
export interface Newest {
	/** Whether that is newer than `previous`, as far as can be told without downloading it. */
	newer: boolean;
	/** The day it was published or changed, where known. */
	vintage: string | null;
	url: string;
	/** How that is known, as the end of "…, known from". */
	how: string;
}

/** The files of one publication, downloaded. */
export interface Fetched {
	/** The day the publication stood so; null: the parser finds it stamped in the file. */
	vintage: string | null;
	/** Where it is published. */
	url: string;
	originals: Downloaded[];
	/** The one file the parser reads, where it is made of the originals (an archive of them). */
	packed?: { name: string; bytes: Uint8Array };
}

/** `export const fetch` of a source's `fetch.ts`; a source without one is kept by hand. */
export interface FetchSource {
	check: (context: FetchContext) => Promise<Newest>;
	/** Null where there is nothing newer than `previous`. */
	get: (context: FetchContext) => Promise<Fetched | null>;
}

/** Refusal of an input: one sentence for a person, with file, row and value. */
export class InputError extends Error {
	override name = 'InputError';
}
