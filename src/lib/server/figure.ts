import { LRUCache } from 'lru-cache';
import type { Context, FigureData, SourceRef } from '../figure/contract.ts';
import { readParams } from '../figure/params.ts';
import { figures } from '../figures/registry.server.ts';
import { CAVEATS } from '../i18n/caveats.ts';
import { collator } from '../i18n/format.ts';
import { producerName } from '../i18n/producers.ts';
import type { Lang } from '../i18n/text.ts';
import { linkFigure } from './receipts/link.ts';
import { designedHeights } from './pictures/embed-height.ts';
import { slim } from '../shell/slim.ts';
import { openCatalogue, type Catalogue, type Snapshot } from '../db/catalogue.server.ts';
import { readRows, type AnyFigure } from './figure-rows.ts';
import { resolve, type Resolved } from './resolve.ts';

/** No figure has that id. */
export class UnknownFigure extends Error {
	override name = 'UnknownFigure';
}

/** Figures are pure functions of build, query and language; a few hundred views are all that is read. */
const cache = new LRUCache<string, Promise<FigureData>>({ max: 400 });

/** A source as a figure or a number names it, in the edition it rests on. */
export function describeSource(
	catalogue: Catalogue,
	snapshot: Snapshot,
	lang: Lang,
	role: SourceRef['role']
): SourceRef {
	const source = catalogue.sources.get(snapshot.source_id);
	if (!source) throw new Error(`snapshot ${snapshot.snapshot_id} has no source`);
	return {
		id: source.source_id,
		title: source[`title_${lang}`],
		producer: producerName(source.producer, lang),
		vintage: snapshot.vintage,
		retrieved_on: snapshot.retrieved_on,
		role,
		url: source.url,
		licence: source.licence,
		licence_url: source.licence_url,
		attribution: source[`attribution_${lang}`],
		evidence: snapshot.evidence.split(' ')
	};
}

function namesFor(catalogue: Catalogue, lang: Lang, codes: Iterable<string>) {
	return [...new Set(codes)]
		.map((code) => ({ code, name: catalogue.countries.get(code)?.[lang] ?? code }))
		.sort((a, b) => collator(lang).compare(a.name, b.name));
}

async function load(
	id: string,
	figure: AnyFigure,
	resolved: Resolved,
	pinned: string | undefined,
	catalogue: Catalogue,
	lang: Lang
): Promise<FigureData> {
	const { params, snapshots, measure, years, reporters } = resolved;
	const [snapshot] = snapshots;
	const { database } = catalogue;
	const values = {
		snapshot: snapshot.snapshot_id,
		snapshots: snapshots.map(({ snapshot_id }) => snapshot_id).join(' '),
		measure,
		place: params.place,
		origins: params.origins.join(' '),
		from: params.from,
		to: params.to,
		by: params.by,
		lang
	};
	// A figure about a place shows shares: numerator and denominator come from its one edition.
	const role = figure.sources ? 'values' : figure.denominators ? 'numerator' : 'fraction';
	const sources = snapshots.map((one) => {
		const divides = figure.denominators?.includes(one.source_id);
		return describeSource(catalogue, one, lang, divides ? 'denominator' : role);
	});
	const newest =
		snapshots
			.map(({ vintage }) => vintage)
			.sort()
			.at(-1) ?? snapshot.vintage;
	const context: Context = {
		lang,
		params,
		name: (code) => catalogue.countries.get(code)?.[lang] ?? code,
		vintage: newest,
		years,
		source: describeSource(catalogue, snapshot, lang, role),
		sources
	};
	const { rows, extra } = await readRows(figure, database, values, context);
	const description = figure.describe(rows, context, extra);
	const receipts = await linkFigure(id, rows, extra, context, catalogue);
	const codes = new Set(
		JSON.stringify(figure.raw ? [rows, extra] : rows).match(/\b[A-Z]{2}\b/g) ?? []
	);
	return {
		id,
		lang,
		title: figure.title[lang],
		...description,
		notes: [...description.notes, CAVEATS.identified[lang]],
		params,
		query: resolved.query,
		as_of: pinned ?? newest,
		pinned: pinned !== undefined,
		build_id: database.build.build_id,
		sources,
		rows,
		extra,
		table: figure.table(rows, context),
		...(receipts ? { receipts } : {}),
		names: Object.fromEntries(
			namesFor(catalogue, lang, [...codes, ...params.origins, params.place])
				.filter(({ code }) => catalogue.countries.has(code))
				.map(({ code, name }) => [code, name])
		),
		years,
		choices: {
			single: figure.single ?? false,
			params: figure.params,
			reporters: namesFor(catalogue, lang, reporters),
			origins: namesFor(catalogue, lang, figure.origins ?? catalogue.countries.keys()),
			vintages: catalogue.snapshots
				.filter((other) => other.source_id === snapshot.source_id)
				.map((other) => other.vintage)
		}
	};
}

/** A loaded figure as a page sends it to the browser. Not a copy of the trimmed one: see slim. */
export const forPage = (figure: FigureData, controls: boolean): FigureData =>
	Object.assign(slim(figure, { browser: figures.get(figure.id)?.browser, controls }), {
		frame: designedHeights(figure)
	});

/**
 * The one room behind every door: page, embed, API, picture and citation of a figure.
 * @param search the query string of any of them; `ignored` names belong to the door itself
 * @throws UnknownFigure for an id that is no figure, ParamError for a parameter that cannot be used
 */
export async function loadFigure(
	id: string,
	search: URLSearchParams,
	lang: Lang,
	ignored: readonly string[] = []
): Promise<FigureData> {
	const figure = figures.get(id);
	if (!figure) throw new UnknownFigure(id);
	const asked = readParams(search, figure.params, lang, ignored);
	const catalogue = await openCatalogue();
	const resolved = resolve(figure, asked, catalogue, lang);
	const key = [catalogue.database.build.build_id, id, lang, resolved.query].join('\n');
	let data = cache.get(key);
	if (!data) {
		data = load(id, figure, resolved, asked.as_of, catalogue, lang);
		cache.set(key, data);
		data.catch(() => cache.delete(key));
	}
	return data;
}
