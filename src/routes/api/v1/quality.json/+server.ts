import { groupConflicts } from '#lib/receipts/published/conflicts.ts';
import { nextExpected } from '#lib/features/quality/freshness.ts';
import { askedLang, cacheHeaders, jsonError, OPEN_HEADERS } from '#lib/server/api.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { asApiError } from '#lib/server/errors.ts';
import { readQuality } from '#lib/features/quality/load.server.ts';
import type { RequestHandler } from './$types';

/**
 * `{build_id, sources, conflicts, corrections, checks}`: what the quality page shows, without the days
 * that have passed, which an answer kept for later would have wrong.
 */
export const GET: RequestHandler = async ({ url }) => {
	let lang: 'ro' | 'en' = 'ro';
	try {
		lang = askedLang(url);
		const [catalogue, quality] = await Promise.all([openCatalogue(), readQuality()]);
		const { build_id } = catalogue.database.build;
		const name = (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
		const sources = [...catalogue.sources.values()].map(({ source_id, cadence }) => {
			const newest = catalogue.snapshots.find((snapshot) => snapshot.source_id === source_id);
			return {
				source_id,
				cadence,
				vintage: newest?.vintage ?? null,
				retrieved_on: newest?.retrieved_on ?? null,
				next_expected: newest ? nextExpected(newest.vintage, cadence) : null,
				evidence: newest?.evidence.split(' ') ?? [],
				reading: quality.readings.get(source_id) ?? null,
				labels_without_country: quality.labels
					.filter((label) => label.source_id === source_id)
					.map(({ label, rows }) => ({ label, rows }))
			};
		});
		const conflicts = groupConflicts(quality.claims, lang, name).map(({ claims, ...conflict }) => ({
			...conflict,
			claims: claims.map(({ conflict: _, same_measure: _same, ...claim }) => claim)
		}));
		const { corrections, checks } = quality;
		return Response.json(
			{ build_id, sources, conflicts, corrections, checks },
			{ headers: { ...OPEN_HEADERS, ...cacheHeaders(build_id) } }
		);
	} catch (thrown) {
		const known = asApiError(thrown, lang);
		if (known) return jsonError(known.status, { error: known.error });
		throw thrown;
	}
};
