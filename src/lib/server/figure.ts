import { LRUCache } from 'lru-cache';
import type { Context, Figure, FigureData, SourceRef } from '../figure/contract.ts';
import { readParams } from '../figure/params.ts';
import { figures, type AnyFigure } from '../figures/registry.server.ts';
import { collator } from '../i18n/format.ts';
import type { Measure } from '../i18n/measures.ts';
import type { Lang, Text } from '../i18n/text.ts';
import { linkFigure } from './receipts/link.ts';
import {
	hidesOf,
	measureOf,
	openCatalogue,
	type Catalogue,
	type Snapshot
} from '../db/catalogue.server.ts';
import { readRows } from './figure-rows.ts';
import { resolve, type Resolved } from './resolve.ts';

/** No figure has that id. */
export class UnknownFigure extends Error {
	override name = 'UnknownFigure';
}

/** Figures are pure functions of build, query and language; a few hundred views are all that is read. */
const cache = new LRUCache<string, Promise<FigureData>>({ max: 400 });

/** What a figure is called on the numbers of a measure. */
export const titleOf = ({ title, titleOf: of }: AnyFigure, measure: Measure): Text =>
	of?.(measure) ?? title;

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
		producer: source[`producer_${lang}`],
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

/** The codes in those fields of rows, one or several with spaces between. */
const codesIn = (rows: readonly unknown[], fields: readonly string[]): string[] =>
	rows.flatMap((row) => {
		const cells = new Map(Object.entries(row as object));
		return fields.flatMap((field) => String(cells.get(field) ?? '').split(' '));
	});

async function load(
	id: string,
	figure: AnyFigure,
	resolved: Resolved,
	pinned: string | undefined,
	catalogue: Catalogue,
	lang: Lang
): Promise<FigureData> {
	const { params, snapshots, years, reporters } = resolved;
	const [snapshot] = snapshots;
	const measure = measureOf(catalogue, snapshot.source_id);
	const hides = hidesOf(catalogue, snapshot.source_id);
	const { database } = catalogue;
	const values = {
		snapshot: snapshot.snapshot_id,
		snapshots: snapshots.map(({ snapshot_id }) => snapshot_id).join(' '),
		measure: resolved.measure,
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
		sources,
		measure,
		hides,
		measures: catalogue.measures
	};
	const { rows, extra } = await readRows(figure, database, values, context);
	const description = figure.describe(rows, context, extra);
	const laid = figure.table.lay(rows, context);
	const receipts = await linkFigure(id, laid, rows, extra, context, catalogue);
	const codes = codesIn(rows, figure.table.countries);
	return {
		id,
		lang,
		title: titleOf(figure, measure)[lang],
		...description,
		notes: [...description.notes, measure.caveat[lang]],
		measure,
		hides,
		params,
		query: resolved.query,
		as_of: pinned ?? newest,
		pinned: pinned !== undefined,
		build_id: database.build.build_id,
		sources,
		rows,
		extra,
		table: laid.table,
		values: laid.values,
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

/** The id of a figure: its folder's name. */
function idOf(figure: unknown): string {
	for (const [id, one] of figures) if (one === figure) return id;
	throw new Error('a figure that is in no folder');
}

/**
 * The one room behind every door: page, embed, API, picture and citation of a figure.
 * @param asked its id, or what its figure.ts exports: then its rows are typed
 * @param search the query string of any of them; `ignored` names belong to the door itself
 * @throws UnknownFigure for an id that is no figure, ParamError for a parameter that cannot be used
 */
export async function loadFigure<Row = unknown, Extra = unknown, Raw = unknown>(
	asked: string | Figure<Row, Extra, Raw>,
	search: URLSearchParams,
	lang: Lang,
	ignored: readonly string[] = []
): Promise<FigureData<Row, Extra>> {
	const id = typeof asked === 'string' ? asked : idOf(asked);
	const figure = figures.get(id);
	if (!figure) throw new UnknownFigure(id);
	const params = readParams(search, figure.params, lang, ignored);
	const catalogue = await openCatalogue();
	const resolved = resolve(figure, params, catalogue, lang);
	const key = [catalogue.database.build.build_id, id, lang, resolved.query].join('\n');
	let data = cache.get(key);
	if (!data) {
		data = load(id, figure, resolved, params.as_of, catalogue, lang);
		cache.set(key, data);
		data.catch(() => cache.delete(key));
	}
	// Its rows have passed the schemas of that very figure.
	return data as Promise<FigureData<Row, Extra>>;
}
