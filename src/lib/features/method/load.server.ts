import { z } from 'zod';
import type { Interval } from '../../figure/contract.ts';
import type { Row } from '../../figures/origin-share-over-time/figure.ts';
import { isReported, type Reported } from '../../figure/reported.ts';
import { collator } from '../../i18n/format.ts';
import { SETS, type SetId } from '../../i18n/sets.ts';
import type { Lang } from '../../i18n/text.ts';
import { openCatalogue } from '../../db/catalogue.server.ts';
import { loadFigure } from '../../server/figure.ts';
import { query } from '../../db/query.server.ts';
import setsSql from '../../server/sql/reporter-sets.sql?raw';

const setRow = z.strictObject({ id: z.string(), reporters: z.string() });
const FIGURE = 'origin-share-over-time';

/** What the method page computes with: read from the database, never typed. */
export interface MethodFacts {
	producer: string;
	vintage: string;
	/** The newest year of the time chart as it opens: Romanian citizens identified in the EU. */
	example: Row & Reported;
	/** The same year in two editions, where the source has more than one. */
	revision: {
		year: number;
		older: { vintage: string; victims: Interval };
		newer: { vintage: string; victims: Interval };
		query: string;
	} | null;
	sets: { id: SetId; names: string[] }[];
}

/** The time chart as it opens; without a day, from the newest edition. */
async function series(lang: Lang, asOf?: string) {
	const figure = await loadFigure(FIGURE, new URLSearchParams(asOf ? { as_of: asOf } : {}), lang);
	return { figure, rows: (figure.rows as Row[]).filter(isReported) };
}

async function readSets(lang: Lang): Promise<MethodFacts['sets']> {
	const { database, countries } = await openCatalogue();
	const rows = await query(database, setsSql, setRow);
	return (Object.keys(SETS) as SetId[]).map((id) => ({
		id,
		names: (rows.find((row) => row.id === id)?.reporters.split(' ') ?? [])
			.map((code) => countries.get(code)?.[lang] ?? code)
			.sort(collator(lang).compare)
	}));
}

/** The last year of the older edition, as each edition has it. */
async function readRevision(
	lang: Lang,
	newer: Awaited<ReturnType<typeof series>>
): Promise<MethodFacts['revision']> {
	const olderVintage = newer.figure.choices.vintages[1];
	const newerVintage = newer.figure.choices.vintages[0];
	if (!olderVintage || !newerVintage) return null;
	const older = await series(lang, olderVintage);
	const then = older.rows.at(-1);
	const now = newer.rows.find((row) => row.year === then?.year);
	if (!then || !now) return null;
	return {
		year: then.year,
		older: { vintage: olderVintage, victims: then.victims },
		newer: { vintage: newerVintage, victims: now.victims },
		query: older.figure.query
	};
}

/** Everything the method page shows that is a number. */
export async function readMethodFacts(lang: Lang): Promise<MethodFacts> {
	const newest = await series(lang);
	const example = newest.rows.at(-1);
	const source = newest.figure.sources[0];
	if (!example || !source) throw new Error(`${FIGURE} has no year with a number`);
	const [sets, revision] = await Promise.all([readSets(lang), readRevision(lang, newest)]);
	return { producer: source.producer, vintage: source.vintage, example, revision, sets };
}
