import { KINDS } from '../../../i18n/kinds.ts';
import { machineDate } from '../../../record/dates.ts';
import { downloadQuery } from '../filters.ts';
import type { Asked, File } from './answer.server.ts';
import { absolute, notesIn } from './notes.server.ts';

/**
 * The selection for machines:
 *
 *     {build_id, language, page, notes: […], count, count_all, initiatives: [{
 *       id, page, date, date_precision: day|month|year, kind: {id, label},
 *       objective: {id, position, label} | null, title: {ro, en}, summary: {ro, en},
 *       organisations: [{name, member: id | null}], before_network,
 *       source: {url, title, quote | null}, confidence: high|medium|low, last_verified }]}
 *
 * `date` is as long as it is known (2021-05-07, 2021-05, 2021); `objective` is null where it serves none of
 * the seven aims; `member` is null for who is no member of the network.
 */
export function toJsonFile({ selected, lang, origin, buildId }: Asked): File {
	const { record, selection, shown, byId } = selected;
	const aims = new Map(record.objectives.map((objective) => [objective.id, objective]));
	const initiatives = shown.map((initiative) => {
		const { ro, en } = byId.get(initiative.id) ?? { ro: initiative, en: initiative };
		const aim = aims.get(initiative.objective ?? '');
		const { id, kind, organisations, before_network, confidence, last_verified } = initiative;
		return {
			id,
			page: `${origin}/${lang}/network/initiatives/${id}`,
			date: machineDate(initiative),
			date_precision: initiative.precision,
			kind: { id: kind, label: KINDS[kind][lang] },
			objective: aim ? { id: aim.id, position: aim.position, label: aim.short } : null,
			title: { ro: ro.title, en: en.title },
			summary: { ro: ro.summary, en: en.summary },
			organisations,
			before_network,
			source: {
				url: absolute(initiative.source_url, origin),
				title: initiative.source_title,
				quote: initiative.source_quote
			},
			confidence,
			last_verified
		};
	});
	const body = {
		build_id: buildId,
		language: lang,
		page: `${origin}/${lang}/network${downloadQuery(selection)}`,
		notes: notesIn(lang),
		count: shown.length,
		count_all: record.initiatives.length,
		initiatives
	};
	return { body: `${JSON.stringify(body, null, '\t')}\n`, type: 'application/json; charset=utf-8' };
}
