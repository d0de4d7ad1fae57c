import { producerName } from '#lib/i18n/producers.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { readRecordPages } from '#lib/features/network/record.server.ts';
import { readReceipt } from '#lib/server/receipts/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	const [catalogue, pages] = await Promise.all([openCatalogue(), readRecordPages()]);
	const sources = [...catalogue.sources.values()].map((source) => {
		const snapshots = catalogue.snapshots.filter((one) => one.source_id === source.source_id);
		return {
			id: source.source_id,
			producer: producerName(source.producer, lang),
			title: source[`title_${lang}`],
			measure: source.measure,
			licence: source.licence,
			licence_url: source.licence_url,
			attribution: source[`attribution_${lang}`],
			url: source.url,
			cadence: source.cadence,
			caveats: source[`caveats_${lang}`],
			evidence: [...new Set(snapshots.flatMap((one) => one.evidence.split(' ')))],
			editions: snapshots.map(({ receipt, evidence: _, ...snapshot }) => ({
				...snapshot,
				reading: readReceipt(receipt)
			}))
		};
	});
	return { sources, pages, buildId: catalogue.database.build.build_id };
};
