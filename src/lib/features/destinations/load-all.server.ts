import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { badValue, readParams, type Asked } from '../../figure/params.ts';
import { personsRow, shareRow, statusRow } from '../../figure/rows.ts';
import { cellOf } from './spark.ts';
import { collator } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import { openCatalogue, snapshotAsOf, type Catalogue } from '../../db/catalogue.server.ts';
import { query } from '../../db/query.server.ts';
import { PRIMARY_SOURCE } from '../../server/resolve.ts';
import destinationsSql from './destinations.sql?raw';

const row = z.strictObject({
	reporter: z.string(),
	name: z.string(),
	year: z.int(),
	status: statusRow,
	victims: personsRow.nullable(),
	share: shareRow.nullable()
});
type Row = z.infer<typeof row>;

/** One country of the index: its years as cells of a spark, and its latest number. */
export interface Destination {
	code: string;
	name: string;
	cells: string[];
	latest: {
		year: number;
		victims: { lower: number; upper: number };
		share: { lower: number; upper: number } | null;
	} | null;
}

/** What the address of these pages may ask: a citizenship, a day; the index a set too. */
export function readAsked(
	search: URLSearchParams,
	names: readonly ('set' | 'origin' | 'as_of')[],
	catalogue: Catalogue,
	lang: Lang
): Asked & { subject: string } {
	const asked = readParams(search, names, lang);
	const [subject = 'RO', ...more] = asked.origin ?? [];
	if (more.length > 0 || !catalogue.countries.has(subject)) {
		throw badValue('origin', [subject, ...more].join(' '), lang, {
			en: 'the two-letter ISO code of one country of citizenship',
			ro: 'codul ISO de două litere al unei singure țări de cetățenie'
		});
	}
	if (!snapshotAsOf(catalogue, PRIMARY_SOURCE, asked.as_of)) {
		throw badValue('as_of', asked.as_of ?? '', lang);
	}
	return { ...asked, subject };
}

function gather(rows: readonly Row[], lang: Lang): Destination[] {
	const byCode = new Map<string, Destination>();
	for (const { reporter, name, year, status, victims, share } of rows) {
		const one = byCode.get(reporter) ?? { code: reporter, name, cells: [], latest: null };
		byCode.set(reporter, one);
		one.cells.push(cellOf({ status, victims }));
		if (victims) {
			const { lower = 0, upper = 0 } = share ?? {};
			one.latest = { year, victims, share: share && { lower, upper } };
		}
	}
	const middle = ({ latest }: Destination) =>
		latest ? latest.victims.lower + latest.victims.upper : -1;
	const order = collator(lang);
	return [...byCode.values()].sort(
		(a, b) => middle(b) - middle(a) || order.compare(a.name, b.name)
	);
}

const cache = new LRUCache<string, Promise<{ rows: Destination[]; years: [number, number] }>>({
	max: 60
});

/** Every country that identifies victims, largest latest number first, by set and citizenship. */
export async function loadDestinations(search: URLSearchParams, lang: Lang) {
	const catalogue = await openCatalogue();
	const asked = readAsked(search, ['set', 'origin', 'as_of'], catalogue, lang);
	const snapshot = snapshotAsOf(catalogue, PRIMARY_SOURCE, asked.as_of);
	const span = snapshot && catalogue.spans.get(snapshot.snapshot_id);
	if (!snapshot || !span) throw badValue('as_of', asked.as_of ?? '', lang);
	const { database } = catalogue;
	const place = asked.set ?? '';
	const key = [database.build.build_id, snapshot.snapshot_id, place, asked.subject, lang].join(' ');
	let made = cache.get(key);
	if (!made) {
		made = query(database, destinationsSql, row, {
			snapshot: snapshot.snapshot_id,
			measure: span.measure,
			place,
			origin: asked.subject,
			lang
		}).then((rows) => ({
			rows: gather(rows, lang),
			years: [span.first_year, span.last_year] as [number, number]
		}));
		cache.set(key, made);
		made.catch(() => cache.delete(key));
	}
	const order = collator(lang);
	return {
		...(await made),
		set: asked.set ?? null,
		origin: asked.subject,
		originName: catalogue.countries.get(asked.subject)?.[lang] ?? asked.subject,
		as_of: asked.as_of ?? null,
		vintage: snapshot.vintage,
		source: catalogue.sources.get(snapshot.source_id),
		origins: [...catalogue.countries]
			.map(([code, name]) => ({ code, name: name[lang] }))
			.sort((a, b) => order.compare(a.name, b.name))
	};
}
