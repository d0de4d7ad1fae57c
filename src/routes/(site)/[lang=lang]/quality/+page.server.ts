import { capitalise } from '#lib/i18n/format.ts';
import { producerName } from '#lib/i18n/producers.ts';
import type { Lang } from '#lib/i18n/text.ts';
import {
	cellTitle,
	claimValue,
	groupConflicts,
	measureName
} from '#lib/receipts/published/conflicts.ts';
import { freshnessOf } from '#lib/features/quality/freshness.ts';
import { openCatalogue, type Catalogue } from '#lib/db/catalogue.server.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import { readQuality, type Correction } from '#lib/features/quality/load.server.ts';
import type { PageServerLoad } from './$types';

/** The matrix of each source with citizenships, as it opens; a source of one country shows that one. */
async function coverage(catalogue: Catalogue, lang: Lang) {
	const loaded = [...catalogue.sources.keys()].map(async (source) => {
		const newest = catalogue.snapshots.find((snapshot) => snapshot.source_id === source);
		const span = newest && catalogue.spans.get(newest.snapshot_id);
		if (!span) return [];
		const [reporter = '', ...more] = span.reporters;
		const place: Record<string, string> = more.length === 0 ? { reporter } : {};
		const search = new URLSearchParams({ source, ...place });
		return [forPage(await loadFigure('data-coverage', search, lang), false)];
	});
	return (await Promise.all(loaded)).flat();
}

/** Where a correction stands and what it did, in words. */
function tellCorrection(correction: Correction, lang: Lang, name: (code: string) => string) {
	const { old_lower, old_upper, new_lower, new_upper, measure, origin, destination } = correction;
	const value = (lower: number | null, upper: number | null) =>
		lower === null || upper === null ? null : claimValue({ lower, upper, unit: 'persons' }, lang);
	const cell = {
		...correction,
		origin: origin === 'NAT' ? correction.reporter : origin,
		destination: destination ?? '',
		...{ region: '', sex: 'total', age: 'total', form: 'total', area: '', unit: 'persons' }
	};
	return {
		source_id: correction.source_id,
		vintage: correction.vintage,
		locator: correction.locator,
		what: `${cellTitle(cell, lang, name)}: ${measureName(measure, lang)}`,
		before: value(old_lower, old_upper),
		after: value(new_lower, new_upper),
		reason: correction.reason,
		link: correction.link
	};
}

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	// The day of this request: how old a source is must not be kept with the answer of another day.
	const today = new Date().toISOString().slice(0, 10);
	const [catalogue, quality] = await Promise.all([openCatalogue(), readQuality()]);
	const name = (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
	const sources = [...catalogue.sources.values()].map((source) => {
		const id = source.source_id;
		const newest = catalogue.snapshots.find((snapshot) => snapshot.source_id === id);
		const reading = quality.readings.get(id);
		return {
			id,
			producer: producerName(source.producer, lang),
			title: source[`title_${lang}`],
			cadence: source.cadence,
			newest: newest && {
				vintage: newest.vintage,
				retrieved_on: newest.retrieved_on,
				evidence: newest.evidence.split(' '),
				...freshnessOf(newest.vintage, source.cadence, today)
			},
			reading: reading && {
				read: reading.read,
				set_aside_rows: reading.set_aside_rows,
				set_aside: reading.set_aside,
				unmapped: reading.unmapped,
				unstated: quality.labels.filter((label) => label.source_id === id)
			},
			checks: quality.checks.filter(({ checked }) => checked === id)
		};
	});
	return {
		coverage: await coverage(catalogue, lang),
		sources,
		marts: quality.checks.filter(({ checked }) => checked === 'marts'),
		corrections: quality.corrections.map((one) => tellCorrection(one, lang, name)),
		conflicts: groupConflicts(quality.claims, lang, name).map(({ claims, title, ...conflict }) => ({
			...conflict,
			title: capitalise(title, lang),
			claims: claims.map(({ source_id, measure, flag, evidence, quote, url, basis, ...told }) => ({
				...{ source_id, flag, evidence, quote, url, basis },
				value: claimValue(told, lang),
				measure: measureName(measure, lang)
			}))
		}))
	};
};
