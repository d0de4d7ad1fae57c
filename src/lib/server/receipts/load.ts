import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { SourceRef } from '../../figure/contract.ts';
import { badValue, readParams } from '../../figure/params.ts';
import { figures } from '../../figures/registry.server.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { LANGS, otherLang, type Lang } from '../../i18n/text.ts';
import { openCatalogue, type Catalogue, type Snapshot } from '../../db/catalogue.server.ts';
import { describeSource } from '../figure.ts';
import { query } from '../../db/query.server.ts';
import type { Edition } from '../../receipts/contract.ts';
import correctionsSql from './corrections.sql?raw';
import { editionOn, history } from '../../receipts/editions.ts';
import { namedIn, type Opened } from '../../receipts/family.ts';
import { martsBehind } from './marts.ts';
import type { ObservationRow } from '../../receipts/observation.ts';
import type { Receipt } from '../../receipts/receipt.ts';
import { openNumber } from '../../figures/receipts.server.ts';
import { sumByReporter } from '../../receipts/sums.ts';
import { UnknownReceipt } from '../../receipts/unknown.ts';
import { readWorld, type KnownWorld } from './world.ts';

const correctionRow = z.strictObject({
	snapshot_id: z.string(),
	locator: z.string(),
	reporter: z.string(),
	measure: z.string(),
	action: z.string(),
	reason: z.string(),
	link: z.string(),
	year_from: z.int(),
	year_to: z.int()
});

/** Pure functions of build, id, day and language; as many as are read in an hour. */
const cache = new LRUCache<string, Promise<Receipt>>({ max: 300 });

/** Corrections of the cells the number rests on, or of their reporters where a cell was left out. */
async function correctionsOf(rows: ObservationRow[], edition: Edition, catalogue: Catalogue) {
	const snapshots = edition.snapshots.map(({ snapshot_id }) => snapshot_id).join(' ');
	const all = await query(catalogue.database, correctionsSql, correctionRow, { snapshots });
	return all
		.filter((one) =>
			rows.some(
				(row) =>
					row.snapshot_id === one.snapshot_id &&
					row.reporter === one.reporter &&
					row.measure === one.measure &&
					row.year_from <= one.year_to &&
					row.year_to >= one.year_from
			)
		)
		.map(({ snapshot_id, locator, action, reason, link }) => ({
			snapshot_id,
			locator,
			action,
			reason,
			link
		}));
}

async function load(
	id: string,
	opened: Opened,
	edition: Edition,
	pinned: boolean,
	{ catalogue, world, lang }: { catalogue: Catalogue; world: KnownWorld; lang: Lang }
): Promise<Receipt> {
	const { database } = catalogue;
	const [tell, observations, vintages] = await Promise.all([
		opened.load(database, edition),
		opened.observe(database, edition),
		history(opened, edition, catalogue, lang)
	]);
	const { sentence: _, notes, ...told } = tell(lang);
	const [ro, en] = LANGS.map((one) => tell(one).sentence);
	const used = usedOf(edition, observations);
	const codes = new Set(observations.flatMap(({ reporter, origin }) => [reporter, origin]));
	return {
		...told,
		id,
		lang,
		as_of: edition.day,
		pinned,
		build_id: database.build.build_id,
		sentence: { ro: ro ?? '', en: en ?? '' },
		notes: [...notes, CAVEATS.identified[lang]],
		sources: used.map((one, index) =>
			describeSource(catalogue, one, lang, roleOf(told.unit, index))
		),
		evidence: evidenceOf(observations),
		source_titles: Object.fromEntries(
			used.map(({ source_id }) => [
				source_id,
				catalogue.sources.get(source_id)?.[`title_${otherLang(lang)}`] ?? source_id
			])
		),
		originals: used.map((one) => ({
			source: one.source_id,
			snapshot_id: one.snapshot_id,
			vintage: one.vintage,
			retrieved_on: one.retrieved_on,
			url: one.url,
			name: one.original_name,
			sha256: one.sha256,
			bytes: one.bytes
		})),
		vintages,
		sql: [
			{ name: 'query.sql', sql: opened.sql },
			...martsBehind(opened.sql, world.marts).map(({ name, sql }) => ({ name, sql }))
		],
		values: namedIn(opened.sql, opened.values(edition)),
		reporters: sumByReporter(observations, (code) => world.name(code, lang), opened.ofReporter),
		observations,
		corrections: await correctionsOf(observations, edition, catalogue),
		figures: opened.figures.map((shown) => ({
			...shown,
			title: figures.get(shown.id)?.title[lang] ?? shown.id
		})),
		names: Object.fromEntries(
			[...codes].filter(world.isCountry).map((code) => [code, world.name(code, lang)])
		)
	};
}

/** The editions whose cells make the number; all of them where it is missing. */
function usedOf({ snapshots }: Edition, rows: ObservationRow[]): readonly Snapshot[] {
	const named = new Set(rows.flatMap((row) => (row.role === 'beside' ? [] : [row.snapshot_id])));
	const used = snapshots.filter(({ snapshot_id }) => named.has(snapshot_id));
	return used.length > 0 ? used : snapshots;
}

const evidenceOf = (rows: ObservationRow[]) => [
	...new Set(rows.flatMap(({ role, evidence }) => (role === 'beside' ? [] : [evidence])))
];

/** What a source is to the number: of a rate, the first gives the numerator and the second the rest. */
function roleOf(unit: string, index: number): SourceRef['role'] {
	if (unit === 'per_100000') return index === 0 ? 'numerator' : 'denominator';
	return unit === 'fraction' ? 'fraction' : 'values';
}

/**
 * The receipt of a number.
 * @param search `as_of`, and names in `ignored` that belong to the door itself
 * @throws UnknownReceipt for an id that names nothing, ParamError for a parameter that cannot be used
 */
export async function loadReceipt(
	id: string,
	search: URLSearchParams,
	lang: Lang,
	ignored: readonly string[] = []
): Promise<Receipt> {
	const { as_of: day } = readParams(search, ['as_of'], lang, ignored);
	const catalogue = await openCatalogue();
	const world = await readWorld(catalogue);
	const opened = openNumber(id, world);
	if (!opened) throw new UnknownReceipt(id);
	const edition = editionOn(catalogue, opened, day);
	if (!edition) {
		if (day) throw badValue('as_of', day, lang);
		throw new UnknownReceipt(id);
	}
	const key = [catalogue.database.build.build_id, id, day ?? '', lang].join('\n');
	let receipt = cache.get(key);
	if (!receipt) {
		receipt = load(id, opened, edition, day !== undefined, { catalogue, world, lang });
		cache.set(key, receipt);
		receipt.catch(() => cache.delete(key));
	}
	return receipt;
}
