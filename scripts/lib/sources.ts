import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import {
	InputError,
	manifest,
	type FetchSource,
	type Manifest,
	type Parse
} from '../../data/contract/contract.ts';
import { readCsv, readCsvAs } from './read-csv.ts';
import { namesIn } from './files.ts';
import { places, show } from './places.ts';

/** A file of a source's folder. */
export const inSource = (id: string, ...names: string[]): string =>
	join(places.sources(), id, ...names);

/** Ids of all sources: the folders of data/sources that hold a source.ts. */
export function listSources(): string[] {
	return namesIn(places.sources()).filter((id) => existsSync(inSource(id, 'source.ts')));
}

/** The id, if it is one of a source; else a refusal that lists those there are. */
export function knownSource(id: string): string {
	const known = listSources();
	if (known.includes(id)) return id;
	throw new InputError(`No source "${id}"; known sources: ${known.join(', ') || 'none'}.`);
}

async function load(path: string): Promise<Record<string, unknown>> {
	if (!existsSync(path)) throw new InputError(`${show(path)} is missing.`);
	const loaded: Record<string, unknown> = await import(pathToFileURL(path).href);
	return loaded;
}

/** What the source's source.ts says, checked. */
export async function loadManifest(id: string): Promise<Manifest> {
	const path = inSource(id, 'source.ts');
	const checked = manifest.safeParse((await load(path)).source);
	if (checked.success) return checked.data;
	const issue = checked.error.issues[0];
	throw new InputError(`${show(path)}: ${issue?.path.join('.')}: ${issue?.message}.`);
}

/** The source's parser. */
export async function loadParse(id: string): Promise<Parse> {
	const path = inSource(id, 'parse.ts');
	const { parse } = await load(path);
	if (typeof parse !== 'function') throw new InputError(`${show(path)} exports no parse().`);
	return parse as Parse;
}

/** How the source is fetched; null where it is kept by hand. */
export async function loadFetch(id: string): Promise<FetchSource | null> {
	const path = inSource(id, 'fetch.ts');
	if (!existsSync(path)) return null;
	const { fetch } = await load(path);
	const { check, get } = (fetch ?? {}) as Partial<FetchSource>;
	if (typeof check === 'function' && typeof get === 'function') return { check, get };
	throw new InputError(`${show(path)} exports no fetch with check() and get().`);
}

/**
 * Rows of the source's codes.csv; none where a source needs no concordance. Where a source lists its
 * publications and series in files of their own, their rows follow as fields of that name.
 */
export function readCodes(id: string): Record<string, string>[] {
	const rows = (name: string) => {
		const path = inSource(id, name);
		return existsSync(path) ? readCsv(path) : [];
	};
	return [
		...rows('codes.csv'),
		...rows('publications.csv').map((row) => ({ field: 'publication', ...row })),
		...rows('series.csv').map((row) => ({ field: 'series', ...row }))
	];
}

const region = z.strictObject({
	region: z.string().min(1),
	origins: z.string().transform((codes) => codes.split(' ').filter((code) => code !== '')),
	note: z.string()
});

const erratum = z.strictObject({
	vintage: z.iso.date(),
	announced_on: z.iso.date(),
	text_en: z.string().min(1),
	text_ro: z.string().min(1),
	link: z.url({ protocol: /^https?$/ })
});

/** Editions of the source that its publisher has since corrected or withdrawn. */
export function readErrata(id: string): z.infer<typeof erratum>[] {
	const path = inSource(id, 'errata.csv');
	return existsSync(path) ? readCsvAs(path, erratum) : [];
}

/** The source's stated regions and the countries each may contain. */
export function readRegions(id: string): { region: string; origins: string[] }[] {
	const path = inSource(id, 'regions.csv');
	return existsSync(path) ? readCsvAs(path, region) : [];
}
