import { z } from 'zod';
import type { FigureData } from '../../figure/contract.ts';
import type { Row as RankingRow } from '../../figures/origin-ranking/figure.ts';
import type { Row as TimeRow } from '../../figures/origin-share-over-time/figure.ts';
import type { Row as RateRow } from '../../figures/rate-by-destination/figure.ts';
import { figures } from '../../figures/registry.server.ts';
import { groupTold, type Told } from './sources.ts';
import { producerName } from '../../i18n/producers.ts';
import type { Lang } from '../../i18n/text.ts';
import { openCatalogue, snapshotAsOf, type Catalogue } from '../../db/catalogue.server.ts';
import { loadChanges } from '../../server/changes/load.ts';
import { readAsked } from './load-all.server.ts';
import { loadFigure } from '../../server/figure.ts';
import { query } from '../../db/query.server.ts';
import { PRIMARY_SOURCE } from '../../server/resolve.ts';
import knownSql from './destination-known.sql?raw';
import sourcesSql from './destination-sources.sql?raw';

const knownRow = z.strictObject({ places: z.int(), in_eu: z.boolean() });
const toldRow = z.strictObject({
	block: z.enum(['there', 'elsewhere', 'context']),
	source_id: z.string(),
	producer: z.string(),
	title: z.string(),
	vintage: z.iso.date(),
	source_url: z.string(),
	reporter: z.string(),
	origin: z.string(),
	measure: z.string(),
	unit: z.string(),
	series: z.string().nullable(),
	year_from: z.int(),
	year_to: z.int(),
	quarter: z.int().nullable(),
	sex: z.string(),
	age: z.string(),
	form: z.string(),
	lower: z.number(),
	upper: z.number(),
	flag: z.string().nullable(),
	publisher_label: z.string().nullable(),
	quote: z.string().nullable(),
	evidence: z.string(),
	url: z.string().nullable()
}) satisfies z.ZodType<Told>;

/** Nobody speaks of a country with that code as one that identifies victims. */
export class UnknownDestination extends Error {
	override name = 'UnknownDestination';
}

/** The figures of a country; absent where it published no citizenships in this edition. */
async function figuresOf(catalogue: Catalogue, code: string, asked: Asked, lang: Lang) {
	const snapshot = snapshotAsOf(catalogue, PRIMARY_SOURCE, asked.as_of);
	const span = snapshot && catalogue.spans.get(snapshot.snapshot_id);
	const base: Record<string, string> = {
		...(asked.subject === 'RO' ? {} : { origin: asked.subject }),
		...(asked.as_of ? { as_of: asked.as_of } : {})
	};
	if (!span?.reporters.includes(code)) return { time: null, ranking: null, rate: null };
	const search = (more: Record<string, string>) => new URLSearchParams({ ...base, ...more });
	const time = (await loadFigure(
		'origin-share-over-time',
		search({ reporter: code }),
		lang
	)) as FigureData<TimeRow>;
	// The ranking of the last year it published, not of an empty one.
	const year = time.rows.filter(({ status }) => status !== 'not_reported').at(-1)?.year;
	const latest = time.rows.filter(({ status }) => status === 'reported').at(-1)?.year;
	const ranked = figures.get('rate-by-destination')?.origins?.includes(asked.subject);
	const [ranking, rates] = await Promise.all([
		year
			? loadFigure('origin-ranking', search({ reporter: code, year: String(year) }), lang)
			: null,
		latest && ranked && code !== 'RO'
			? loadFigure('rate-by-destination', search({ set: 'WORLD', year: String(latest) }), lang)
			: null
	]);
	const rate = (rates as FigureData<RateRow> | null)?.rows.find(
		({ reporter }) => reporter === code
	);
	return { time, ranking: ranking as FigureData<RankingRow> | null, rate: rate ?? null };
}

interface Asked {
	subject: string;
	as_of?: string;
}

/**
 * Everything the database has on one country and one citizenship.
 * @throws UnknownDestination, ParamError
 */
export async function loadDestination(code: string, search: URLSearchParams, lang: Lang) {
	const catalogue = await openCatalogue();
	const { database, countries } = catalogue;
	const [known] = await query(database, knownSql, knownRow, { reporter: code });
	const country = countries.get(code);
	if (!known || known.places === 0 || !country) throw new UnknownDestination(code);
	const asked = readAsked(search, ['origin', 'as_of'], catalogue, lang);
	const as_of = asked.as_of ?? '';
	const name = (other: string) => countries.get(other)?.[lang] ?? other;
	const [found, told, changed] = await Promise.all([
		figuresOf(catalogue, code, asked, lang),
		query(database, sourcesSql, toldRow, { reporter: code, origin: asked.subject, as_of, lang }),
		loadChanges({
			...{ source: '', vintage: '', kind: '', page: 1 },
			...{ reporter: code, origin: asked.subject, as_of }
		})
	]);
	return {
		about: { code, name: country[lang], origin: asked.subject, originName: name(asked.subject) },
		as_of: asked.as_of ?? null,
		in_eu: known.in_eu,
		...found,
		groups: groupTold(told, code, lang, name),
		changes: changed.changes,
		cells: changed.cells,
		name,
		producerOf: (source: string) =>
			producerName(catalogue.sources.get(source)?.producer ?? source, lang)
	};
}
