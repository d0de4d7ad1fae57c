import { claimHref } from '#lib/figures/claims/card.ts';
import { changeSentence, verdictSentence } from '#lib/features/changes/sentence.ts';
import { producerName } from '#lib/i18n/producers.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { openCatalogue } from '#lib/db/catalogue.server.ts';
import { loadChanges, readFilter } from '#lib/server/changes/load.ts';
import { failPage } from '#lib/server/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const catalogue = await openCatalogue();
	try {
		const filter = readFilter(url.searchParams, catalogue, lang);
		const { changes, counts, verdicts, cells, pages } = await loadChanges(filter);
		const name = (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
		const named = (codes: Iterable<string>) =>
			[...codes]
				.map((code) => ({ code, name: name(code) }))
				.sort((a, b) => a.name.localeCompare(b.name, lang));
		const source = (id: string) => catalogue.sources.get(id);
		const producer = (id: string) => producerName(source(id)?.producer ?? id, lang);
		return {
			filter,
			cells,
			pages,
			counts: counts.map((count) => ({
				...count,
				title: `${producer(count.source_id)}, ${source(count.source_id)?.[`title_${lang}`] ?? ''}`
			})),
			changes: changes.map((change) => ({
				kind: change.kind,
				vintage: change.vintage,
				source: producer(change.source_id),
				sentence: changeSentence(change, lang, name, source(change.source_id)?.measure ?? '')
			})),
			verdicts: verdicts.map((verdict) => ({
				id: verdict.id,
				day: verdict.day,
				href: claimHref(verdict.id, lang, verdict.day),
				sentence: verdictSentence(verdict, lang)
			})),
			sources: [...catalogue.sources.keys()].map((id) => ({ id, producer: producer(id) })),
			countries: named(catalogue.countries.keys())
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
